import { beforeAll, describe, expect, it } from "vitest";
import { bestAndWorstDays } from "@/lib/analytics/returns/best-and-worst-days";
import { recordClose } from "@/lib/analytics/returns/levels";
import { isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { shippedSeries } from "./testing/shipped-series";

/** Record closes, and best and worst days of the whole files, as noted when the closes were compiled. */
const RECORDS = [
  ["HSI", "2018-01-26", 33154.12],
  ["HSCEI", "2007-10-30", 20400.07],
  ["HSTECH", "2021-02-17", 10945.22],
  ["SPX", "2026-08-13", 7798.99],
  ["DJI", "2026-08-05", 54349.12],
  ["FTSE", "2026-02-27", 10910.55],
  ["N225", "2026-06-25", 72366.34],
  ["NIFTY", "2026-01-02", 26328.55],
  ["SSEC", "2007-10-16", 6092.06],
  ["DAX", "2026-08-14", 26440.31],
  ["CAC", "2026-02-26", 8620.93],
] as const;

const WORST = [
  [
    "HSI",
    ["1987-10-26 -33.33", "1989-06-05 -21.75", "1997-10-28 -13.70", "1973-03-26 -13.31", "2025-04-07 -13.22"],
  ],
  ["HSCEI", ["2008-10-27 -14.00"]],
  ["HSTECH", ["2025-04-07 -17.16"]],
  ["SPX", ["1987-10-19 -20.47"]],
  ["DJI", ["1987-10-19 -22.61"]],
  ["N225", ["1987-10-20 -14.90"]],
  ["FTSE", ["1987-10-20 -12.22"]],
  ["NIFTY", ["2020-03-23 -12.98"]],
  ["SSEC", ["1995-05-23 -16.39"]],
  ["DAX", ["1989-10-16 -12.81"]],
  ["CAC", ["2020-03-12 -12.28"]],
] as const;

const BEST = [
  [
    "HSI",
    ["1997-10-29 18.82", "1973-02-09 14.41", "2008-10-28 14.35", "1998-02-02 14.33", "1974-11-27 13.36"],
  ],
  ["HSCEI", ["2008-10-30 16.89"]],
  ["HSTECH", ["2022-03-16 22.20"]],
  ["SPX", ["2008-10-13 11.58"]],
  ["DJI", ["1933-03-15 15.34"]],
  ["N225", ["2008-10-14 14.15"]],
  ["FTSE", ["2008-11-24 9.84"]],
  ["NIFTY", ["2009-05-18 17.74"]],
  ["SSEC", ["1992-05-21 105.27"]],
  ["DAX", ["2008-10-13 11.40"]],
  ["CAC", ["2008-10-13 11.18"]],
] as const;

describe("the shipped series", () => {
  let all: ReadonlyMap<string, Series>;
  beforeAll(async () => {
    all = await shippedSeries();
  });

  const seriesOf = (symbol: string): Series => {
    const series = all.get(symbol);
    if (series === undefined) throw new Error(`no ${symbol}`);
    return series;
  };
  const daysOf = (symbol: string, side: "best" | "worst", count: number) => {
    const series = seriesOf(symbol);
    const { from, to } = series.complete ?? { from: 0, to: 0 };
    const found = bestAndWorstDays(series, from, to, count)?.[side] ?? [];
    return found.map(({ day, change }) => `${isoFromDay(day)} ${(100 * change).toFixed(2)}`);
  };

  it.each(RECORDS)("of %s has its record close on %s: %d", (symbol, date, close) => {
    const record = recordClose(seriesOf(symbol));
    expect(record && [isoFromDay(record.day), record.close]).toEqual([date, close]);
  });

  it.each(WORST)("of %s has its worst days", (symbol, days) => {
    expect(daysOf(symbol, "worst", days.length)).toEqual(days);
  });

  it.each(BEST)("of %s has its best days", (symbol, days) => {
    expect(daysOf(symbol, "best", days.length)).toEqual(days);
  });
});
