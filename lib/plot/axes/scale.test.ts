import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlotAxis } from "@/lib/plot/plot";
import { fractionOf, valueAt, yPixel } from "./scale";

const axis = (scale: "linear" | "log", low: number, high: number): PlotAxis => ({
  scale,
  domain: [low, high],
  ticks: [],
  unit: "level",
});

describe(fractionOf, () => {
  it("is 0 at the lower end, 1 at the upper, and halfway at the geometric mean of a log axis", () => {
    const log = axis("log", 100, 10_000);
    expect(fractionOf(log, 100)).toBe(0);
    expect(fractionOf(log, 10_000)).toBe(1);
    expect(fractionOf(log, 1000)).toBeCloseTo(0.5, 12);
    expect(fractionOf(axis("linear", 0, 10), 5)).toBe(0.5);
  });

  it("is the middle where the domain is one value", () => {
    expect(fractionOf(axis("linear", 7, 7), 7)).toBe(0.5);
  });

  it("is undone by valueAt", () => {
    const value = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        value,
        value,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (a, b, share, log) => {
          fc.pre(Math.abs(a - b) > 0.001 * Math.max(a, b));
          const given = axis(log ? "log" : "linear", Math.min(a, b), Math.max(a, b));
          expect(fractionOf(given, valueAt(given, share))).toBeCloseTo(share, 6);
        },
      ),
    );
  });
});

describe(yPixel, () => {
  it("puts the top of the domain under the top margin and its foot above the bottom one", () => {
    const plot = {
      height: 400,
      margin: { top: 8, right: 64, bottom: 28, left: 0 },
      y: axis("linear", 0, 10),
    } as const;
    expect(yPixel(plot, 10)).toBe(8);
    expect(yPixel(plot, 0)).toBe(372);
  });
});
