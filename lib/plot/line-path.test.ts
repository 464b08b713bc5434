import { describe, expect, it } from "vitest";
import { areaPath, linePath } from "./line-path";
import type { Plot, PlotLine } from "./plot";

const line: PlotLine = {
  id: "a",
  label: "A",
  endLabel: "",
  endLabelShift: 0,
  tone: "index",
  weight: "thick",
  fillTo: null,
  xs: [0, 5, 10],
  ys: [0, 1, 0.5],
};
const plot: Plot = {
  height: 140,
  margin: { top: 10, right: 64, bottom: 30, left: 0 },
  x: { scale: "linear", domain: [0, 10], ticks: [], unit: "years" },
  y: { scale: "linear", domain: [0, 1], ticks: [], unit: "fraction" },
  bands: [],
  bars: [],
  lines: [line],
  marks: [],
  key: [],
};

describe(linePath, () => {
  it("writes thousandths of the width and px of the height", () => {
    expect(linePath(plot, line)).toBe("M0 110L500 10L1000 60");
  });
});

describe(areaPath, () => {
  it("closes the line at the value it is filled to, and is empty for a plain line", () => {
    expect(areaPath(plot, { ...line, fillTo: 0 }, linePath(plot, line))).toBe(
      "M0 110L500 10L1000 60L1000 110L0 110Z",
    );
    expect(areaPath(plot, line, linePath(plot, line))).toBe("");
  });
});
