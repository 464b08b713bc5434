/** What a standard deviation is made from. */
export interface Deviations {
  readonly count: number;
  /** Σ(r − mean)². */
  readonly squares: number;
}

/** What mean, deviation, skewness and kurtosis of returns are made from: sums of powers about the mean. */
export interface Moments extends Deviations {
  readonly mean: number;
  /** Σ(r − mean)³. */
  readonly cubes: number;
  /** Σ(r − mean)⁴. */
  readonly fourths: number;
}

/**
 * The mean of some returns and the sums of the second to fourth powers of their distances from it, in two passes,
 * so that nothing is lost by subtracting large sums. The mean of none is NaN and its sums are 0. O(n).
 */
export function moments(returns: Float64Array): Moments {
  const mean = meanOf(returns);
  let squares = 0;
  let cubes = 0;
  let fourths = 0;
  for (let t = 0; t < returns.length; t++) {
    const distance = (returns[t] ?? Number.NaN) - mean;
    const square = distance * distance;
    squares += square;
    cubes += square * distance;
    fourths += square * square;
  }
  return { count: returns.length, mean, squares, cubes, fourths };
}

/** The arithmetic mean of some returns; NaN of none. O(n). */
export function meanOf(returns: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < returns.length; t++) sum += returns[t] ?? Number.NaN;
  return sum / returns.length;
}

/** The sample standard deviation, √(Σ(r − mean)² / (n − 1)); `null` under two returns. O(1). */
export function sampleDeviation({ count, squares }: Deviations): number | null {
  return count < 2 ? null : Math.sqrt(squares / (count - 1));
}

// A quotient of two closes is off by at most half of ε, and the return by as much again.
const ROUNDING = 4 * Number.EPSILON;

/**
 * Whether the returns do not differ by more than the rounding of their own division, so that a ratio to their
 * deviation says nothing: a constant close, or closes that grow by one and the same factor. True under two
 * returns. O(1).
 */
export function isStill(all: Moments): boolean {
  const deviation = sampleDeviation(all);
  return deviation === null || deviation <= ROUNDING;
}
