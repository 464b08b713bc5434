import { at } from "./at";
import { positionOnOrAfter } from "./position";
import type { Series } from "./series";

/**
 * The first day on or after `from` on which every series of the list has a close: the day a comparison is
 * rebased on. `null` for an empty list or where there is no such day. O(list · log n) for each day tried.
 * (definitions §6)
 */
export function rebaseDay(seriesList: readonly Series[], from: number): number | null {
  if (seriesList.length === 0) return null;
  let candidate = from;
  let agreed = 0;
  for (let turn = 0; agreed < seriesList.length; turn = (turn + 1) % seriesList.length) {
    const days = seriesList[turn]?.days ?? new Int32Array(0);
    const position = positionOnOrAfter(days, candidate);
    if (position === days.length) return null;
    const day = at(days, position);
    agreed = day === candidate ? agreed + 1 : 1;
    candidate = day;
  }
  return candidate;
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
