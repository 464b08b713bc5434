const MOST_DECIMALS = 9;

/**
 * The shortest decimal number that a 32-bit float stands for, where `value` is exactly such a float, else `value`:
 * 16563.740234375 was 16563.74 before it was kept in 32 bits. Nothing is lost: both have the same 32-bit float.
 */
export function withoutSinglePrecisionNoise(value: number): number {
  if (Math.fround(value) !== value) return value;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const shorter = Number(value.toFixed(decimals));
    if (Math.fround(shorter) === value) return shorter;
  }
  return value;
}
