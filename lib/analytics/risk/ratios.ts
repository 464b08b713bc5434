import { type Deviations, isStill, type Moments, sampleDeviation } from "./moments";

/**
 * The Sharpe ratio of simple returns with a risk-free rate of 0: mean(r) · f / (s(r) · √f), f the periods a year, s the
 * sample standard deviation. `null` where the returns do not deviate. O(1). (definitions §5; W. F. Sharpe, 1994)
 */
export function sharpe(all: Deviations & Pick<Moments, "mean">, periodsPerYear: number): number | null {
  const deviation = sampleDeviation(all);
  if (deviation === null || isStill(all)) return null;
  return (all.mean * periodsPerYear) / (deviation * Math.sqrt(periodsPerYear));
}

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

/** The sum of the returns above 0, and of those below it without their sign. O(n). */
export function gainsAndLosses(returns: Float64Array): { readonly gains: number; readonly losses: number } {
  let [gained, lost] = [0, 0];
  for (let t = 0; t < returns.length; t++) {
    const change = returns[t] ?? Number.NaN;
    const size = Math.abs(change);
    // Twice max(r, 0) and twice |min(r, 0)|, exactly, without a branch that a processor could guess wrong.
    gained += size + change;
    lost += size - change;
  }
  return { gains: gained / 2, losses: lost / 2 };
}

/**
 * The Omega ratio with a threshold of 0: Σ max(r, 0) / Σ |min(r, 0)|, what was gained for each unit lost. `null`
 * where no return is below 0. O(n). (definitions §5; Keating and Shadwick, 2002)
 */
export function omega(returns: Float64Array): number | null {
  const { gains, losses } = gainsAndLosses(returns);
  return losses === 0 ? null : gains / losses;
}

/**
 * The Calmar ratio over the shown range (the classic one takes 36 months): CAGR / |max drawdown|, both fractions.
 * `null` without a CAGR, and where the closes never fall. O(1). (definitions §5; T. W. Young, 1991)
 */
export function calmar(annualGrowth: number | null, worstDrawdown: number | null): number | null {
  if (annualGrowth === null || worstDrawdown === null || worstDrawdown === 0) return null;
  return annualGrowth / Math.abs(worstDrawdown);
}

/**
 * CAGR over annualised volatility, both fractions: what a year's growth was paid for with. Close to the Sharpe
 * ratio at a risk-free rate of 0, which divides the mean return instead. `null` where either is unknown or the
 * volatility is 0. O(1).
 */
export function cagrOverVolatility(annualGrowth: number | null, volatility: number | null): number | null {
  if (annualGrowth === null || volatility === null || volatility === 0) return null;
  return annualGrowth / volatility;
}
