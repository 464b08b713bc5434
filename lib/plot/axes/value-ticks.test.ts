import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueTicks } from "./value-ticks";

describe(valueTicks, () => {
  it("takes 1, 2 and 5 of every power of ten on a log axis", () => {
    expect(valueTicks([50, 40_000], "log")).toEqual([50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000]);
    expect(valueTicks([0.15, 3], "log")).toEqual([0.2, 0.5, 1, 2]);
  });

  it("takes linear steps on a log axis of less than two powers", () => {
    expect(valueTicks([14_000, 33_000], "log")).toEqual([15_000, 20_000, 25_000, 30_000]);
  });

  it("takes powers of ten alone on a log axis of many", () => {
    expect(valueTicks([1, 1e6], "log")).toEqual([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
  });

  it("takes round steps on a linear axis", () => {
    expect(valueTicks([-0.65, 0], "linear", 4)).toEqual([-0.6, -0.4, -0.2, 0]);
  });

  it("gives at most 12 ascending ticks inside the domain", () => {
    const value = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.constantFrom("log" as const, "linear" as const), (a, b, scale) => {
        const domain = [Math.min(a, b), Math.max(a, b)] as const;
        fc.pre(domain[1] > domain[0] * 1.001);
        const ticks = valueTicks(domain, scale);
        expect(ticks.length).toBeLessThanOrEqual(12);
        expect(ticks).toEqual([...ticks].sort((one, other) => one - other));
        expect(ticks.every((tick) => tick >= domain[0] && tick <= domain[1])).toBe(true);
      }),
    );
  });
});
