import { describe, expect, it } from "vitest";
import { capPlot } from "./cap-plot";

const words = { counted: "counts", cut: "cut", given: "given" };
const draw = (weights: ReadonlyArray<readonly [number, number]>, cap = 0.08) =>
  capPlot({
    ...{ cap, words, formatCount: String, formatPercent: (fraction) => `${Math.round(fraction * 100)} %` },
    bars: weights.map(([before, after]) => ({ before, after, title: `${before} ${after}` })),
  });

describe(capPlot, () => {
  it("cuts a bar at the cap, in front of what it was, and sets what was given on those below", () => {
    const { bars } = draw([
      [0.2, 0.08],
      [0.05, 0.06],
      [0.04, 0.04],
    ]);
    expect(bars.map(({ y, tone }) => [y, tone])).toEqual([
      [0.2, "mark"],
      [0.08, "index"],
      [0.06, "other-2"],
      [0.05, "index"],
      [0.04, "index"],
    ]);
  });

  it("has a line at the cap and its multiples, few enough to be told apart", () => {
    expect(draw([[0.2, 0.08]]).y.ticks.map(({ label }) => label)).toEqual(["0 %", "8 %", "16 %"]);
    const { ticks } = draw([[0.9, 0.02]], 0.02).y;
    expect(ticks.length).toBeLessThanOrEqual(8);
    expect(ticks.map(({ label }) => label)).toContain("2 %");
  });

  it("has every bar in its domain, and numbers under as many as have room", () => {
    const plot = draw(Array.from({ length: 200 }, () => [0.005, 0.005] as const));
    expect(plot.bars.every(({ x0, x1 }) => x0 > plot.x.domain[0] && x1 < plot.x.domain[1])).toBe(true);
    expect(plot.x.ticks.filter(({ minWidth }) => minWidth === 0).length).toBeLessThan(20);
  });

  it("throws for no company", () => {
    expect(() => draw([])).toThrow(RangeError);
  });
});
