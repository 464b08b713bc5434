import { at } from "@/lib/series/at";
import { civilFromDay, dayFromCivil } from "@/lib/series/day";

const MARCH = 3;

/**
 * For each day the same calendar day `years` years later, that of 29 February being 28 February where there is
 * none. Day numbers in and out, `days` strictly increasing. O(n): years are counted from March, so that a leap day
 * is the last of its year and falls back to the day before it.
 *
 * Throws a RangeError where `years` is not an integer of at least 0.
 */
export function anniversaries(days: Int32Array, years: number): Int32Array {
  if (!Number.isInteger(years) || years < 0) throw new RangeError(`${years} years are not 0 or more, whole`);
  const later = new Int32Array(days.length);
  let start = Number.NaN;
  let next = Number.NEGATIVE_INFINITY;
  let laterStart = 0;
  let laterNext = 0;
  for (let position = 0; position < days.length; position++) {
    const day = at(days, position);
    if (day >= next) {
      const { year, month } = civilFromDay(day);
      const marchYear = month >= MARCH ? year : year - 1;
      start = dayFromCivil(marchYear, MARCH, 1);
      next = dayFromCivil(marchYear + 1, MARCH, 1);
      laterStart = dayFromCivil(marchYear + years, MARCH, 1);
      laterNext = dayFromCivil(marchYear + years + 1, MARCH, 1);
    }
    later[position] = Math.min(laterStart + day - start, laterNext - 1);
  }
  return later;
}
