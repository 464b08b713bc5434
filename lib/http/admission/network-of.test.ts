import { describe, expect, it } from "vitest";
import { networkOf } from "./network-of.js";

describe(networkOf, () => {
  it.each(["", "unknown", "1.2.3.4.5"])("leaves %j, which is no address, as it is", (text) => {
    expect(networkOf(text)).toBe(text);
  });

  it("is an IPv4 address itself, however a socket spells it", () => {
    expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
    expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
    expect(networkOf("::ffff:203.0.113.8")).not.toBe(networkOf("::ffff:203.0.113.7"));
  });

  it("is the first half of an IPv6 address, whose second half its holder chooses", () => {
    expect(networkOf("2001:db8:1:2::1")).toBe(networkOf("2001:db8:1:2:ffff::9"));
    expect(networkOf("2001:db8:1:2::1")).not.toBe(networkOf("2001:db8:1:3::1"));
  });
});
