import { at } from "./at";
import { positionOnOrAfter } from "./position";

/** The value of that very day, of values that have one for each of `days`; `null` where there is none. O(log n). */
export function valueOn(days: Int32Array, values: ArrayLike<number>, day: number): number | null {
  const position = positionOnOrAfter(days, day);
  return days[position] === day ? at(values, position) : null;
}
