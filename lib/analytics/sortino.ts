import { SESSIONS_PER_YEAR } from "./volatility";

/**
 * The Sortino ratio with a target of 0: mean(r) · 252 / downside deviation, both annualised from daily simple
 * returns. `null` where there is no downside deviation, or none at all. O(1). (definitions §5)
 */
export function sortino(meanReturn: number, annualDownsideDeviation: number | null): number | null {
  if (annualDownsideDeviation === null || annualDownsideDeviation === 0) return null;
  return (meanReturn * SESSIONS_PER_YEAR) / annualDownsideDeviation;
}
