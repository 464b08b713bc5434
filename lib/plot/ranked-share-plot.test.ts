import { describe, expect, it } from "vitest";
import { rankedSharePlot } from "./ranked-share-plot";

const LINE = { id: "value", label: "Value", tone: "index", reached: null } as const;
const INPUT = {
  mark: { share: 0.9, label: "90 %" },
  formatPercent: (fraction: number) => `${fraction * 100} %`,
  rankTitle: "companies",
};

describe(rankedSharePlot, () => {
  it("draws the share of each rank under the mark, and names where a line reaches it", () => {
    const reached = { rank: 2, label: "2 companies", title: "2 companies: 95 %" };
    const plot = rankedSharePlot({ ...INPUT, lines: [{ ...LINE, shares: [0.7, 0.95, 1], reached }] });
    expect(plot.x.domain).toEqual([1, 3]);
    expect(plot.lines.map(({ xs, ys }) => [xs, ys])).toEqual([
      [
        [1, 3],
        [0.9, 0.9],
      ],
      [
        [1, 2, 3],
        [0.7, 0.95, 1],
      ],
    ]);
    expect(plot.marks).toMatchObject([{ x: 2, y: 0.95, label: "2 companies" }]);
  });

  it("draws a single company, and refuses none", () => {
    expect(rankedSharePlot({ ...INPUT, lines: [{ ...LINE, shares: [1] }] }).x.domain).toEqual([0.5, 1.5]);
    expect(() => rankedSharePlot({ ...INPUT, lines: [{ ...LINE, shares: [] }] })).toThrow(RangeError);
  });

  it("counts from 1 in steps that have room, for thirty and for ten thousand", () => {
    for (const count of [30, 10_000]) {
      const shares = Array.from({ length: count }, (_, rank) => (rank + 1) / count);
      const { ticks } = rankedSharePlot({ ...INPUT, lines: [{ ...LINE, shares }] }).x;
      const seen = ticks.filter(({ minWidth }) => minWidth === 0);
      expect(seen[0]?.label).toBe("1");
      expect(seen.length).toBeLessThan(10);
    }
  });
});
