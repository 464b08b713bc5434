import { describe, expect, it } from "vitest";
import { tickLabel } from "@/lib/plot/testing/test-series";
import { requireDay } from "@/lib/series/day";
import { underwaterPlot } from "./underwater-plot";

const days = ["2007-10-30", "2008-10-27", "2018-01-16"].map(requireDay);
const input = {
  days,
  depths: [0, -0.6518149, 0],
  complete: { from: days[0] ?? 0, to: days[2] ?? 0 },
  label: "Hang Seng Index",
  key: { thick: "every session", sparse: "year-ends" },
  marks: [],
  formatPercent: (fraction: number) => `${Math.round(fraction * 100)} %`,
  formatDayTick: tickLabel,
};

describe(underwaterPlot, () => {
  it("fills from the depths up to 0, which is the top of the picture", () => {
    const plot = underwaterPlot(input);
    expect(plot.y.domain[1]).toBe(0);
    expect(plot.y.domain[0]).toBeLessThan(-0.6518149);
    expect(plot.y.ticks.map(({ label }) => label)).toEqual(["-60 %", "-40 %", "-20 %", "0 %"]);
    expect(plot.lines).toMatchObject([{ fillTo: 0, tone: "down", weight: "thick" }]);
  });

  it("writes the trough's label under it", () => {
    const trough = { day: days[1] ?? 0, value: -0.6518149, label: "−65.18 %", title: "", href: null };
    const [mark] = underwaterPlot({ ...input, marks: [{ ...trough, side: "below" }] }).marks;
    expect(mark?.label).toBe("−65.18 %");
    expect(mark?.places[0]?.dy).toBeGreaterThan(0);
  });

  it("keeps an axis where nothing ever fell", () => {
    const { y } = underwaterPlot({ ...input, depths: [0, 0, 0] });
    expect(y.domain[0]).toBeLessThan(0);
  });
});
