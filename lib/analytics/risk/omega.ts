/**
 * The Omega ratio with a threshold of 0: Σ max(r, 0) / Σ |min(r, 0)|, what was gained for each unit lost. `null`
 * where no return is below 0. O(n). (definitions §5; Keating and Shadwick, 2002)
 */
export function omega(returns: Float64Array): number | null {
  let gained = 0;
  let lost = 0;
  for (let t = 0; t < returns.length; t++) {
    const change = returns[t] ?? Number.NaN;
    const size = Math.abs(change);
    // Twice max(r, 0) and twice |min(r, 0)|, exactly, without a branch that a processor could guess wrong.
    gained += size + change;
    lost += size - change;
  }
  return lost === 0 ? null : gained / lost;
}
