import { type DatedClose, datedClose } from "./dated-close";
import { positionOnOrBefore } from "./position";
import type { Series } from "./series";

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
