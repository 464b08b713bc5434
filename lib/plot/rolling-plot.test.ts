import { describe, expect, it } from "vitest";
import { type RollingPlotInput, rollingPlot } from "./rolling-plot";

const figure = (values: readonly number[], start = 0) => ({
  days: Int32Array.from(values, (_, position) => start + position),
  values: Float64Array.from(values),
});
const input = (others: RollingPlotInput["others"] = []): RollingPlotInput => ({
  ...figure([0.2, 0.4, 0.3]),
  ...{ unit: "percent", band: { low: 0.1, high: 0.5 }, others, label: "Own", bandLabel: "middle" },
  marks: [],
  formatValue: String,
  formatDayTick: (day) => String(day),
});
const other = (id: string, values: readonly number[]) => ({
  ...{ id, label: id, tone: "other-1" as const },
  ...figure(values),
});

describe(rollingPlot, () => {
  it("refuses a figure without a day", () => {
    expect(() => rollingPlot({ ...input(), ...figure([]) })).toThrow(RangeError);
  });

  it("draws the line alone over its band, unnamed, with 0 in sight", () => {
    const { lines, y, margin, key } = rollingPlot(input());
    expect(lines.map(({ id, endLabel }) => [id, endLabel])).toEqual([
      ["band", ""],
      ["rolling-0", ""],
    ]);
    expect([y.domain[0], y.unit]).toEqual([0, "percent"]);
    expect(margin.right).toBe(64);
    expect(key.map(({ label }) => label)).toEqual(["middle"]);
  });

  it("names every line at its end where others stand beside it, the own one on top and thicker", () => {
    const { lines, key } = rollingPlot(input([other("a", [0.9, 0.8, 0.7]), other("b", [0.1, 0.1, 0.1])]));
    expect(lines.map(({ id, endLabel, weight }) => [id, endLabel, weight])).toEqual([
      ["band", "", "thin"],
      ["b-0", "b", "thin"],
      ["a-0", "a", "thin"],
      ["rolling-0", "Own", "thick"],
    ]);
    expect(key.map(({ label, narrowOnly }) => [label, narrowOnly])).toEqual([
      ["middle", false],
      ["Own", true],
      ["a", true],
      ["b", true],
    ]);
  });

  it("has room for the highest and lowest value of any line", () => {
    const { y } = rollingPlot(input([other("a", [-2, 1, 7])]));
    expect(y.domain[0]).toBeLessThan(-2);
    expect(y.domain[1]).toBeGreaterThan(7);
  });
});
