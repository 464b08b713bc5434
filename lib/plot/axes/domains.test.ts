import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paddedDomain } from "./domains";

describe(paddedDomain, () => {
  it("leaves the wanted px free at both ends", () => {
    expect(paddedDomain([0, 100], "linear", 120, { low: 10, high: 10 })).toEqual([-10, 110]);
    const [low, high] = paddedDomain([10, 1000], "log", 240, { low: 20, high: 20 });
    expect(low).toBeCloseTo(10 ** 0.8, 9);
    expect(high).toBeCloseTo(10 ** 3.2, 9);
  });

  it("gives a single value a stretch around it", () => {
    const [low, high] = paddedDomain([100, 100], "linear", 100, { low: 0, high: 0 });
    expect(low).toBeLessThan(100);
    expect(high).toBeGreaterThan(100);
    const [under, over] = paddedDomain([0, 5e-324], "linear", 100, { low: 0, high: 0 });
    expect(over - under).toBeGreaterThan(1e-12);
  });

  it("contains both values whatever they are, and stays above 0 on a log axis", () => {
    const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.constantFrom("log" as const, "linear" as const), (a, b, scale) => {
        const low = Math.min(a, b);
        const high = Math.max(a, b);
        const domain = paddedDomain([low, high], scale, 300, { low: 40, high: 24 });
        expect(domain[0]).toBeLessThanOrEqual(low);
        expect(domain[1]).toBeGreaterThanOrEqual(high);
        if (scale === "log") expect(domain[0]).toBeGreaterThan(0);
      }),
    );
  });
});
