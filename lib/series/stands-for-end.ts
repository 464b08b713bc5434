import { lastDayOfMonth } from "./add-months";
import { isComplete } from "./is-complete";
import { isLastSessionOfMonth } from "./is-last-session-of-month";
import { positionOnOrAfter } from "./position";
import type { Series } from "./series";

/** Outside the complete stretch a close this many calendar days old still stands for the end of a period. */
export const MAX_AGE_DAYS = 7;

/**
 * Whether the close on `day`, the last one of a month, quarter or year that ends on `periodEnd`, is that
 * period's close. Inside the complete stretch the next session shows it; outside the close must be at most 7
 * calendar days older than the end. The newest close of the series is its period's only where it is the last
 * session of the period's last month (`isLastSessionOfMonth`); otherwise the period is still running. A close that
 * the series does not hold, known from a table, stands by its age. O(log n). (definitions §0, §1)
 */
export function standsForEnd(series: Series, day: number, periodEnd: number): boolean {
  const following = positionOnOrAfter(series.days, day + 1);
  const isHeld = series.days[following - 1] === day;
  if (following === series.days.length && isHeld) {
    return lastDayOfMonth(day) === periodEnd && isLastSessionOfMonth(series, day);
  }
  const next = series.days[following] ?? Number.POSITIVE_INFINITY;
  const nextSession = isHeld && isComplete(series, day, next);
  return next > periodEnd && (nextSession || periodEnd - day <= MAX_AGE_DAYS);
}
