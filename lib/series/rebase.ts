import { at } from "./at";
import { positionOnOrAfter } from "./position";
import type { Series } from "./series";

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
