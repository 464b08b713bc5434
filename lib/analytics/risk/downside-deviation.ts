/**
 * The annualised downside deviation of simple returns about 0, a fraction: √(Σ min(r, 0)² / n) · √f, where n
 * counts all returns, not the negative ones, and f the periods a year. 0 where none is negative; `null` for no return. O(n).
 * (definitions §5; Sortino and van der Meer, 1991)
 */
export function downsideDeviation(returns: Float64Array, periodsPerYear: number): number | null {
  if (returns.length === 0) return null;
  let squares = 0;
  for (let t = 0; t < returns.length; t++) {
    const change = returns[t] ?? Number.NaN;
    // Twice min(r, 0), exactly, without a branch that a processor could guess wrong on every other day.
    const doubled = change - Math.abs(change);
    squares += doubled * doubled;
  }
  return Math.sqrt(squares / 4 / returns.length) * Math.sqrt(periodsPerYear);
}
