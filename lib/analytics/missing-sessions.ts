import { completePositions, type PositionRange } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";

/** The positions that a figure over every session reads, or why it cannot. */
export type Sessions =
  | { readonly positions: PositionRange; readonly missing: null }
  | { readonly positions: null; readonly missing: "sparse" | "not-daily" };

/**
 * The sessions of `from` to `to` for a figure that needs every one of them (`completePositions`): missing as
 * `sparse` where the range leaves the complete stretch, as `not-daily` where the closes are further apart than
 * sessions are. O(log n). (definitions §0)
 *
 * Throws a RangeError where `from` is after `to`.
 */
export function sessionsOf(series: Series, from: number, to: number): Sessions {
  const positions = completePositions(series, from, to);
  if (positions === null) return { positions, missing: "sparse" };
  return series.isDaily ? { positions, missing: null } : { positions: null, missing: "not-daily" };
}
