import { presetRange } from "@/lib/analytics/preset-range";
import { at } from "@/lib/series/at";
import { isComplete } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";
import { type PeriodReturn, periodEnd, periodReturn } from "./period-return";

/** The year to a day, or why there is none: `later`, the closes start within it; `ended`, they end before the day. */
export type YearReturn =
  | { readonly year: PeriodReturn; readonly missing: null }
  | { readonly year: null; readonly missing: "later" | "ended" | "no-close" };

/**
 * The return of the year (the 1Y preset) up to the close that stands for a day, as a fraction, with the two closes really
 * used. Missing as `ended` where the last close on or before the day is more than 7 days older and no later one shows
 * that there was none between, as `no-close` where none stands for the day a year before. O(log n). (definitions §1)
 */
export function yearReturn(series: Series, day: number): YearReturn {
  if (series.days.length === 0 || at(series.days, 0) > day) return { year: null, missing: "later" };
  const end = periodEnd(series, day);
  if (end === null)
    return { year: null, missing: day > at(series.days, series.days.length - 1) ? "ended" : "no-close" };
  const range = presetRange(series, "1Y", end.day);
  if (range === null) return { year: null, missing: "later" };
  const year = periodReturn(series, range.from, range.to);
  return year === null ? { year: null, missing: "no-close" } : { year, missing: null };
}

/**
 * The first day that has a whole year of sessions behind it, both ends in the complete stretch, as a day number; `null`
 * where there is none. O(n log n) at worst.
 */
export function firstYearEnd(series: Series): number | null {
  const isWhole = (day: number) => {
    const { year } = yearReturn(series, day);
    return year !== null && isComplete(series, year.from.day, year.to.day);
  };
  return series.days.find(isWhole) ?? null;
}

/**
 * How far the year's return of one index was ahead of another's, in percentage points, on each day of `days` on which both
 * have one between the same two days; ascending as `days` are. Both arrays are empty where there is no such day. O(n log n).
 */
export function yearsAhead(
  own: Series,
  other: Series,
  days: Int32Array,
): { readonly days: Int32Array; readonly values: Float64Array } {
  const found = Array.from(days).flatMap((day) => {
    const points = pointsAhead(yearReturn(own, day).year, yearReturn(other, day).year);
    return points === null ? [] : [{ day, points }];
  });
  return {
    days: Int32Array.from(found, ({ day }) => day),
    values: Float64Array.from(found, ({ points }) => points),
  };
}

/**
 * One return less another, in percentage points: 53.30 % less 39.64 % is 13.66; `null` where one is not known, or they are not
 * between closes of the same two days: a day more or less may be worth more than the difference. (definitions § 6)
 */
export function pointsAhead(own: PeriodReturn | null, other: PeriodReturn | null): number | null {
  if (own === null || other === null) return null;
  const isSame = own.from.day === other.from.day && own.to.day === other.to.day;
  return isSame ? (own.change - other.change) * 100 : null;
}
