import { periodEnd } from "@/lib/analytics/returns/period-return";
import { at } from "@/lib/series/at";
import { civilFromDay, dayFromCivil } from "@/lib/series/day";
import { positionOnOrBefore } from "@/lib/series/position";
import type { DayRange, Series } from "@/lib/series/series";
import { DAYS_PER_WEEK, MONDAY, weekdayOf } from "@/lib/series/weekday";

const MONTHS_PER_QUARTER = 3;

/** A period that has begun and is measured up to a day. */
export type RunningPeriod = "week" | "month" | "quarter";

/**
 * The range of a running week (from Monday), month or quarter up to the last close on or before `endDay`: `from` is the
 * day of the last close before that period, so that `periodReturn(series, from, to)` is the change to date. Where no
 * held close stands for the end of the period before (sparse stretches), `from` is its last calendar day, and the
 * period return is `null`. `null` where the series starts later, or has no close by `endDay`. O(log n). (definitions §1)
 */
export function toDateRange(series: Series, period: RunningPeriod, endDay: number): DayRange | null {
  const end = positionOnOrBefore(series.days, endDay);
  if (end < 0) return null;
  const to = at(series.days, end);
  const anchor = firstDayOf(period, to) - 1;
  if (positionOnOrBefore(series.days, anchor) < 0) return null;
  return { from: periodEnd(series, anchor)?.day ?? anchor, to };
}

function firstDayOf(period: RunningPeriod, day: number): number {
  if (period === "week") return mondayOf(day);
  const { year, month } = civilFromDay(day);
  return dayFromCivil(year, period === "month" ? month : month - ((month - 1) % MONTHS_PER_QUARTER), 1);
}

function mondayOf(day: number): number {
  return day - ((weekdayOf(day) - MONDAY + DAYS_PER_WEEK) % DAYS_PER_WEEK);
}
