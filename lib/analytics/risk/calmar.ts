/**
 * The Calmar ratio over the shown range (the classic one takes 36 months): CAGR / |max drawdown|, both fractions.
 * `null` without a CAGR, and where the closes never fall. O(1). (definitions §5; T. W. Young, 1991)
 */
export function calmar(annualGrowth: number | null, worstDrawdown: number | null): number | null {
  if (annualGrowth === null || worstDrawdown === null || worstDrawdown === 0) return null;
  return annualGrowth / Math.abs(worstDrawdown);
}
