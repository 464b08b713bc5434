import { describe, expect, it } from "vitest";
import { periodReturn } from "@/lib/analytics/returns/period-return";
import { at } from "@/lib/series/at";
import { calendarPeriods } from "@/lib/series/calendar-periods";
import { requireDay as day, isoFromDay } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import { goldenSeries, seriesOf } from "@/lib/series/testing/series-of";
import { PRESETS, type Preset, presetRange } from "./preset-range";
import { hsiSeries, sparseHsiSeries } from "./testing/hsi-series";

const hsi = hsiSeries();
const sparse = sparseHsiSeries();

function presetReturn(preset: Preset, endDate: string, series = hsi): number | null {
  const range = presetRange(series, preset, day(endDate));
  return range && (periodReturn(series, range.from, range.to)?.change ?? null);
}

function dates(preset: Preset, endDate: string, series = hsi): string | null {
  const range = presetRange(series, preset, day(endDate));
  return range && `${isoFromDay(range.from)} ${isoFromDay(range.to)}`;
}

/** The last closes of the months from 2020 to a day. */
function monthEndsTo(end: string): Array<[string, number]> {
  const cut = sliceSeries(hsi, day("2020-01-31"), day(end));
  return calendarPeriods(cut.days, "month").map(({ last }) => [
    isoFromDay(at(cut.days, last)),
    at(cut.closes, last),
  ]);
}

describe("presetRange", () => {
  it("is null before the first close and for no close", () => {
    for (const preset of PRESETS) {
      expect(presetRange(goldenSeries(), preset, day("2024-01-30"))).toBeNull();
      expect(presetRange(seriesOf([]), preset, 0)).toBeNull();
    }
  });

  it("is null where the series starts after the anchor", () => {
    const last = day("2024-02-08");
    expect(presetRange(goldenSeries(), "1M", last)).toBeNull();
    expect(presetRange(goldenSeries(), "YTD", last)).toBeNull();
    const complete = sliceSeries(hsi, day("1986-12-31"), day("2023-12-29"));
    expect(presetRange(complete, "1Y", day("1987-12-30"))).toBeNull();
    expect(presetRange(complete, "1Y", day("1987-12-31"))).not.toBeNull();
  });

  it.each([
    ["1M", "2018-06-29", -4.97],
    ["3M", "2018-06-29", -3.78],
    ["6M", "2018-06-29", -3.22],
    ["1Y", "2018-06-29", 12.38],
    ["3Y", "2018-06-29", 10.31],
    ["5Y", "2018-06-29", 39.19],
    ["1M", "2017-12-29", 2.54],
    ["3M", "2017-12-29", 8.58],
    ["6M", "2017-12-29", 16.13],
    ["1Y", "2017-12-29", 35.99],
    ["3Y", "2017-12-29", 26.75],
    ["5Y", "2017-12-29", 32.05],
  ] as const)("gives the factsheet's %s return of %s, %d %%", (preset, date, percent) => {
    expect(Math.round(Number(presetReturn(preset, date)) * 10_000) / 100).toBe(percent);
  });

  it("anchors a month's last session on the earlier month's last session", () => {
    expect(dates("3M", "2018-06-29")).toBe("2018-03-29 2018-06-29");
    expect(dates("1M", "2018-03-29")).toBe("2018-02-28 2018-03-29");
  });

  it("anchors any other session on the same day of the month, or the last close before it", () => {
    expect(dates("1M", "2018-06-28")).toBe("2018-05-28 2018-06-28");
    expect(dates("1M", "2018-05-30")).toBe("2018-04-30 2018-05-30");
    expect(dates("1M", "2018-07-03")).toBe("2018-06-01 2018-07-03");
  });

  it("clamps the anchor to the month's last day", () => {
    expect(dates("1M", "2018-03-28")).toBe("2018-02-28 2018-03-28");
    expect(dates("1Y", "2016-02-29")).toBe("2015-02-27 2016-02-29");
  });

  it("ends with the last close on or before the day asked for", () => {
    expect(dates("1M", "2018-07-01")).toBe("2018-05-31 2018-06-29");
  });

  it("anchors the year to date on the previous year's last close", () => {
    expect(dates("YTD", "2018-06-29")).toBe("2017-12-29 2018-06-29");
    expect(dates("YTD", "2017-12-29")).toBe("2016-12-30 2017-12-29");
  });

  it("measures sparse year-ends from year-end to year-end", () => {
    expect(dates("1Y", "2025-12-31", sparse)).toBe("2024-12-31 2025-12-31");
    expect(presetReturn("10Y", "1979-12-31", sparse)).toBeCloseTo(879.38 / 155.47 - 1, 12);
    expect(dates("20Y", "2025-12-31", sparse)).toBe("2005-12-30 2025-12-31");
  });

  it("keeps the anchor's own day where no held close stands for it, and no return is made up", () => {
    expect(dates("1Y", "2026-06-26", sparse)).toBe("2025-06-26 2026-06-26");
    expect(presetReturn("1Y", "2026-06-26", sparse)).toBeNull();
  });

  it("reaches back to the first close with max", () => {
    expect(dates("max", "2023-12-31")).toBe("1964-07-31 2023-12-29");
  });

  it("takes the month-end before in monthly closes, though Good Friday ends a month early", () => {
    const months = ["2024-01-31", "2024-02-29", "2024-03-28"];
    const closes = seriesOf(monthEndsTo("2024-03-28"));
    expect(closes.periodicity).toBe("monthly");
    expect(dates("1M", "2024-03-28", closes)).toBe(`${months[1]} ${months[2]}`);
    expect(dates("1Y", "2024-03-28", closes)).toBe("2023-03-31 2024-03-28");
  });

  it("is null where monthly closes end within a month: none stands a month before", () => {
    const closes = seriesOf([...monthEndsTo("2024-03-28"), ["2024-04-18", 16_385.87]]);
    expect(closes.periodicity).toBe("monthly");
    for (const preset of ["1M", "3M", "1Y"] as const) {
      expect(presetRange(closes, preset, day("2024-04-18"))).toBeNull();
    }
    expect(dates("YTD", "2024-04-18", closes)).toBe("2023-12-29 2024-04-18");
  });
});
