import { describe, expect, it } from "vitest";
import { firstOverlap } from "@/lib/plot/testing/test-boxes";
import { type AlignedEpisode, alignedPlot } from "./aligned-plot";

const episode = (
  label: string,
  trough: number,
  length: number,
  role: AlignedEpisode["role"] = "other",
): AlignedEpisode => ({
  id: label,
  name: label,
  label,
  endLabel: "",
  role,
  years: [0, trough, length],
  depths: [0, -0.6 - trough / 20, 0],
  complete: { from: 0, to: length },
  title: `${label}: a fall`,
  href: role === "own" ? null : `/${label}`,
});
const format = {
  key: { thick: "every session", sparse: "year-ends" },
  formatPercent: (fraction: number) => `${Math.round(fraction * 100)} %`,
  formatYears: (years: number) => (years === 0 ? "peak" : `${years} years`),
};

describe(alignedPlot, () => {
  const episodes = [
    episode("2007", 1, 10.2, "own"),
    episode("1973", 1.8, 8.3),
    episode("1981", 1.4, 4.5),
    episode("1997", 1, 2.4),
  ];
  const plot = alignedPlot({ episodes, ...format });

  it("paints the episode in question last, thick and in colour", () => {
    expect(plot.lines.map(({ id, weight, tone }) => [id, weight, tone])).toEqual([
      ["1973-0", "thin", "soft"],
      ["1981-0", "thin", "soft"],
      ["1997-0", "thin", "soft"],
      ["2007-0", "thick", "down"],
    ]);
  });

  it("starts at the peak and reaches the end of the longest", () => {
    expect(plot.x.domain).toEqual([0, 10.2]);
    expect(plot.x.ticks[0]?.label).toBe("peak");
  });

  it("writes each year at its trough without two of them touching", () => {
    expect(plot.marks.map(({ x }) => x)).toEqual([1, 1.8, 1.4, 1]);
    expect(firstOverlap(plot)).toBeNull();
  });

  it("paints two that are compared in colours of their own, each named at its end, at any width", () => {
    const paired = episodes.map((each, position): AlignedEpisode => {
      if (position > 1) return each;
      return { ...each, role: position === 0 ? "own" : "beside", endLabel: each.label, label: "−65.18 %" };
    });
    const pair = alignedPlot({ episodes: paired, ...format });
    expect(pair.lines.slice(-2).map(({ id, weight, tone }) => [id, weight, tone])).toEqual([
      ["1973-0", "thick", "index"],
      ["2007-0", "thick", "down"],
    ]);
    const ends = pair.marks.slice(0, 2);
    expect(
      ends.map(({ x, y, label, labelTone, places }) => [x, y, label, labelTone, places[0]?.minWidth]),
    ).toEqual([
      [10.2, 0, "2007", "down", 0],
      [8.3, 0, "1973", "index", 0],
    ]);
    expect(firstOverlap(pair)).toBeNull();
    expect(pair.lines.map(({ label }) => label)).toEqual(["1981", "1997", "1973", "2007"]);
  });

  it("refuses to align nothing", () => {
    expect(() => alignedPlot({ episodes: [], ...format })).toThrow(RangeError);
  });
});
