import { at } from "./at";
import { positionOnOrAfter } from "./position";
import type { DayRange, Series } from "./series";

/**
 * The days on which every series of the list has a close, ascending. Nothing is carried forward: a day one of
 * them lacks is left out. Empty for an empty list. O(total number of closes).
 */
export function align(seriesList: readonly Series[]): Int32Array {
  const [first, ...rest] = seriesList;
  if (first === undefined) return new Int32Array(0);
  let common: Int32Array = first.days.slice();
  for (const { days } of rest) common = intersect(common, days);
  return common;
}

/**
 * The days from the latest first close to the earliest last close of the list: the longest range in which all
 * series exist. `null` for an empty list, where a series is empty, or where they never overlap. O(list).
 */
export function commonRange(seriesList: readonly Series[]): DayRange | null {
  if (seriesList.length === 0) return null;
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const { days } of seriesList) {
    if (days.length === 0) return null;
    from = Math.max(from, at(days, 0));
    to = Math.min(to, at(days, days.length - 1));
  }
  return from <= to ? { from, to } : null;
}

function intersect(left: Int32Array, right: Int32Array): Int32Array {
  const common = new Int32Array(Math.min(left.length, right.length));
  let length = 0;
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    const difference = at(left, l) - at(right, r);
    if (difference === 0) common[length++] = at(left, l);
    if (difference <= 0) l++;
    if (difference >= 0) r++;
  }
  return common.subarray(0, length);
}

/**
 * The closes from `anchorDay` on as index levels with the anchor's close at 100: 100 · P_t / P_a, one value for
 * each close from the anchor to the end (the first is 100). `null` where the series has no close on that very
 * day. O(n). (definitions §6)
 */
export function rebase(series: Series, anchorDay: number): Float64Array | null {
  const anchor = positionOnOrAfter(series.days, anchorDay);
  if (series.days[anchor] !== anchorDay) return null;
  const base = at(series.closes, anchor);
  return series.closes.subarray(anchor).map((close) => (100 * close) / base);
}
