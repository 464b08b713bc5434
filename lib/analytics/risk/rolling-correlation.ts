import { at } from "@/lib/series/at";
import type { RollingFigure } from "./rolling-volatility";
import { type PairedReturns, pairedReturns, type SampledCloses } from "./weekly-closes";

// Less than this share of all squares is what rounding leaves of a window in which one does not move.
const STILL = 1e-12;

/**
 * Pearson's correlation of two indices over the last `windowWeeks` weekly returns that both have, trailing, dated at the
 * later of the two closes with which the window ends, and absent until the window is full and where one of the two does
 * not move in it. Both arrays are empty under so many returns. O(n) whatever the window: each is a difference of running
 * sums, which are of distances from the mean so that nothing large cancels. (definitions §6)
 *
 * Throws a RangeError where `windowWeeks` is not an integer of at least 2.
 */
export function rollingCorrelation(
  one: SampledCloses,
  other: SampledCloses,
  windowWeeks: number,
): RollingFigure {
  if (!Number.isInteger(windowWeeks) || windowWeeks < 2) {
    throw new RangeError(`a window of ${windowWeeks} weeks is not an integer of at least 2`);
  }
  const returns = pairedReturns(one, other);
  const sums = runningSums(returns);
  const most = Math.max(0, returns.days.length - windowWeeks + 1);
  const found = { days: new Int32Array(most), values: new Float64Array(most) };
  let count = 0;
  for (let end = windowWeeks; end <= returns.days.length; end++) {
    const value = windowCorrelation(sums, end, windowWeeks);
    if (value === null) continue;
    found.days[count] = at(returns.days, end - 1);
    found.values[count] = value;
    count++;
  }
  return { days: found.days.subarray(0, count), values: found.values.subarray(0, count) };
}

/** Sums over the first 0, 1, 2 … returns, of their distances from the mean. */
interface RunningSums {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xx: Float64Array;
  readonly yy: Float64Array;
  readonly xy: Float64Array;
}

function runningSums({ one, other }: PairedReturns): RunningSums {
  const [meanX, meanY] = [meanOf(one), meanOf(other)];
  const empty = () => new Float64Array(one.length + 1);
  const sums = { x: empty(), y: empty(), xx: empty(), yy: empty(), xy: empty() };
  let [sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0];
  for (let t = 0; t < one.length; t++) {
    const x = at(one, t) - meanX;
    const y = at(other, t) - meanY;
    sums.x[t + 1] = sumX += x;
    sums.y[t + 1] = sumY += y;
    sums.xx[t + 1] = sumXX += x * x;
    sums.yy[t + 1] = sumYY += y * y;
    sums.xy[t + 1] = sumXY += x * y;
  }
  return sums;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < values.length; t++) sum += at(values, t);
  return sum / values.length;
}

function windowCorrelation(sums: RunningSums, end: number, size: number): number | null {
  const start = end - size;
  const x = at(sums.x, end) - at(sums.x, start);
  const y = at(sums.y, end) - at(sums.y, start);
  const xx = at(sums.xx, end) - at(sums.xx, start) - (x * x) / size;
  const yy = at(sums.yy, end) - at(sums.yy, start) - (y * y) / size;
  const last = sums.x.length - 1;
  if (xx <= STILL * at(sums.xx, last) || yy <= STILL * at(sums.yy, last)) return null;
  const xy = at(sums.xy, end) - at(sums.xy, start) - (x * y) / size;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
