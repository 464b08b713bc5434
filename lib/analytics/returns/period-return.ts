import type { DatedClose } from "@/lib/series/dated-close";
import { closeOnOrBefore } from "@/lib/series/dated-close";
import { isComplete } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";

/** The change between two closes, with the days really used. */
export interface PeriodReturn {
  readonly from: DatedClose;
  readonly to: DatedClose;
  /** A fraction: 0.5 is +50 %. */
  readonly change: number;
}

/**
 * The change from the close of day `from` to the close of day `to` as a fraction: P_B / P_A − 1, where P_X is
 * the last close on or before X. `null` where an end has none; outside the complete stretch that close must be
 * at most 7 days older than the end. Two ends on one close give 0. O(log n). (definitions §0, §1)
 *
 * Throws a RangeError where `from` is after `to`.
 */
export function periodReturn(series: Series, from: number, to: number): PeriodReturn | null {
  if (!(from <= to)) throw new RangeError(`the period ${from} to ${to} ends before it starts`);
  const start = periodEnd(series, from);
  const end = periodEnd(series, to);
  if (start === null || end === null) return null;
  return { from: start, to: end, change: end.close / start.close - 1 };
}

/**
 * The close that stands for a day at either end of a period: the last on or before it; outside the complete
 * stretch `null` where that is more than 7 days older. O(log n). (definitions §0)
 */
export function periodEnd(series: Series, day: number): DatedClose | null {
  return closeOnOrBefore(series, day, isComplete(series, day, day) ? Number.POSITIVE_INFINITY : MAX_AGE_DAYS);
}
