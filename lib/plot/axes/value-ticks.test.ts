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

  it("takes 1 and 3 of every power where more would crowd, powers alone of very many", () => {
    expect(valueTicks([1, 1e6], "log")).toEqual([
      ...[1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000],
      ...[100_000, 300_000, 1_000_000],
    ]);
    expect(valueTicks([1, 1e12], "log", { pixels: 200 })).toEqual(
      Array.from({ length: 13 }, (_, power) => 10 ** power),
    );
  });

  it("takes 1-2-3-5-7 where little more than a power is shown", () => {
    expect(valueTicks([58, 600], "log")).toEqual([70, 100, 200, 300, 500]);
  });

  it("takes round steps on a linear axis", () => {
    expect(valueTicks([-0.65, 0], "linear", { count: 4 })).toEqual([-0.6, -0.4, -0.2, 0]);
  });

  it("has a tick near the lower end where finer steps bring one", () => {
    expect(valueTicks([2060, 4080], "linear")[0]).toBe(2200);
    expect(valueTicks([2060, 4080], "log")[0]).toBe(2200);
  });

  it("gives ascending ticks inside the domain, at most 12 of them on a linear axis", () => {
    const value = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.constantFrom("log" as const, "linear" as const), (a, b, scale) => {
        const domain = [Math.min(a, b), Math.max(a, b)] as const;
        fc.pre(domain[1] > domain[0] * 1.001);
        const ticks = valueTicks(domain, scale);
        if (scale === "linear") expect(ticks.length).toBeLessThanOrEqual(12);
        expect(ticks).toEqual([...ticks].sort((one, other) => one - other));
        expect(ticks.every((tick) => tick >= domain[0] && tick <= domain[1])).toBe(true);
      }),
    );
  });

  it("shows at least two ticks of every power of ten on a log axis, a line of text apart", () => {
    const start = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    const powers = fc.double({ min: 0.01, max: 10, noNaN: true });
    fc.assert(
      fc.property(start, powers, fc.integer({ min: 200, max: 400 }), (low, decades, pixels) => {
        fc.pre(pixels / decades > 40);
        const high = low * 10 ** decades;
        const ticks = valueTicks([low, high], "log", { pixels });
        const places = ticks.map((tick) => (Math.log10(tick / low) / decades) * pixels);
        for (const [position, place] of places.slice(1).entries())
          expect(place - (places[position] ?? 0)).toBeGreaterThan(14);
        for (let power = Math.ceil(Math.log10(low)); power + 1 <= Math.log10(high); power++) {
          const [from, to] = [10 ** power * 0.999, 10 ** (power + 1) * 1.001];
          expect(ticks.filter((tick) => tick > from && tick < to).length).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});
