import { describe, expect, it } from "vitest";
import { retryAfterSeconds } from "./retry-policy";

const NOW = Date.UTC(2024, 2, 15, 8, 0, 0);

describe(retryAfterSeconds, () => {
  it.each([null, "", "soon", "-5", "1.5", "2024-03-15", "Infinity", "Sun, 99 Foo 2024"])(
    "says nothing for %j",
    (header) => {
      expect(retryAfterSeconds(header, NOW)).toBeNull();
    },
  );

  it("takes a number of seconds", () => {
    expect(retryAfterSeconds("0", NOW)).toBe(0);
    expect(retryAfterSeconds(" 120 ", NOW)).toBe(120);
  });

  it("counts a date from now, and takes one gone by as no wait", () => {
    expect(retryAfterSeconds("Fri, 15 Mar 2024 08:00:30 GMT", NOW - 1)).toBe(31);
    expect(retryAfterSeconds("Fri, 15 Mar 2024 07:59:00 GMT", NOW)).toBe(0);
  });
});
