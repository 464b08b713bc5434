/**
 * The Sortino ratio with a target of 0: mean(r) · f / downside deviation, both annualised from simple returns, f
 * the periods a year. `null` where there is no downside deviation, or none at all. O(1). (definitions §5)
 */
export function sortino(
  meanReturn: number,
  annualDownsideDeviation: number | null,
  periodsPerYear: number,
): number | null {
  if (annualDownsideDeviation === null || annualDownsideDeviation === 0) return null;
  return (meanReturn * periodsPerYear) / annualDownsideDeviation;
}
