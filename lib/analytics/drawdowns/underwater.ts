import { min } from "d3-array";
import type { Series } from "@/lib/series/series";

/**
 * The drawdown at each close as a fraction ≤ 0, from the highest close so far within this series:
 * d_t = P_t / max(P_0 … P_t) − 1. One value a close, 0 at every running maximum. Slice the series first for
 * drawdowns "within range". O(n). (definitions §4)
 */
export function underwater(series: Series): Float64Array {
  let highest = 0;
  return series.closes.map((close) => {
    highest = Math.max(highest, close);
    return close / highest - 1;
  });
}

/**
 * The worst drawdown of the series, a fraction ≤ 0: the least d_t. 0 for one close or closes that never fall;
 * `null` for no close. In sparse stretches it is the worst among the closes held. O(n). (definitions §4)
 */
export function maxDrawdown(series: Series): number | null {
  return min(underwater(series)) ?? null;
}
