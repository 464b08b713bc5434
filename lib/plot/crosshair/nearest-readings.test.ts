import { describe, expect, it } from "vitest";
import type { Plot, PlotLine } from "@/lib/plot/plot";
import { nearestReadings, walkway } from "./nearest-readings";

const line = (id: string, label: string, xs: number[], ys: number[]): PlotLine => ({
  id,
  label,
  endLabel: "",
  endLabelShift: 0,
  tone: "index",
  weight: "thick",
  fillTo: null,
  xs,
  ys,
});
const plotOf = (...lines: PlotLine[]): Plot => ({
  height: 200,
  margin: { top: 8, right: 64, bottom: 28, left: 0 },
  x: { scale: "linear", domain: [0, 1000], ticks: [], unit: "day" },
  y: { scale: "linear", domain: [0, 1000], ticks: [], unit: "level" },
  bands: [],
  bars: [],
  lines,
  marks: [],
  key: [],
});

describe(nearestReadings, () => {
  it("reads the drawn point nearest to the pointer, with the series' first value", () => {
    const plot = plotOf(
      line("a-0", "A", [0, 100], [10, 20]),
      line("a-1", "A", [100, 200, 300], [20, 30, 40]),
    );
    expect(nearestReadings(plot, 190)).toMatchObject([{ label: "A", x: 200, y: 30, first: 10 }]);
  });

  it("lists other series only where they have a point close by", () => {
    const own = line("a", "A", [0, 500, 1000], [1, 2, 3]);
    const near = line("b", "B", [0, 502, 1000], [4, 5, 6]);
    const far = line("c", "C", [0, 560, 1000], [7, 8, 9]);
    expect(nearestReadings(plotOf(far, near, own), 500).map(({ label }) => label)).toEqual(["A", "B"]);
  });

  it("has nothing to read in a plot without lines", () => {
    expect(nearestReadings(plotOf(), 5)).toEqual([]);
  });
});

describe(walkway, () => {
  it("is the days of the series painted last, each once", () => {
    const plot = plotOf(
      line("b", "B", [1, 2], [1, 1]),
      line("a-0", "A", [3, 5], [1, 1]),
      line("a-1", "A", [5, 9], [1, 1]),
    );
    expect(walkway(plot)).toEqual([3, 5, 9]);
  });
});
