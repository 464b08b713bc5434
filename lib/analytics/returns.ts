import { at } from "@/lib/series/at";

/**
 * Simple returns as fractions, one for each close but the first: r_t = P_t / P_{t−1} − 1. Empty for no close or
 * one. O(n). (definitions §1)
 */
export function simpleReturns(closes: Float64Array): Float64Array {
  const returns = new Float64Array(Math.max(0, closes.length - 1));
  for (let t = 1; t < closes.length; t++) returns[t - 1] = at(closes, t) / at(closes, t - 1) - 1;
  return returns;
}

/**
 * Natural log returns, one for each close but the first: l_t = ln(P_t / P_{t−1}). Empty for no close or one.
 * O(n). (definitions §1; only where named)
 */
export function logReturns(closes: Float64Array): Float64Array {
  const returns = new Float64Array(Math.max(0, closes.length - 1));
  for (let t = 1; t < closes.length; t++) returns[t - 1] = Math.log(at(closes, t) / at(closes, t - 1));
  return returns;
}
