import { isShorterThanSpacing, type Preset, presetRange } from "@/lib/analytics/preset-range";
import { type PeriodCagr, periodCagr } from "@/lib/analytics/returns/cagr";
import { sessionChange } from "@/lib/analytics/returns/session-change";
import { type RunningPeriod, toDateRange } from "@/lib/analytics/to-date-range";
import { at } from "@/lib/series/at";
import { paceOf, spacingMonths } from "@/lib/series/periodicity";
import { positionOnOrBefore } from "@/lib/series/position";
import type { DayRange, Series } from "@/lib/series/series";

/** A period that ends with a day: the day itself, a running one, or one counted back from it. */
export type DayPeriod = "day" | RunningPeriod | Preset;

/** What a period came to, or why that is not known: `later`, the closes start within it; `spacing`, it is shorter than the time between two closes. */
export type PeriodOutcome =
  | { readonly period: PeriodCagr; readonly missing: null }
  | { readonly period: null; readonly missing: "later" | "spacing" | "no-close" | "sparse" };

/** The return of a period up to the close of a day, with the days really used. O(log n). (definitions §1, §2) */
export function outcomeTo(series: Series, period: DayPeriod, day: number): PeriodOutcome {
  if (isTooShort(series, period)) return { period: null, missing: "spacing" };
  const range = rangeTo(series, period, day);
  if (range === null) return { period: null, missing: "later" };
  if (period === "day" && sessionChange(series, range.to)?.change == null) {
    return { period: null, missing: "sparse" };
  }
  const found = periodCagr(series, range.from, range.to);
  return found === null ? { period: null, missing: "no-close" } : { period: found, missing: null };
}

/** The calendar months of running periods that closes can be too far apart for; a week is for sessions alone. */
const RUNNING_MONTHS = { week: 0, month: 1, quarter: 3 } as const;

/** Whether a period would be the change of a longer one by another name. `day` is counted from the close before. */
function isTooShort(series: Series, period: DayPeriod): boolean {
  const pace = paceOf(series);
  if (period === "day" || pace === "daily") return false;
  if (period !== "week" && period !== "month" && period !== "quarter") {
    return isShorterThanSpacing(period, pace);
  }
  return pace === "irregular" || spacingMonths(pace) >= RUNNING_MONTHS[period];
}

function rangeTo(series: Series, period: DayPeriod, day: number): DayRange | null {
  if (period === "week" || period === "month" || period === "quarter") {
    return toDateRange(series, period, day);
  }
  if (period !== "day") return presetRange(series, period, day);
  const position = positionOnOrBefore(series.days, day);
  return position < 1 ? null : { from: at(series.days, position - 1), to: at(series.days, position) };
}
