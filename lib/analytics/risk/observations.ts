import { completePositions, type PositionRange } from "@/lib/series/is-complete";
import type { RegularPeriodicity, Series } from "@/lib/series/series";

/** The positions that a figure over every observation reads and what these are, or why it cannot. */
export type Observations =
  | { readonly positions: PositionRange; readonly periodicity: RegularPeriodicity; readonly missing: null }
  | { readonly positions: null; readonly missing: "sparse" | "irregular" };

/**
 * The observations of `from` to `to` for a figure that needs every one of them (`completePositions`): missing as
 * `sparse` where the range leaves the complete stretch, as `irregular` where the closes keep to no spacing. O(log n).
 * (definitions §0)
 *
 * Throws a RangeError where `from` is after `to`.
 */
export function observationsOf(series: Series, from: number, to: number): Observations {
  const positions = completePositions(series, from, to);
  if (positions === null) return { positions, missing: "sparse" };
  const { periodicity } = series;
  return periodicity === "irregular"
    ? { positions: null, missing: "irregular" }
    : { positions, periodicity, missing: null };
}
