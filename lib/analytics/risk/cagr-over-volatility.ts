/**
 * CAGR over annualised volatility, both fractions: what a year's growth was paid for with. Close to the Sharpe
 * ratio at a risk-free rate of 0, which divides the mean return instead. `null` where either is unknown or the
 * volatility is 0. O(1).
 */
export function cagrOverVolatility(annualGrowth: number | null, volatility: number | null): number | null {
  if (annualGrowth === null || volatility === null || volatility === 0) return null;
  return annualGrowth / volatility;
}
