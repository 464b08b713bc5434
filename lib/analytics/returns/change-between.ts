/**
 * The simple change from one close to another as a fraction: to / from − 1. The one place that divides two closes
 * outside the loops of the figures. O(1). (definitions §1)
 *
 * Throws a RangeError where `from` is not above 0 or `to` is negative or not a number.
 */
export function changeBetween(from: number, to: number): number {
  if (!(from > 0 && to >= 0)) throw new RangeError(`no change from ${from} to ${to}`);
  return to / from - 1;
}
