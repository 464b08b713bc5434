import { at } from "./at";
import { positionOnOrAfter, positionOnOrBefore } from "./position";
import type { Series } from "./series";

/** One close with its day number. */
export interface DatedClose {
  readonly day: number;
  readonly close: number;
}

/** The day and close at a position of the series; throws a RangeError where the position is outside it. */
export function datedClose(series: Series, position: number): DatedClose {
  return { day: at(series.days, position), close: at(series.closes, position) };
}

/** The close of a day that is known to be in the series. O(log n). */
export function closeOn({ days, closes }: Series, day: number): number {
  return at(closes, positionOnOrAfter(days, day));
}

/**
 * The last close on or before `day`, with its own day; `null` where there is none, or where it is more than
 * `maxAgeDays` calendar days older than `day` (Infinity: any age). O(log n).
 *
 * Throws a RangeError where `maxAgeDays` is negative or not a number.
 */
export function closeOnOrBefore(series: Series, day: number, maxAgeDays: number): DatedClose | null {
  if (!(maxAgeDays >= 0)) throw new RangeError(`an age of ${maxAgeDays} days is not 0 or more`);
  const position = positionOnOrBefore(series.days, day);
  if (position < 0) return null;
  const found = datedClose(series, position);
  return day - found.day <= maxAgeDays ? found : null;
}
