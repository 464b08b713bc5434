import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plot } from "@/lib/plot/plot";
import { parsePlot, plotJsonOf } from "./plot-json";

const axis = { scale: "linear", domain: [0, 1], ticks: [], unit: "day" } as const;
const frame = { height: 9, margin: { top: 0, right: 8, bottom: 0, left: 0 }, x: axis, y: axis } as const;
const plotOf = (xs: readonly number[]): Plot => ({
  ...{ ...frame, bands: [], bars: [], marks: [], key: [] },
  lines: [
    {
      ...{ id: "line", label: "Line", endLabel: "", endLabelShift: 0, tone: "index", weight: "thick" },
      ...{ fillTo: null, xs, ys: xs.map(() => 1) },
    },
  ],
});

describe(plotJsonOf, () => {
  it("is read back as it was, days, years and parts of years", () => {
    for (const xs of [[], [-2000], [-3, 0, 7, 20_686], [0.25, 0.3, 1.1]]) {
      expect(parsePlot(plotJsonOf(plotOf(xs)))).toEqual(plotOf(xs));
    }
    const numbers = fc.array(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })));
    fc.assert(
      fc.property(numbers, (xs) => {
        const positive = xs.map((x) => (x === 0 ? 0 : x));
        expect(parsePlot(plotJsonOf(plotOf(positive)))).toEqual(plotOf(positive));
      }),
    );
  });

  it("takes a text with the days themselves for what it says", () => {
    expect(parsePlot(JSON.stringify(plotOf([1, 2])))).toEqual(plotOf([1, 2]));
  });

  it("tells days by their steps", () => {
    expect(plotJsonOf(plotOf([20_000, 20_001, 20_004]))).toContain('"steps":[20000,1,3]');
  });
});
