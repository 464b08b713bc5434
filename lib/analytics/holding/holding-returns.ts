import type { RollingFigure } from "@/lib/analytics/risk/rolling-figure";
import { at } from "@/lib/series/at";
import { spacingMonths } from "@/lib/series/periodicity";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import { anniversaries } from "./anniversaries";

/** Every session that could be held for a time, and where each holding ended, by position in the series. */
export interface Holdings {
  /** The first start; the others follow it session by session. */
  readonly first: number;
  readonly ends: Int32Array;
}

/**
 * All starts of holding `years` years: every session of the complete stretch, held to the last close on or before
 * the same day `years` years later; closes a month or more apart move with weekends and holidays, and are held to the one within
 * 7 days of that day. Starts whose end lies after the last close of the stretch do not count; none
 * where the series has no complete stretch. O(n). (definitions §9)
 *
 * Throws a RangeError where `years` is not an integer of at least 1.
 */
export function holdingsOf({ days, complete, periodicity }: Series, years: number): Holdings {
  if (years < 1) throw new RangeError(`a holding of ${years} years is not of 1 or more`);
  if (complete === null) return { first: 0, ends: new Int32Array(0) };
  const first = positionOnOrAfter(days, complete.from);
  const last = positionOnOrBefore(days, complete.to);
  const slack = spacingMonths(periodicity) > 0 ? MAX_AGE_DAYS : 0;
  const targets = anniversaries(days.subarray(first, last + 1), years).map((day) => day + slack);
  const count = positionOnOrBefore(targets, at(days, last) + 2 * slack) + 1;
  const ends = new Int32Array(count);
  let end = first;
  for (let start = 0; start < count; start++) {
    const target = at(targets, start);
    while (end < last && at(days, end + 1) <= target) end++;
    ends[start] = end;
  }
  return { first, ends };
}

/**
 * What each start of holding `years` years returned a year, (P_end / P_start)^(1 / years) − 1 as a fraction, dated
 * at its start. Empty where nothing could be held that long. O(n). (definitions §2, §9)
 *
 * Throws a RangeError where `years` is not an integer of at least 1.
 */
export function holdingReturns(series: Series, years: number): RollingFigure {
  const { first, ends } = holdingsOf(series, years);
  const values = new Float64Array(ends.length);
  for (let start = 0; start < ends.length; start++) {
    const ratio = at(series.closes, at(ends, start)) / at(series.closes, first + start);
    values[start] = ratio ** (1 / years) - 1;
  }
  return { days: series.days.slice(first, first + ends.length), values };
}
