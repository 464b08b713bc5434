import { at } from "@/lib/series/at";

/** From the first day to the last; a fortnight around a single one. Throws a RangeError where there is none. */
export function dayDomain(days: ArrayLike<number>): [number, number] {
  const first = at(days, 0);
  const last = at(days, days.length - 1);
  return first === last ? [first - 7, last + 7] : [first, last];
}
