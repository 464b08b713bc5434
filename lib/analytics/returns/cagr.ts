import type { Series } from "@/lib/series/series";
import { type PeriodReturn, periodReturn } from "./period-return";

/** What a calendar year has on average: rates a year count in it. (definitions §2) */
export const DAYS_PER_YEAR = 365.25;
const MIN_DAYS = 360;

/**
 * The compound annual growth rate as a fraction, in calendar years: (P_B / P_A)^(365.25 / D) − 1 with D the
 * calendar days from A to B. `null` under 360 days. (definitions §2)
 *
 * Throws a RangeError where a close is not finite and above 0, or `calendarDays` is negative or not a number.
 */
export function cagr(startClose: number, endClose: number, calendarDays: number): number | null {
  for (const close of [startClose, endClose]) {
    if (!Number.isFinite(close) || close <= 0) throw new RangeError(`close ${close} is not above 0`);
  }
  if (!(calendarDays >= 0)) throw new RangeError(`${calendarDays} calendar days are not 0 or more`);
  if (calendarDays < MIN_DAYS) return null;
  return (endClose / startClose) ** (DAYS_PER_YEAR / calendarDays) - 1;
}

/** A period return with its annual rate. */
export interface PeriodCagr extends PeriodReturn {
  /** From the day of the first close really used to that of the last. */
  readonly calendarDays: number;
  /** A fraction a year; `null` under 360 calendar days. */
  readonly cagr: number | null;
}

/**
 * The period return of `from` to `to` with its compound annual growth rate, D counted between the two days
 * really used. `null` where an end has no close (see `periodReturn`). O(log n). (definitions §1, §2)
 *
 * Throws a RangeError where `from` is after `to`.
 */
export function periodCagr(series: Series, from: number, to: number): PeriodCagr | null {
  const period = periodReturn(series, from, to);
  if (period === null) return null;
  const calendarDays = period.to.day - period.from.day;
  return { ...period, calendarDays, cagr: cagr(period.from.close, period.to.close, calendarDays) };
}
