import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fractionOf } from "@/lib/plot/axes/scale";
import { firstOverlap, overhang } from "@/lib/plot/testing/test-boxes";
import { arbitrarySeries, tickLabel } from "@/lib/plot/testing/test-series";
import { requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import { type LevelMark, type LevelPlotInput, levelPlot } from "./level-plot";

const words = {
  label: "Test Index",
  key: { thick: "every session", sparse: "year-ends" },
  formatLevel: String,
  formatDayTick: tickLabel,
};
const input: LevelPlotInput = {
  ...words,
  series: makeSeries(
    "TEST",
    Int32Array.from(["2000-01-03", "2001-06-01", "2001-06-04", "2003-12-31"].map(requireDay)),
    Float64Array.from([100, 400, 390, 150]),
    { from: requireDay("2001-06-01"), to: requireDay("2001-06-04") },
  ),
  scale: "log",
  bands: [],
  marks: [],
};
const mark = (day: string, value: number, side: "above" | "below" = "above"): LevelMark => ({
  day: requireDay(day),
  value,
  label: `${day.slice(0, 4)} ${side}`,
  side,
  title: day,
  href: null,
});

describe(levelPlot, () => {
  it("draws a sparse, a whole and a sparse line, and says what they are", () => {
    const plot = levelPlot(input);
    expect(plot.lines.map(({ weight }) => weight)).toEqual(["sparse", "thick", "sparse"]);
    expect(plot.key.map(({ label }) => label)).toEqual(["every session", "year-ends"]);
    const sparse = levelPlot({ ...input, series: { ...input.series, complete: null } });
    expect(sparse.key.map(({ label }) => label)).toEqual(["year-ends"]);
    const days = { from: requireDay("2000-01-03"), to: requireDay("2003-12-31") };
    expect(levelPlot({ ...input, series: { ...input.series, complete: days } }).key).toEqual([]);
  });

  it("labels peaks above and troughs below, and leaves out marks outside the range", () => {
    const plot = levelPlot({
      ...input,
      marks: [mark("2001-06-01", 400), mark("2003-12-31", 150, "below"), mark("2010-01-04", 500)],
    });
    expect(plot.marks).toHaveLength(2);
    expect(plot.marks[0]?.places[0]?.dy).toBeLessThan(0);
    expect(plot.marks[1]?.places[0]?.dy).toBeGreaterThan(0);
  });

  it("never shows a level below 0 on a linear axis", () => {
    const series = { ...input.series, closes: Float64Array.from([1, 400, 390, 150]) };
    expect(levelPlot({ ...input, series, scale: "linear" }).y.domain[0]).toBe(0);
  });

  it("refuses a series without closes", () => {
    const empty = { ...input.series, days: new Int32Array(), closes: new Float64Array() };
    expect(() => levelPlot({ ...input, series: empty })).toThrow(RangeError);
  });

  it("holds every value, and no label touches another at any width", () => {
    fc.assert(
      fc.property(arbitrarySeries, fc.constantFrom("log" as const, "linear" as const), (series, scale) => {
        const days = Array.from(series.days);
        const marks = [0.1, 0.3, 0.32, 0.5, 0.8, 0.99].map((share, position): LevelMark => {
          const at = Math.floor(share * days.length);
          const side = position % 2 === 0 ? "above" : "below";
          const value = series.closes[at] ?? 0;
          return { day: days[at] ?? 0, value, label: `mark ${position}`, side, title: "", href: null };
        });
        const bands = [0.2, 0.25, 0.7].map((share) => {
          const from = days[Math.floor(share * days.length)] ?? 0;
          return { from, to: from + 30, label: "−65.2 %", title: "", href: null };
        });
        const plot = levelPlot({ ...words, series, scale, marks, bands });
        const [low, high] = plot.y.domain;
        expect(Math.min(...series.closes)).toBeGreaterThanOrEqual(low);
        expect(Math.max(...series.closes)).toBeLessThanOrEqual(high);
        expect(plot.y.ticks.every(({ value }) => value >= low && value <= high)).toBe(true);
        expect(plot.lines.flatMap(({ xs }) => xs).every((x) => isFraction(fractionOf(plot.x, x)))).toBe(true);
        expect(firstOverlap(plot)).toBeNull();
        expect(overhang(plot).left).toBeLessThanOrEqual(2);
        expect(overhang(plot).right).toBeLessThanOrEqual(64);
      }),
      { numRuns: 40 },
    );
  });
});

const isFraction = (value: number) => value >= 0 && value <= 1;
