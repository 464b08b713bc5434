import { simpleReturns } from "@/lib/analytics/returns/returns";
import { at } from "@/lib/series/at";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { SESSIONS_PER_YEAR } from "./volatility";

/** A figure of a moving window, each value dated at the window's last session. */
export interface RollingFigure {
  readonly days: Int32Array;
  readonly values: Float64Array;
}

/** How many, where, and how far apart: enough to join two neighbouring parts of a window exactly. */
interface Part {
  readonly counts: Float64Array;
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Rolling volatility: s(r) · √252 over the last `windowSessions` simple returns, a fraction, trailing, dated at the
 * window's last session and absent until the window is full. Windows lie wholly in the complete stretch; both
 * arrays are empty where none does and where the closes are not daily. O(n) whatever the window, without the drift of a running sum: each window is
 * the end of one block of returns joined with the start of the next. (definitions §3; Chan, Golub and LeVeque,
 * 1983, for the join)
 *
 * Throws a RangeError where `windowSessions` is not an integer of at least 2.
 */
export function rollingVolatility(series: Series, windowSessions: number): RollingFigure {
  if (!Number.isInteger(windowSessions) || windowSessions < 2) {
    throw new RangeError(`a window of ${windowSessions} sessions is not an integer of at least 2`);
  }
  const { complete, days, closes } = series;
  if (complete === null || series.periodicity !== "daily")
    return { days: new Int32Array(0), values: new Float64Array(0) };
  const first = positionOnOrAfter(days, complete.from);
  const last = positionOnOrBefore(days, complete.to);
  const returns = simpleReturns(closes.subarray(first, last + 1));
  const starts = partsOf(returns, windowSessions, 1);
  const ends = partsOf(returns, windowSessions, -1);
  const values = new Float64Array(Math.max(0, returns.length - windowSessions + 1));
  for (let start = 0; start < values.length; start++) {
    const squares = joinedSquares(ends, start, starts, start + windowSessions - 1, windowSessions);
    values[start] = Math.sqrt(squares / (windowSessions - 1)) * Math.sqrt(SESSIONS_PER_YEAR);
  }
  return { days: days.slice(first + windowSessions, first + windowSessions + values.length), values };
}

/**
 * For each return, the part of its block of `size` returns that ends with it (direction 1) or starts with it
 * (direction −1): Welford's running mean and sum of squares.
 */
function partsOf(returns: Float64Array, size: number, direction: 1 | -1): Part {
  const length = returns.length;
  const parts = {
    counts: new Float64Array(length),
    means: new Float64Array(length),
    squares: new Float64Array(length),
  };
  let [count, mean, squares] = [0, 0, 0];
  for (let step = 0; step < length; step++) {
    const t = direction === 1 ? step : length - 1 - step;
    if (direction === 1 ? t % size === 0 : t % size === size - 1 || step === 0)
      [count, mean, squares] = [0, 0, 0];
    const value = returns[t] ?? Number.NaN;
    count += 1;
    const distance = value - mean;
    mean += distance / count;
    squares += distance * (value - mean);
    parts.counts[t] = count;
    parts.means[t] = mean;
    parts.squares[t] = squares;
  }
  return parts;
}

/** Σ(r − mean)² of the window from `start` to `end`: of the block part from `start` on, and of that up to `end`. */
function joinedSquares(ends: Part, start: number, starts: Part, end: number, size: number): number {
  const startCount = at(ends.counts, start);
  // A window that is one whole block has nothing to join.
  if (startCount === size) return at(ends.squares, start);
  const endCount = at(starts.counts, end);
  const apart = at(starts.means, end) - at(ends.means, start);
  return at(ends.squares, start) + at(starts.squares, end) + (apart * apart * startCount * endCount) / size;
}
