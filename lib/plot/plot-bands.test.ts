import { describe, expect, it } from "vitest";
import { plotBands } from "./plot-bands";

const band = (from: number, to: number, label = "−65.2 %") => ({ from, to, label, title: label, href: null });

describe(plotBands, () => {
  it("clips bands to the range and leaves out those outside it", () => {
    const bands = plotBands([band(-50, 20), band(80, 200), band(300, 400)], [0, 100]);
    expect(bands.map(({ x0, x1 }) => [x0, x1])).toEqual([
      [0, 20],
      [80, 100],
    ]);
  });

  it("shows a label from the width at which it ends before the next band", () => {
    const bands = plotBands([band(0, 10), band(13, 16), band(30, 100)], [0, 100]);
    expect(bands.map(({ labelMinWidth, label }) => (label === "" ? null : labelMinWidth))).toEqual([
      540, 420, 0,
    ]);
  });

  it("drops a label for which there is never room", () => {
    expect(plotBands([band(0, 2), band(3, 100)], [0, 100])[0]?.label).toBe("");
  });
});
