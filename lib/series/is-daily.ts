import { median } from "d3-array";
import { at } from "./at";

/** Closes that are typically further apart than this are weekly, monthly or yearly ones. */
const MAX_DAILY_SPACING_DAYS = 4;

/**
 * Whether the days are those of a daily series: their median spacing is at most 4 calendar days. True for one
 * day and for none, which have no spacing. O(n). (definitions §0)
 */
export function isDaily(days: Int32Array): boolean {
  const spacings = days.length - 1;
  // A median above 4 takes half of the spacings at 5 and more, the others at 1 and more: 3 on average.
  if (spacings < 1 || at(days, spacings) - at(days, 0) < 3 * spacings) return true;
  let wide = 0;
  for (let position = 1; position < days.length; position++) {
    if (spacingBefore(days, position) > MAX_DAILY_SPACING_DAYS) wide++;
  }
  if (wide * 2 < spacings) return true;
  if (wide * 2 > spacings) return false;
  const all = Int32Array.from({ length: spacings }, (_, position) => spacingBefore(days, position + 1));
  return (median(all) ?? 0) <= MAX_DAILY_SPACING_DAYS;
}

function spacingBefore(days: Int32Array, position: number): number {
  return (days[position] ?? 0) - (days[position - 1] ?? 0);
}
