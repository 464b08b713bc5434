import { at } from "@/lib/series/at";
import { isComplete } from "@/lib/series/is-complete";
import { positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import type { DrawdownEpisode } from "./drawdown-episodes";

/**
 * Whether an episode of `series` was over on the day of its recovery and not before: the close before that day is that
 * of the session before. Otherwise the index may have closed at its peak again earlier, on a day that is not held, and
 * the recovery is dated "at the latest". True for an ongoing episode. O(log n). (definitions §4)
 */
export function isRecoveryDated(series: Series, { recovery }: DrawdownEpisode): boolean {
  if (recovery === null) return true;
  const before = positionOnOrBefore(series.days, recovery.day - 1);
  return before >= 0 && isComplete(series, at(series.days, before), recovery.day);
}
