import { isStill, type Moments } from "./moments";

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
