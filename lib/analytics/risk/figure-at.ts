import { bisectLeft, maxIndex } from "d3-array";
import { at } from "@/lib/series/at";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { DayRange } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import type { DatedFigure } from "./figure-history";
import type { RollingFigure } from "./rolling-figure";

/**
 * A rolling figure as it stood on a day: its last value on or before it; `null` where that is more than 7 days older, as
 * before the first value and a week after the last. O(log n).
 */
export function figureAt({ days, values }: RollingFigure, day: number): DatedFigure | null {
  const position = positionOnOrBefore(days, day);
  if (position < 0 || day - at(days, position) > MAX_AGE_DAYS) return null;
  return { day: at(days, position), value: at(values, position) };
}

/** The values of a rolling figure from a day to another, both included, without copying them. O(log n). */
export function figureBetween({ days, values }: RollingFigure, { from, to }: DayRange): RollingFigure {
  const first = positionOnOrAfter(days, from);
  const end = Math.max(first, positionOnOrBefore(days, to) + 1);
  return { days: days.subarray(first, end), values: values.subarray(first, end) };
}

/** The highest value from a day on, the first of equal ones; `null` where there is none. O(n). */
export function highestSince({ days, values }: RollingFigure, from: number): DatedFigure | null {
  const first = bisectLeft(days, from);
  if (first >= days.length) return null;
  const position = first + maxIndex(values.subarray(first));
  return { day: at(days, position), value: at(values, position) };
}
