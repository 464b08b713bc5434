import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hsiSeries, sparseHsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day, isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { arbitrarySeries, dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { annualChangesOf } from "./annual-changes";
import { periodChanges } from "./period-changes";

const hsi = hsiSeries();

/** Each period as its first day, the days of base and close, and the change. */
function table(series: Series, unit: "month" | "quarter" | "year") {
  return periodChanges(series, unit).map(({ start, base, last, change, partial }) => [
    isoFromDay(start),
    base && isoFromDay(base.day),
    last && isoFromDay(last.day),
    change,
    partial,
  ]);
}

describe("periodChanges", () => {
  it("has no period of no close, and one without a change of one close", () => {
    expect(periodChanges(seriesOf([]), "month")).toEqual([]);
    expect(table(seriesOf([["2024-01-31", 100]]), "month")).toEqual([
      ["2024-01-01", null, "2024-01-31", null, true],
    ]);
  });

  it("measures the first month from the first close and the running one to the last, both flagged", () => {
    const series = seriesOf([
      ["2024-01-10", 100],
      ["2024-01-31", 125],
      ["2024-02-29", 150],
      ["2024-03-27", 75],
    ]);
    expect(table(series, "month")).toEqual([
      ["2024-01-01", "2024-01-10", "2024-01-31", 0.25, true],
      ["2024-02-01", "2024-01-31", "2024-02-29", 150 / 125 - 1, false],
      ["2024-03-01", "2024-02-29", "2024-03-27", -0.5, true],
    ]);
  });

  it("takes the newest close for its month's where no weekday of the month is left", () => {
    const until = (date: string) => {
      const rows = [["2024-01-31", 100] as const, ["2024-03-28", 100] as const, [date, 150] as const];
      return periodChanges(seriesOf(rows), "month").at(-1)?.partial;
    };
    expect([until("2024-05-30"), until("2024-05-31"), until("2024-08-29"), until("2024-08-30")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it("leaves a month without a close blank, and the one after it without a change", () => {
    const series = seriesOf([
      ["2024-01-10", 100],
      ["2024-01-31", 125],
      ["2024-03-28", 150],
      ["2024-04-30", 75],
    ]);
    expect(table(series, "month")).toEqual([
      ["2024-01-01", "2024-01-10", "2024-01-31", 0.25, true],
      ["2024-02-01", null, null, null, false],
      ["2024-03-01", null, "2024-03-28", null, false],
      ["2024-04-01", "2024-03-28", "2024-04-30", -0.5, false],
    ]);
    expect(isoFromDay(periodChanges(series, "month")[1]?.end ?? 0)).toBe("2024-02-29");
  });

  it("measures quarters and years by their own ends: a month's end in May ends neither", () => {
    const series = seriesOf([
      ["2023-10-31", 80],
      ["2023-12-29", 100],
      ["2024-03-28", 125],
      ["2024-05-31", 150],
    ]);
    expect(table(series, "quarter")).toEqual([
      ["2023-10-01", "2023-10-31", "2023-12-29", 0.25, true],
      ["2024-01-01", "2023-12-29", "2024-03-28", 0.25, false],
      ["2024-04-01", "2024-03-28", "2024-05-31", 150 / 125 - 1, true],
    ]);
    expect(table(series, "year")).toEqual([
      ["2023-01-01", "2023-10-31", "2023-12-29", 0.25, true],
      ["2024-01-01", "2023-12-29", "2024-05-31", 0.5, true],
    ]);
  });

  it("needs a sparse close within 7 days of a month's end to stand for it", () => {
    const rows = [
      ["1973-12-31", 433.68],
      ["1974-01-24", 450],
      ["1974-02-21", 400],
      ["1974-03-20", 380],
      ["1974-04-30", 360],
    ] as const;
    expect(table(seriesOf(rows, null), "month")).toEqual([
      ["1973-12-01", null, "1973-12-31", null, true],
      ["1974-01-01", "1973-12-31", "1974-01-24", 450 / 433.68 - 1, false],
      ["1974-02-01", "1974-01-24", "1974-02-21", 400 / 450 - 1, false],
      ["1974-03-01", null, "1974-03-20", null, true],
      ["1974-04-01", null, "1974-04-30", null, false],
    ]);
  });

  it("has changes of sparse months only between closes of their last 7 days: three of the Hang Seng Index", () => {
    const months = periodChanges(sparseHsiSeries(), "month").filter(({ end }) => end < day("1986-12-31"));
    const known = months.filter(({ change }) => change !== null);
    expect(months).toHaveLength(22 * 12);
    expect(known.map(({ base, last }) => base && last && [base.day, last.day].map(isoFromDay))).toEqual([
      ["1969-11-24", "1969-12-31"],
      ["1972-11-28", "1972-12-29"],
      ["1981-11-27", "1981-12-31"],
    ]);
  });

  it.each([
    ["month", "2017-12-01", 2.54],
    ["quarter", "2017-10-01", 8.58],
    ["year", "2017-01-01", 35.99],
    ["month", "2018-06-01", -4.97],
    ["quarter", "2018-04-01", -3.78],
  ] as const)(
    "gives the %s from %s the publisher's factsheet's change to its end, %d %%",
    (unit, start, percent) => {
      const found = periodChanges(hsi, unit).find((each) => each.start === day(start));
      expect(Math.round((found?.change ?? Number.NaN) * 10_000) / 100).toBe(percent);
      expect(found?.partial).toBe(false);
    },
  );

  it("compounds to the whole change over months, quarters and years of every session", () => {
    const complete = sliceSeries(hsi, day("1986-12-31"), day("2023-12-29"));
    for (const unit of ["month", "quarter", "year"] as const) {
      const whole = periodChanges(complete, unit).reduce(
        (product, { change }) => product * (1 + (change ?? 0)),
        1,
      );
      expect(whole).toBeCloseTo(17047.39 / 2568.3, 9);
    }
  });

  it("agrees by year with the annual changes, of sparse closes too", () => {
    expectYearsAgree(hsi);
    fc.assert(
      fc.property(
        arbitrarySeries(),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        (made, wide, complete) => {
          // Days of the range of a few decades, so that there are years cut off, blank and full.
          const series = { ...made, days: made.days.map((each) => each * wide * 5) };
          expectYearsAgree(complete ? completed(series) : { ...series, complete: null });
        },
      ),
    );
  });

  it("gives dated closes of the series itself, each within its period", () => {
    for (const { start, end, last } of periodChanges(dailySeries([1, 2, 3, 4], 29), "month")) {
      expect(last && last.day >= start && last.day <= end).toBe(true);
    }
  });
});

function completed(series: Series): Series {
  return { ...series, complete: { from: series.days[0] ?? 0, to: series.days.at(-1) ?? 0 } };
}

function expectYearsAgree(series: Series): void {
  const years = periodChanges(series, "year").filter(({ last }) => last !== null);
  const fields = years.map(({ start, last, base, change, partial }) => {
    return { year: Number(isoFromDay(start).slice(0, 4)), day: last?.day, base, change, partial };
  });
  const annual = annualChangesOf(series).map(({ year, day: closeDay, base, change, partial }) => {
    return { year, day: closeDay, base, change, partial };
  });
  expect(fields).toEqual(annual);
}
