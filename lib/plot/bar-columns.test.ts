import { describe, expect, it } from "vitest";
import { barAt, barColumns } from "./bar-columns";
import { barPlot } from "./bar-plot";

const plot = barPlot({
  bars: [2007, 2008, 2009, 2010].map((year) => ({ year, value: 0.1, label: "", title: "", href: null })),
  formatYear: String,
  formatPercent: null,
});
const none = { ...plot, bars: [] };

describe(barColumns, () => {
  it("are none where there are no bars", () => {
    expect(barColumns(none)).toEqual([]);
  });

  it("share the whole width, without a gap between them", () => {
    const columns = barColumns(plot);
    expect(columns.map(({ left }) => left)).toEqual([0, 0.25, 0.5, 0.75]);
    expect(columns.map(({ right }) => right)).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe(barAt, () => {
  it("is nothing in a plot without bars", () => {
    expect(barAt(none, 0.5)).toBeNull();
  });

  it("is the bar under a fraction of the width, both edges included", () => {
    expect([0, 0.24, 0.26, 0.9, 1].map((fraction) => barAt(plot, fraction))).toEqual([0, 0, 1, 3, 3]);
  });
});
