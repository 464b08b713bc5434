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
  trail: [] as ReadonlyArray<{ readonly volatility: number; readonly cagr: number }>,
});
const titles = { x: "Volatility", y: "CAGR" };

describe(scatterPlot, () => {
  it("puts risk across, return up, and 0 in the picture", () => {
    const plot = scatterPlot({
      points: [point("HSI", 0.25, 0.02), point("S&P 500", 0.18, 0.08)],
      titles,
      formatPercents,
    });
    expect(plot.marks.map(({ x, y }) => [x, y])).toEqual([
      [0.25, 0.02],
      [0.18, 0.08],
    ]);
    expect(plot.y.domain[0]).toBeLessThan(0);
    expect([plot.x.title, plot.y.title]).toEqual(["Volatility", "CAGR"]);
    expect(plot.trails).toEqual([]);
  });

  it("leads a trail to its point, in the order of time, and keeps it in the picture", () => {
    const trail = [
      { volatility: 0.3, cagr: -0.1 },
      { volatility: 0.2, cagr: 0.05 },
    ];
    const plot = scatterPlot({ points: [{ ...point("HSI", 0.25, 0.02), trail }], titles, formatPercents });
    expect(plot.trails).toEqual([{ tone: "index", xs: [0.3, 0.2, 0.25], ys: [-0.1, 0.05, 0.02] }]);
    expect(plot.x.domain[1]).toBeGreaterThan(0.3);
    expect(plot.y.domain[0]).toBeLessThan(-0.1);
  });

  it("names in its key what it cannot name beside the points, and nothing otherwise", () => {
    const close = ["A", "B", "C", "D", "E", "F", "G", "H"].map((name) => point(`Index ${name}`, 0.2, 0.05));
    const crowded = scatterPlot({ points: close, titles, formatPercents });
    expect(crowded.key.map(({ label }) => label)).toEqual(close.map(({ label }) => label));
    expect(crowded.key.every(({ narrowOnly }) => !narrowOnly)).toBe(true);
    const clear = scatterPlot({
      points: [point("A", 0.1, 0.1), point("B", 0.3, -0.1)],
      titles,
      formatPercents,
    });
    expect(clear.key).toEqual([]);
  });

  it("lets no name touch another or leave the picture", () => {
    const value = fc.double({ min: -0.2, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 }), (pairs) => {
        const places = pairs.map(([x, y]) => ({ volatility: Math.abs(x) + 0.01, cagr: y }));
        const points = places.map(({ volatility, cagr }, position) => ({
          ...point(`Index ${position}`, volatility, cagr),
          trail: places.slice(0, position),
        }));
        const plot = scatterPlot({ points, titles, formatPercents });
        expect(firstOverlap(plot)).toBeNull();
        expect(overhang(plot).right).toBeLessThanOrEqual(64);
      }),
    );
  });

  it("refuses to draw nothing", () => {
    expect(() => scatterPlot({ points: [], titles, formatPercents })).toThrow(RangeError);
  });
});
