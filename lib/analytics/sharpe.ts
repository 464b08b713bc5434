import { isStill, type Moments, sampleDeviation } from "./moments";
import { SESSIONS_PER_YEAR } from "./volatility";

/**
 * The Sharpe ratio of daily simple returns with a risk-free rate of 0: mean(r) · 252 / (s(r) · √252), s the sample
 * standard deviation. `null` where the returns do not deviate. O(1). (definitions §5; W. F. Sharpe, 1994)
 */
export function sharpe(all: Moments): number | null {
  const deviation = sampleDeviation(all);
  if (deviation === null || isStill(all)) return null;
  return (all.mean * SESSIONS_PER_YEAR) / (deviation * Math.sqrt(SESSIONS_PER_YEAR));
}
