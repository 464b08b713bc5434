import { at } from "./at";
import { positionOnOrBefore } from "./position";
import type { Series } from "./series";

/**
 * Whether the days `from` to `to`, both included, lie wholly inside the stretch in which every session has its
 * close. Always false for a series without such a stretch. O(1).
 *
 * Throws a RangeError where `from` is after `to`.
 */
export function isComplete(series: Series, from: number, to: number): boolean {
  if (!(from <= to)) throw new RangeError(`the range ${from} to ${to} ends before it starts`);
  const { complete } = series;
  return complete !== null && from >= complete.from && to <= complete.to;
}

/** Two positions of a series, both included, `first` ≤ `last`. */
export interface PositionRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The positions a figure over every session of `from` to `to` reads: from the last close on or before `from`
 * (the close the first return is counted from) to the last close on or before `to`. `null` where the range
 * leaves the complete stretch. O(log n).
 *
 * Throws a RangeError where `from` is after `to`.
 */
export function completePositions(series: Series, from: number, to: number): PositionRange | null {
  if (!isComplete(series, from, to)) return null;
  const first = positionOnOrBefore(series.days, from);
  const last = positionOnOrBefore(series.days, to);
  if (first < 0 || !isComplete(series, at(series.days, first), to)) return null;
  return { first, last };
}
