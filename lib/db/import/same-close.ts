import { SAME_CLOSE_WITHIN } from "@/lib/series/same-close-within";

const DECIMALS = 8;
const POWERS = Float64Array.from({ length: DECIMALS + 1 }, (_, decimals) => 10 ** decimals);
const UNITS_PER_ONE = 1e8;

/**
 * A close as the store holds it, which keeps eight decimals: the double nearest to the value rounded to them. Its
 * shortest decimal text has no more than eight, so that the store gives back the same double. O(1).
 */
export function storedClose(close: number): number {
  const units = Math.round(close * UNITS_PER_ONE);
  // Below 2^53 the quotient of two whole numbers is the double nearest to that decimal.
  if (units <= Number.MAX_SAFE_INTEGER && units / UNITS_PER_ONE === close) return close;
  return Number(close.toFixed(DECIMALS));
}

/** How many decimals a stored close has, 0 to 8; final zeros are not known. O(1). */
export function decimalsOf(close: number): number {
  for (let decimals = 0; decimals < DECIMALS; decimals++) {
    const power = POWERS[decimals] ?? 1;
    if (Math.round(close * power) / power === close) return decimals;
  }
  return DECIMALS;
}

/**
 * Whether two stored closes say the same: the coarser is the finer rounded to its decimals, as 1752.4 is 1752.45, or
 * its whole points alone, as 2487 of 2487.94, and they differ by no more than 0.1 %. The latter because a final zero is
 * not known: 101 may be 101.00, which 101.49 is not. O(1).
 */
export function isSameClose(a: number, b: number): boolean {
  if (a === b) return true;
  const larger = Math.max(a, b);
  const [ofA, ofB] = [decimalsOf(a), decimalsOf(b)];
  const decimals = Math.min(ofA, ofB);
  const unit = 1 / (POWERS[decimals] ?? 1);
  const isCutOff = decimals === 0 && ofA !== ofB && (ofA < ofB ? a : b) < larger;
  const apart = Math.abs(a - b);
  // All bounds are meant as decimals: the doubles' own rounding must not push a difference over.
  const rounding = 4 * Number.EPSILON * larger;
  if (apart > SAME_CLOSE_WITHIN * larger + rounding) return false;
  return apart <= unit / 2 + rounding || (isCutOff && apart < unit - rounding);
}
