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

  const shown = (bands: ReturnType<typeof plotBands>) =>
    bands.map(({ labelMinWidth, label, labelAnchor }) =>
      label === "" ? null : [labelMinWidth, labelAnchor],
    );

  it("shows a label from the width at which it stands mostly over its band, the most important first", () => {
    expect(shown(plotBands([band(0, 10), band(30, 100)], [0, 100]))).toEqual([
      [300, "start"],
      [0, "start"],
    ]);
    const deepest = [band(40, 46, "−91.5 %"), band(46, 52, "−22.5 %"), band(30, 38, "−30.1 %")];
    const [before, deep, after] = shown(plotBands(deepest, [0, 100]));
    expect(deep).toEqual([420, "middle"]);
    expect([before, after]).toEqual([[720, "start"], null]);
  });

  it("drops a label for which there is never room", () => {
    expect(plotBands([band(0, 1), band(3, 100)], [0, 100])[0]?.label).toBe("");
  });
});
