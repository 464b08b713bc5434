import { isStill, type Moments, sampleDeviation } from "./moments";

/**
 * The Sharpe ratio of simple returns with a risk-free rate of 0: mean(r) · f / (s(r) · √f), f the periods a year, s the
 * sample standard deviation. `null` where the returns do not deviate. O(1). (definitions §5; W. F. Sharpe, 1994)
 */
export function sharpe(all: Moments, periodsPerYear: number): number | null {
  const deviation = sampleDeviation(all);
  if (deviation === null || isStill(all)) return null;
  return (all.mean * periodsPerYear) / (deviation * Math.sqrt(periodsPerYear));
}
