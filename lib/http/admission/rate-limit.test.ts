import { describe, expect, it } from "vitest";
import { makeRateLimit } from "./rate-limit.js";

describe(makeRateLimit, () => {
  it("lets an address in as often as is allowed in a minute, and then tells when to come again", async () => {
    const count = makeRateLimit(3);
    for (let request = 0; request < 3; request += 1) expect(await count("203.0.113.7", "/")).toBeNull();
    const seconds = await count("203.0.113.7", "/");
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it("counts every address by itself, but a network of IPv6 as one", async () => {
    const count = makeRateLimit(1);
    expect(await count("203.0.113.7", "/")).toBeNull();
    expect(await count("203.0.113.8", "/")).toBeNull();
    expect(await count("2001:db8::1", "/")).toBeNull();
    expect(await count("2001:db8::ffff:1", "/")).not.toBeNull();
    expect(await count("2001:db8:0:1::1", "/")).toBeNull();
  });

  it("counts a file of every row as twenty", async () => {
    const count = makeRateLimit(30);
    expect(await count("203.0.113.7", "/data.csv?table=revisions&full=1")).toBeNull();
    expect(await count("203.0.113.7", "/data.csv?full=1")).not.toBeNull();
  });

  it("counts nothing where there is no limit, and takes an address that is none", async () => {
    const count = makeRateLimit(0);
    for (let request = 0; request < 100; request += 1) expect(await count("", "/?full=1")).toBeNull();
    expect(await makeRateLimit(1)("unknown", "/")).toBeNull();
  });
});
