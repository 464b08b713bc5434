import { quickselect } from "d3-array";
import { type Moments, sampleDeviation } from "./moments";

/** The tail of the loss side of a distribution, as signed returns. */
export interface TailRisk {
  /** The quantile of the returns: a return this bad or worse is as rare as the tail's share. */
  readonly valueAtRisk: number;
  /** The mean of the returns at or below it. */
  readonly conditional: number;
}

/**
 * Historical value at risk of one day and its conditional mean, as signed returns. The quantile of `share` (0.05
 * for 95 %) interpolates linearly between order statistics, rank share · (n − 1); the conditional is the mean of
 * the returns ≤ it. `null` for no return. Selects, never sorts: O(n). (definitions §5; Hyndman and Fan's type 7)
 *
 * Throws a RangeError where `share` is not within 0 to 1.
 */
export function tailRisk(returns: Float64Array, all: Moments, share: number): TailRisk | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a tail of ${share} is not within 0 to 1`);
  if (returns.length === 0) return null;
  const rank = share * (returns.length - 1);
  const lower = Math.floor(rank);
  const lowest = lowestReturns(returns, all, Math.min(lower + 2, returns.length));
  quickselect(lowest, lower);
  const below = lowest[lower] ?? Number.NaN;
  const above = lower + 1 < lowest.length ? least(lowest, lower + 1) : below;
  const valueAtRisk = below + (above - below) * (rank - lower);
  return { valueAtRisk, conditional: meanUpTo(lowest, valueAtRisk) };
}

/**
 * At least `count` returns that hold the `count` lowest ones and all that equal them: those under a threshold in
 * the left of the distribution, so that the selection has a tenth of them to move about.
 */
function lowestReturns(returns: Float64Array, all: Moments, count: number): Float64Array {
  const deviation = sampleDeviation(all) ?? 0;
  for (const threshold of [all.mean - 1.25 * deviation, all.mean, Number.POSITIVE_INFINITY]) {
    const held = countUpTo(returns, threshold);
    if (held >= count) return valuesUpTo(returns, threshold, held);
  }
  return returns.slice();
}

function countUpTo(values: Float64Array, threshold: number): number {
  let count = 0;
  for (let t = 0; t < values.length; t++) count += (values[t] ?? Number.NaN) <= threshold ? 1 : 0;
  return count;
}

function valuesUpTo(values: Float64Array, threshold: number, count: number): Float64Array {
  const kept = new Float64Array(count);
  let length = 0;
  for (let t = 0; t < values.length; t++) {
    const value = values[t] ?? Number.NaN;
    if (value <= threshold) kept[length++] = value;
  }
  return kept;
}

function least(values: Float64Array, start: number): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let t = start; t < values.length; t++) lowest = Math.min(lowest, values[t] ?? Number.NaN);
  return lowest;
}

function meanUpTo(values: Float64Array, threshold: number): number {
  let sum = 0;
  let count = 0;
  for (let t = 0; t < values.length; t++) {
    const value = values[t] ?? Number.NaN;
    if (value > threshold) continue;
    sum += value;
    count++;
  }
  return sum / count;
}
