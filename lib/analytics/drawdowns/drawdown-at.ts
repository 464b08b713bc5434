import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { isComplete } from "@/lib/series/is-complete";
import { positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";

/** How far a close stands below the highest one up to it. */
export interface DrawdownAt {
  /** The last close at the running maximum; the close itself where none is higher. */
  readonly peak: DatedClose;
  /** P_t / max(P_0 … P_t) − 1, a fraction ≤ 0. */
  readonly drawdown: number;
  /** Whether every session since the peak is held; otherwise the drawdown is "at least". */
  readonly exact: boolean;
}

/**
 * The drawdown at the last close on or before `day`, with the peak it is measured from; later closes do not count.
 * `null` where there is no close by then. O(n), without an array. (definitions §4)
 */
export function drawdownAt(series: Series, day: number): DrawdownAt | null {
  const { closes } = series;
  const end = positionOnOrBefore(series.days, day);
  if (end < 0) return null;
  let highest = 0;
  for (let position = 1; position <= end; position++) {
    if ((closes[position] ?? 0) >= (closes[highest] ?? 0)) highest = position;
  }
  const peak = datedClose(series, highest);
  const exact = isComplete(series, peak.day, at(series.days, end));
  return { peak, drawdown: at(closes, end) / peak.close - 1, exact };
}
