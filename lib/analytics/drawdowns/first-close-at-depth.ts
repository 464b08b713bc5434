import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { positionOnOrAfter } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";

/**
 * The first close after a peak that is `depth` or more below it: P_t / P_peak − 1 ≤ −depth, `depth` a fraction > 0;
 * `null` where none is. O(sessions until then).
 */
export function firstCloseAtDepth(series: Series, peak: DatedClose, depth: number): DatedClose | null {
  const { days, closes } = series;
  for (let position = positionOnOrAfter(days, peak.day); position < days.length; position++) {
    if ((closes[position] ?? Number.NaN) / peak.close - 1 <= -depth) return datedClose(series, position);
  }
  return null;
}
