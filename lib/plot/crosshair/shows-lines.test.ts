import { describe, expect, it } from "vitest";
import type { Plot, PlotLine } from "@/lib/plot/plot";
import { showsLines } from "./shows-lines";

const line = (id: string, xs: number[], ys: number[]): PlotLine => ({
  id,
  label: id,
  endLabel: "",
  endLabelShift: 0,
  tone: "index",
  weight: "thick",
  fillTo: null,
  xs,
  ys,
});
const plotOf = (...lines: PlotLine[]): Plot => ({
  height: 110,
  margin: { top: 0, right: 8, bottom: 10, left: 0 },
  x: { scale: "linear", domain: [0, 10], ticks: [], unit: "day" },
  y: { scale: "linear", domain: [0, 100], ticks: [], unit: "level" },
  bands: [],
  bars: [],
  lines,
  marks: [],
  key: [],
});

const plot = plotOf(line("a", [0, 4, 10], [100, 50, 0]), line("b", [5, 10], [20, 40]));
const AT_400 = ["M0,0L160,50L400,100", "M200,80L400,60"];

describe(showsLines, () => {
  it("is false while there is no path, one without points, or one of points that are no numbers", () => {
    expect(showsLines(plot, 400, [])).toBe(false);
    expect(showsLines(plot, 400, ["", ""])).toBe(false);
    expect(showsLines(plot, 400, ["M0,NaNL400,NaN", "M200,80L400,60"])).toBe(false);
  });

  it("is false while the paths are those of another width", () => {
    expect(showsLines(plot, 1000, AT_400)).toBe(false);
    expect(showsLines(plot, 402, AT_400)).toBe(false);
  });

  it("is false while the paths are those of another scale or range", () => {
    const other = { ...plot, y: { ...plot.y, domain: [0, 200] as const } };
    expect(showsLines(other, 400, AT_400)).toBe(false);
    expect(showsLines({ ...plot, x: { ...plot.x, domain: [-10, 10] as const } }, 400, AT_400)).toBe(false);
  });

  it("is false while one of the lines is missing", () => {
    expect(showsLines(plot, 400, AT_400.slice(0, 1))).toBe(false);
  });

  it("is true once every line has its path, in whatever order they were drawn", () => {
    expect(showsLines(plot, 400, AT_400)).toBe(true);
    expect(showsLines(plot, 400.3, [...AT_400].reverse())).toBe(true);
  });

  it("waits for no path of a line of a single point, and shows nothing of a plot without others", () => {
    const point = line("c", [3], [3]);
    expect(showsLines(plotOf(...plot.lines, point), 400, AT_400)).toBe(true);
    expect(showsLines(plotOf(point), 400, ["M120,97"])).toBe(false);
  });
});
