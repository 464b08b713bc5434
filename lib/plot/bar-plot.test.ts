import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstOverlap, overhang } from "@/lib/plot/testing/test-boxes";
import { barPlot } from "./bar-plot";

const barsOf = (values: readonly number[], first = 2016) =>
  values.map((value, position) => ({
    year: first + position,
    value,
    label: `${value < 0 ? "−" : "+"}${Math.abs(value * 100).toFixed(2)}`,
    title: String(first + position),
    href: null,
  }));
const format = { formatYear: (year: number) => String(year).slice(2), formatPercent: null };

describe(barPlot, () => {
  it("colours by sign and leaves a gap between bars", () => {
    const { bars } = barPlot({ bars: barsOf([0.1, -0.2]), ...format });
    expect(bars.map(({ tone }) => tone)).toEqual(["up", "down"]);
    expect(bars[0]?.x1).toBeLessThan(bars[1]?.x0 ?? 0);
  });

  it("writes all labels of ten years where there is room, the largest changes alone on a phone", () => {
    const values = [0.0039, 0.3599, -0.1361, 0.0907, -0.034, -0.1408, -0.1546, -0.1382, 0.1767, 0.2777];
    const { bars } = barPlot({ bars: barsOf(values), ...format });
    expect(bars.every(({ label }) => label !== "")).toBe(true);
    expect(bars.find(({ y }) => y === 0.3599)?.labelMinWidth).toBe(0);
    expect(bars.find(({ y }) => y === -0.1408)?.labelMinWidth).toBe(540);
  });

  it("has no axis labels where every bar has its own", () => {
    expect(barPlot({ bars: barsOf([0.1]), ...format }).y.ticks).toEqual([]);
    const percent = { ...format, formatPercent: (fraction: number) => `${fraction * 100} %` };
    expect(barPlot({ bars: barsOf([0.1, -0.2]), ...percent }).y.ticks.length).toBeGreaterThan(2);
  });

  it("lets no label touch another, a year or the edge, whatever the changes", () => {
    const change = fc.double({ min: -0.6, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 64 }), (values) => {
        const plot = barPlot({ bars: barsOf(values, 1960), ...format });
        expect(firstOverlap(plot)).toBeNull();
        expect(overhang(plot).left).toBeLessThanOrEqual(4);
        expect(overhang(plot).right).toBeLessThanOrEqual(12);
        const [low, high] = plot.y.domain;
        expect(values.every((value) => value >= low && value <= high)).toBe(true);
      }),
    );
  });
});
