import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrarySeries } from "@/lib/series/testing/series-of";
import { madeRecord } from "@/lib/views/testing/made-record";
import { closesOf, findPeriod, monthsOfYear, periodsOf, rankOf, wholePeriods } from "./period";

const recordOf = arbitrarySeries(200).map((series) => madeRecord(series));

describe("the years and months of an index", () => {
  it("have every close in one of them, and no close in none", () => {
    fc.assert(
      fc.property(recordOf, fc.constantFrom("year" as const, "month" as const), (record, unit) => {
        const periods = periodsOf(record, unit);
        for (const day of record.series.days) {
          expect(periods.filter(({ start, end }) => day >= start && day <= end)).toHaveLength(1);
        }
        for (const { start, end, last } of periods) {
          expect(record.series.days.findLast((day) => day <= end)).toBe(last.day);
          expect(last.day).toBeGreaterThanOrEqual(start);
        }
      }),
    );
  });

  it("are found by their names alone", () => {
    fc.assert(
      fc.property(recordOf, (record) => {
        for (const period of periodsOf(record, "month")) {
          expect(findPeriod(record, "month", period.name)).toBe(period);
        }
        expect(findPeriod(record, "year", "1900")).toBeNull();
        expect(findPeriod(record, "month", "1970")).toBeNull();
      }),
    );
  });

  it("change from the first to the last of the closes that they draw", () => {
    fc.assert(
      fc.property(recordOf, (record) => {
        for (const period of [...periodsOf(record, "year"), ...periodsOf(record, "month")]) {
          const { closes } = closesOf(record.series, period);
          if (period.change === null) continue;
          expect(period.change).toBeCloseTo((closes.at(-1) ?? 0) / (closes[0] ?? 0) - 1, 12);
        }
      }),
    );
  });

  it("are ranked from 1 to as many as are whole, the months of a year within it", () => {
    fc.assert(
      fc.property(recordOf, (record) => {
        const whole = wholePeriods(record, "month");
        for (const month of periodsOf(record, "month")) {
          const rank = rankOf(month, whole);
          if (month.partial || month.change === null) expect(rank).toBeNull();
          else expect(rank?.best).toBeLessThanOrEqual(whole.length);
        }
        const months = periodsOf(record, "year").flatMap((year) => monthsOfYear(record, year));
        expect(months).toEqual(periodsOf(record, "month"));
      }),
    );
  });
});
