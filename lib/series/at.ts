/**
 * The value at a position known to exist. Throws a RangeError where there is none, so that a wrong position
 * stops at once and never runs on as `undefined` or NaN. O(1).
 */
export function at(values: ArrayLike<number>, position: number): number {
  const value = values[position];
  if (value === undefined) throw new RangeError(`no value at position ${position} of ${values.length}`);
  return value;
}
