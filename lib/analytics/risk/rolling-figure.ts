import { simpleReturns } from "@/lib/analytics/returns/returns";
import { at } from "@/lib/series/at";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import type { Deviations, Moments } from "./moments";
import { slidingMoments } from "./sliding-moments";

/** A figure of a moving window, each value dated at the window's last session. */
export interface RollingFigure {
  readonly days: Int32Array;
  readonly values: Float64Array;
}

/** The figure of a series that has none. */
export function noRollingFigure(): RollingFigure {
  return { days: new Int32Array(0), values: new Float64Array(0) };
}

/** The positions of the first and last session of which every one is held; `null` without any, and where the closes are not daily. */
export function dailyPositions({ complete, days, periodicity }: Series) {
  if (complete === null || periodicity !== "daily") return null;
  return { first: positionOnOrAfter(days, complete.from), last: positionOnOrBefore(days, complete.to) };
}

/** What a figure of a window is made from. */
export type WindowMoments = Deviations & Pick<Moments, "mean">;

/**
 * A figure of the last `windowSessions` simple returns of each session, dated at the window's last one and absent until
 * the window is full; a window of which `figureOf` is `null` is left out. Windows lie wholly in the complete stretch;
 * both arrays are empty where none does and where the closes are not daily. O(n) whatever the window. (definitions §3)
 *
 * Throws a RangeError where `windowSessions` is not an integer of at least 2.
 */
export function rollingFigure(
  series: Series,
  windowSessions: number,
  figureOf: (window: WindowMoments) => number | null,
): RollingFigure {
  if (!Number.isInteger(windowSessions) || windowSessions < 2) {
    throw new RangeError(`a window of ${windowSessions} sessions is not an integer of at least 2`);
  }
  const held = dailyPositions(series);
  if (held === null) return noRollingFigure();
  const returns = simpleReturns(series.closes.subarray(held.first, held.last + 1));
  const length = Math.max(0, returns.length - windowSessions + 1);
  const starts = Int32Array.from({ length }, (_, window) => window);
  const { means, squares } = slidingMoments(returns, {
    starts,
    ends: starts.map((start) => start + windowSessions - 1),
  });
  const days = new Int32Array(length);
  const values = new Float64Array(length);
  let kept = 0;
  for (let window = 0; window < length; window++) {
    const sums = { count: windowSessions, mean: at(means, window), squares: at(squares, window) };
    const value = figureOf(sums);
    if (value === null) continue;
    days[kept] = at(series.days, held.first + windowSessions + window);
    values[kept] = value;
    kept += 1;
  }
  return { days: days.subarray(0, kept), values: values.subarray(0, kept) };
}
