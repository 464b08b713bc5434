import { describe, expect, it } from "vitest";
import { yPixel } from "@/lib/plot/axes/scale";
import { tickLabel } from "@/lib/plot/testing/test-series";
import { type CompareLine, comparePlot } from "./compare-plot";

const line = (id: string, tone: CompareLine["tone"], values: readonly number[]): CompareLine => ({
  id,
  label: `${id} name`,
  tone,
  days: values.map((_, position) => 10_000 + position * 300),
  values,
  complete: { from: 10_300, to: 10_600 },
});
const format = { scale: "log", formatLevel: String, formatDayTick: tickLabel } as const;

describe(comparePlot, () => {
  const lines = [
    line("hsi", "index", [100, 120, 90, 110]),
    line("spx", "other-1", [100, 130, 140, 111]),
    line("dax", "other-2", [100, 80, 120, 112]),
  ];
  const plot = comparePlot({ ...format, lines });

  it("paints the first index last, in pieces by completeness under one name", () => {
    expect(plot.lines.at(-1)?.tone).toBe("index");
    const own = plot.lines.filter(({ tone }) => tone === "index");
    expect(own.map(({ weight }) => weight)).toEqual(["sparse", "thick", "sparse"]);
    expect(new Set(own.map(({ label }) => label)).size).toBe(1);
  });

  it("writes each name once, at the line's end, clear of the next", () => {
    const named = plot.lines.filter(({ endLabel }) => endLabel !== "");
    const places = named
      .map(({ ys, endLabelShift }) => yPixel(plot, ys.at(-1) ?? 0) + endLabelShift)
      .sort((one, other) => one - other);
    expect(named.map(({ endLabel }) => endLabel).sort()).toEqual(["dax name", "hsi name", "spx name"]);
    places.slice(1).forEach((y, rank) => {
      expect(y - (places[rank] ?? 0)).toBeGreaterThanOrEqual(14);
    });
  });

  it("has 0 in sight of plain numbers, and says at its axis what it is told to", () => {
    const ratios = [line("spx", "other-1", [0.5, 0.123456789, 0.7])];
    const linear = { ...format, scale: "linear", lines: ratios } as const;
    const figure = comparePlot({ ...linear, unit: "ratio" });
    expect(figure.y.domain[0]).toBeLessThan(0);
    expect([figure.y.unit, figure.y.title]).toEqual(["ratio", undefined]);
    expect(figure.lines.flatMap(({ ys }) => ys)).toContain(0.12346);
    const titled = comparePlot({ ...linear, axisTitle: "Level in US dollars" });
    expect(titled.y.title).toBe("Level in US dollars");
    expect(titled.margin.top).toBeGreaterThan(figure.margin.top);
  });

  it("keeps a key for frames too narrow for names", () => {
    const names = plot.key.filter(({ weight }) => weight === "thick");
    expect(names.map(({ label }) => label)).toEqual(lines.map(({ label }) => label));
    expect(names.every(({ narrowOnly }) => narrowOnly)).toBe(true);
  });

  it("says in its key what sparse lines stand for, where there are some", () => {
    const sparse = comparePlot({ ...format, lines, sparse: "year-ends only" });
    expect(sparse.key.at(-1)).toMatchObject({ label: "year-ends only", weight: "sparse", narrowOnly: false });
    const whole = lines.map((each) => ({ ...each, complete: { from: 0, to: 20_000 } }));
    expect(comparePlot({ ...format, lines: whole }).key).toHaveLength(3);
  });

  it("spans all lines and leaves out empty ones", () => {
    const short = { ...line("ftse", "other-3", [100, 101]), complete: null };
    const some = comparePlot({ ...format, lines: [line("nil", "other-4", []), short, ...lines] });
    expect(some.x.domain).toEqual([10_000, 10_900]);
    expect(some.key.filter(({ weight }) => weight === "thick")).toHaveLength(4);
    expect(() => comparePlot({ ...format, lines: [line("nil", "index", [])] })).toThrow(RangeError);
  });
});
