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
  const days: number[] = [];
  const values: number[] = [];
  for (let end = windowWeeks; end <= returns.days.length; end++) {
    const value = windowCorrelation(sums, end, windowWeeks);
    if (value === null) continue;
    days.push(at(returns.days, end - 1));
    values.push(value);
  }
  return { days: Int32Array.from(days), values: Float64Array.from(values) };
}

/** Sums over the first 0, 1, 2 … returns. */
interface RunningSums {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xx: Float64Array;
  readonly yy: Float64Array;
  readonly xy: Float64Array;
}

function runningSums({ one, other }: PairedReturns): RunningSums {
  const centred = (values: Float64Array) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const [xs, ys] = [centred(one), centred(other)];
  const running = (left: Float64Array, right: Float64Array | null) => {
    const sums = new Float64Array(left.length + 1);
    for (let t = 0; t < left.length; t++) {
      sums[t + 1] = at(sums, t) + at(left, t) * (right === null ? 1 : at(right, t));
    }
    return sums;
  };
  return {
    ...{ x: running(xs, null), y: running(ys, null) },
    ...{ xx: running(xs, xs), yy: running(ys, ys), xy: running(xs, ys) },
  };
}

function windowCorrelation(sums: RunningSums, end: number, size: number): number | null {
  const within = (running: Float64Array) => at(running, end) - at(running, end - size);
  const [x, y] = [within(sums.x), within(sums.y)];
  const xx = within(sums.xx) - (x * x) / size;
  const yy = within(sums.yy) - (y * y) / size;
  if (xx <= STILL * at(sums.xx, sums.xx.length - 1) || yy <= STILL * at(sums.yy, sums.yy.length - 1))
    return null;
  const value = (within(sums.xy) - (x * y) / size) / Math.sqrt(xx * yy);
  return Math.max(-1, Math.min(1, value));
}
