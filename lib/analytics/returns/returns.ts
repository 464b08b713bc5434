/*
 * Arrays of closes and returns are read by index with NaN for "no such position", which never occurs inside the
 * loops' bounds: the compiler of V8 drops the test, and an iterator costs several times as much.
 */

/**
 * Simple returns as fractions, one for each close but the first: r_t = P_t / P_{t−1} − 1. Empty for no close or
 * one. O(n). (definitions §1)
 */
export function simpleReturns(closes: Float64Array): Float64Array {
  const returns = new Float64Array(Math.max(0, closes.length - 1));
  for (let t = 1; t < closes.length; t++) {
    returns[t - 1] = (closes[t] ?? Number.NaN) / (closes[t - 1] ?? Number.NaN) - 1;
  }
  return returns;
}

/**
 * Natural log returns, one for each close but the first: l_t = ln(P_t / P_{t−1}). Empty for no close or one.
 * O(n). (definitions §1; only where named)
 */
export function logReturns(closes: Float64Array): Float64Array {
  const returns = new Float64Array(Math.max(0, closes.length - 1));
  for (let t = 1; t < closes.length; t++) {
    returns[t - 1] = Math.log((closes[t] ?? Number.NaN) / (closes[t - 1] ?? Number.NaN));
  }
  return returns;
}

/**
 * The simple change from one close to another as a fraction: to / from − 1. The one place that divides two closes
 * outside the loops of the figures. O(1). (definitions §1)
 *
 * Throws a RangeError where `from` is not above 0 or `to` is negative or not a number.
 */
export function changeBetween(from: number, to: number): number {
  if (!(from > 0 && to >= 0)) throw new RangeError(`no change from ${from} to ${to}`);
  return to / from - 1;
}
