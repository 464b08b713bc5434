/**
 * The ulcer index in percentage points: √(mean of (100 · d_t)²) over all closes, d_t the drawdown at each. 0 for
 * closes that never fall; `null` for no close. O(n). (definitions §5; P. G. Martin, 1987)
 */
export function ulcerIndex(closes: Float64Array): number | null {
  if (closes.length === 0) return null;
  let highest = 0;
  let squares = 0;
  for (let t = 0; t < closes.length; t++) {
    const close = closes[t] ?? Number.NaN;
    if (close > highest) highest = close;
    const percent = 100 * (close / highest - 1);
    squares += percent * percent;
  }
  return Math.sqrt(squares / closes.length);
}
