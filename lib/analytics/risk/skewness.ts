import { isStill, type Moments } from "./moments";

/**
 * The bias-corrected sample skewness: n / ((n − 1)(n − 2)) · Σ((r − mean) / s)³, s the sample standard deviation;
 * what spreadsheets call SKEW. `null` under three returns and where they do not deviate. O(1). (definitions §5)
 */
export function skewness(all: Moments): number | null {
  const { count: n, squares, cubes } = all;
  if (n < 3 || isStill(all)) return null;
  return ((n / ((n - 1) * (n - 2))) * cubes) / (squares / (n - 1)) ** 1.5;
}
