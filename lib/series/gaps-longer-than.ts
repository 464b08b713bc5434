import { at } from "./at";
import type { Series } from "./series";

/** Two closes that follow each other in a series, and the calendar days between them. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly calendarDays: number;
}

/**
 * Every pair of neighbouring closes more than `calendarDays` apart, in order. Sparse stretches are full of such
 * gaps; ask `isComplete(series, gap.from, gap.to)` to tell a long holiday from closes that are not held. O(n).
 * (definitions §0: more than 7 days is marked)
 *
 * Throws a RangeError where `calendarDays` is not at least 1.
 */
export function gapsLongerThan(series: Series, calendarDays: number): Gap[] {
  if (!(calendarDays >= 1)) throw new RangeError(`a gap of ${calendarDays} days is not at least 1`);
  const gaps: Gap[] = [];
  const { days } = series;
  for (let position = 1; position < days.length; position++) {
    const from = at(days, position - 1);
    const to = at(days, position);
    if (to - from > calendarDays) gaps.push({ from, to, calendarDays: to - from });
  }
  return gaps;
}
