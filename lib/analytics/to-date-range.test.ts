import { describe, expect, it } from "vitest";
import { periodReturn } from "@/lib/analytics/returns/period-return";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day, isoFromDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { type RunningPeriod, toDateRange } from "./to-date-range";

const hsi = hsiSeries();
const datesOf = (period: RunningPeriod, date: string) => {
  const range = toDateRange(hsi, period, day(date));
  return range && [isoFromDay(range.from), isoFromDay(range.to)];
};

describe("toDateRange", () => {
  it("is null without a close by the day, and where the series starts within the period", () => {
    expect(toDateRange(dailySeries([]), "week", 0)).toBeNull();
    expect(datesOf("month", "1964-07-30")).toBeNull();
    expect(datesOf("quarter", "1964-09-30")).toBeNull();
  });

  it("counts from the last close before the week, month or quarter", () => {
    // 27 October 2008 was a Monday.
    expect(datesOf("week", "2008-10-27")).toEqual(["2008-10-24", "2008-10-27"]);
    expect(datesOf("week", "2008-10-31")).toEqual(["2008-10-24", "2008-10-31"]);
    expect(datesOf("month", "2008-10-27")).toEqual(["2008-09-30", "2008-10-27"]);
    expect(datesOf("quarter", "2008-12-01")).toEqual(["2008-09-30", "2008-12-01"]);
    expect(datesOf("quarter", "2008-01-02")).toEqual(["2007-12-31", "2008-01-02"]);
    expect(datesOf("month", "1987-10-22")).toEqual(["1987-09-30", "1987-10-19"]);
  });

  it("has no return where no close stands for the end of the period before", () => {
    const range = toDateRange(hsi, "week", day("1967-08-31"));
    expect(range).toEqual({ from: day("1967-08-27"), to: day("1967-08-31") });
    expect(periodReturn(hsi, day("1967-08-27"), day("1967-08-31"))).toBeNull();
  });

  // The publisher's factsheets: one month and one quarter that end with their period.
  it.each([
    ["month", "2018-06-29", -4.97],
    ["quarter", "2018-06-29", -3.78],
    ["month", "2017-12-29", 2.54],
    ["quarter", "2017-12-29", 8.58],
  ] as const)("gives the %s to %s the factsheet's %d %%", (period, date, percent) => {
    const range = toDateRange(hsi, period, day(date));
    const change = range && periodReturn(hsi, range.from, range.to)?.change;
    expect(Math.round((change ?? Number.NaN) * 10_000) / 100).toBe(percent);
  });
});
