import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstOverlap, overhang } from "@/lib/plot/testing/test-boxes";
import { scatterPlot } from "./scatter-plot";

const formatPercents = (fractions: readonly number[]) =>
  fractions.map((fraction) => `${Math.round(fraction * 100)} %`);
const point = (label: string, volatility: number, cagr: number) => ({
  label,
  volatility,
  cagr,
  tone: "index" as const,
  title: label,
  href: null,
});

describe(scatterPlot, () => {
  it("puts risk across, return up, and 0 in the picture", () => {
    const plot = scatterPlot({
      points: [point("HSI", 0.25, 0.02), point("S&P 500", 0.18, 0.08)],
      formatPercents,
    });
    expect(plot.marks.map(({ x, y }) => [x, y])).toEqual([
      [0.25, 0.02],
      [0.18, 0.08],
    ]);
    expect(plot.y.domain[0]).toBeLessThan(0);
  });

  it("lets no name touch another or leave the picture", () => {
    const value = fc.double({ min: -0.2, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }), (pairs) => {
        const points = pairs.map(([x, y], position) => point(`Index ${position}`, Math.abs(x) + 0.01, y));
        const plot = scatterPlot({ points, formatPercents });
        expect(firstOverlap(plot)).toBeNull();
        expect(overhang(plot).right).toBeLessThanOrEqual(64);
      }),
    );
  });

  it("refuses to draw nothing", () => {
    expect(() => scatterPlot({ points: [], formatPercents })).toThrow(RangeError);
  });
});
