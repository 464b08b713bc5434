import { describe, expect, it } from "vitest";
import type { Plot, PlotAxis, PlotLine } from "@/lib/plot/plot";
import { requireDay } from "@/lib/series/day";
import { measuredPlaces, measureReading } from "./measure-reading";

const words = { day: "# day", days: "# days", aYear: "# a year" };
const [peak, trough, recovery] = ["1973-03-09", "1974-12-10", "1981-06-12"].map((date) => requireDay(date));

function lineOf(label: string, ys: readonly number[]): PlotLine {
  const xs = [peak ?? 0, trough ?? 0, recovery ?? 0];
  const look = { tone: "index", weight: "thick", fillTo: null } as const;
  return { id: label, label, endLabel: "", endLabelShift: 0, ...look, xs, ys };
}

function plotOf(lines: readonly PlotLine[], unit: PlotAxis["unit"] = "level"): Plot {
  const x = { scale: "linear", domain: [peak ?? 0, recovery ?? 0], ticks: [], unit: "day" } as const;
  const y = { scale: "log", domain: [100, 2000], ticks: [], unit } as const;
  const margin = { top: 0, right: 8, bottom: 0, left: 0 } as const;
  return { height: 100, margin, x, y, lines, bands: [], bars: [], marks: [], key: [] };
}

const between = { from: trough ?? 0, to: peak ?? 0 };
const textOf = (plot: Plot, locale: "en" | "zh-Hant" = "en") =>
  measureReading({ plot, between, locale, words })?.groups.map((pieces) =>
    pieces
      .map(({ text }) => text)
      .join(" ")
      .replaceAll("\u00a0", " "),
  );

describe(measureReading, () => {
  // The fall of 1973–74 and its days as the drawdowns' reference has them; the rate by Python: 150.11/1774.96 ** (365.25/641).
  it("tells both dates and levels, change, annual rate and days, whichever end was reached first", () => {
    expect(textOf(plotOf([lineOf("HSI", [1774.96, 150.11, 1776.4])]))).toEqual([
      "9 March 1973 1,774.96",
      "→ 10 December 1974 150.11",
      "−91.54 % −75.53 % a year",
      "641 days",
    ]);
  });

  it("tells of several lines their names and changes", () => {
    const plot = plotOf([lineOf("S&P 500", [100, 58, 120]), lineOf("HSI", [100, 8.46, 100])]);
    expect(textOf(plot)?.slice(0, 3)).toEqual([
      "9 March 1973 → 10 December 1974",
      "641 days",
      expect.stringMatching(/^HSI −91\.54/),
    ]);
  });

  it("writes no change between what are changes already, and none of a day's rate a year", () => {
    expect(textOf(plotOf([lineOf("HSI", [0, -0.9154, 0])], "fraction"))).toEqual([
      "9 March 1973 0.00 %",
      "→ 10 December 1974 −91.54 %",
      "641 days",
    ]);
  });

  it("is nothing where there is no line", () => {
    expect(textOf(plotOf([]))).toBeUndefined();
    expect(measuredPlaces(plotOf([]), between)).toEqual([]);
  });
});
