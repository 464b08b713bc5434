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
export function isStill(all: Deviations): boolean {
  const deviation = sampleDeviation(all);
  return deviation === null || deviation <= ROUNDING;
}

/**
 * The bias-corrected sample skewness: n / ((n − 1)(n − 2)) · Σ((r − mean) / s)³, s the sample standard deviation;
 * what spreadsheets call SKEW. `null` under three returns and where they do not deviate. O(1). (definitions §5)
 */
export function skewness(all: Moments): number | null {
  const { count: n, squares, cubes } = all;
  if (n < 3 || isStill(all)) return null;
  return ((n / ((n - 1) * (n - 2))) * cubes) / (squares / (n - 1)) ** 1.5;
}

/**
 * The bias-corrected sample excess kurtosis: n(n + 1) / ((n − 1)(n − 2)(n − 3)) · Σ((r − mean) / s)⁴ −
 * 3(n − 1)² / ((n − 2)(n − 3)), s the sample standard deviation; what spreadsheets call KURT. 0 for a normal
 * distribution. `null` under four returns and where they do not deviate. O(1). (definitions §5)
 */
export function excessKurtosis(all: Moments): number | null {
  const { count: n, squares, fourths } = all;
  if (n < 4 || isStill(all)) return null;
  const standardised = fourths / (squares / (n - 1)) ** 2;
  const unbiased = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return unbiased * standardised - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}
