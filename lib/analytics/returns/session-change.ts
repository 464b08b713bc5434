import { at } from "@/lib/series/at";
import { isComplete } from "@/lib/series/is-complete";
import { positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { changeBetween } from "./returns";

/** A session's close and how it stands to the session before; both changes `null` where that is not held. */
export interface SessionChange {
  readonly close: number;
  /** P_t / P_{t−1} − 1, a fraction. */
  readonly change: number | null;
  /** P_t − P_{t−1}, in index points. */
  readonly changePoints: number | null;
}

/**
 * The close of a day with its change from the session before; `null` where the day has no close. The changes are
 * `null` at the first close and where the two do not both lie in the complete stretch, for then the session
 * before may not be held. O(log n). (definitions §0, §1)
 */
export function sessionChange(series: Series, day: number): SessionChange | null {
  const position = positionOnOrBefore(series.days, day);
  if (position < 0 || at(series.days, position) !== day) return null;
  const close = at(series.closes, position);
  if (position === 0 || !isComplete(series, at(series.days, position - 1), day)) {
    return { close, change: null, changePoints: null };
  }
  const before = at(series.closes, position - 1);
  return { close, change: changeBetween(before, close), changePoints: close - before };
}
