import { median } from "d3-array";
import { at } from "./at";
import { positionOnOrAfter, positionOnOrBefore } from "./position";
import type { DayRange } from "./series";

/** What closes come in, where they keep to it. */
export type RegularPeriodicity = "daily" | "weekly" | "monthly" | "quarterly" | "yearly";

/** How far apart the closes of a series are; `irregular` where they keep to none of these spacings. */
export type Periodicity = RegularPeriodicity | "irregular";

/** Spacings in calendar days: the median lies within `least` and `typical`, nine in ten within `least` and `most`. */
interface Band {
  readonly least: number;
  readonly typical: number;
  readonly most: number;
}

/** Sessions may be a week apart over holidays. */
const BANDS: Readonly<Record<RegularPeriodicity, Band>> = {
  daily: { least: 1, typical: 4, most: 7 },
  weekly: { least: 5, typical: 10, most: 10 },
  monthly: { least: 25, typical: 35, most: 35 },
  quarterly: { least: 80, typical: 100, most: 100 },
  yearly: { least: 350, typical: 380, most: 380 },
};
const REGULAR: readonly RegularPeriodicity[] = ["daily", "weekly", "monthly", "quarterly", "yearly"];

/** 252 is the convention for sessions: those of a New York year. */
const PERIODS_PER_YEAR = { daily: 252, weekly: 52, monthly: 12, quarterly: 4, yearly: 1 } as const;

/** The periods a year by which figures are annualised; `null` for irregular closes. (definitions §0) */
export function periodsPerYear(periodicity: RegularPeriodicity): number;
export function periodsPerYear(periodicity: Periodicity): number | null;
export function periodsPerYear(periodicity: Periodicity): number | null {
  return periodicity === "irregular" ? null : PERIODS_PER_YEAR[periodicity];
}

/**
 * The periodicity of some days, from the median of their spacings, which nine in ten of them must fit. One day and
 * none, which have no spacing, count as daily. O(n), O(1) for days as close as sessions are. (definitions §0)
 */
export function periodicityOf(days: Int32Array): Periodicity {
  const spacings = days.length - 1;
  // Were one spacing in ten above 7, the others 1 and more, or half of them above 4, the mean would be above 1.7.
  if (spacings < 1 || (at(days, spacings) - at(days, 0)) * 10 <= spacings * 17) return "daily";
  const found = periodicityOfSpacing(medianSpacing(days));
  if (found === "irregular") return found;
  const { least, most } = BANDS[found];
  let fitting = 0;
  for (let position = 1; position < days.length; position++) {
    const spacing = spacingBefore(days, position);
    if (spacing >= least && spacing <= most) fitting++;
  }
  return fitting * 10 >= spacings * 9 ? found : "irregular";
}

/** What closes so many calendar days apart are. O(1). */
export function periodicityOfSpacing(spacing: number): Periodicity {
  const isWithin = (each: RegularPeriodicity) =>
    spacing >= BANDS[each].least && spacing <= BANDS[each].typical;
  return REGULAR.find(isWithin) ?? "irregular";
}

/**
 * The periodicity of a series: that of its complete stretch, for declared closes outside it are sparse by nature;
 * without such a stretch that of all its days. O(n).
 */
export function periodicityWithin(days: Int32Array, complete: DayRange | null): Periodicity {
  if (complete === null) return periodicityOf(days);
  const first = positionOnOrAfter(days, complete.from);
  return periodicityOf(days.subarray(first, positionOnOrBefore(days, complete.to) + 1));
}

/** The median of the calendar days from each day to the next; 0 for one day and for none. O(n). */
export function medianSpacing(days: Int32Array): number {
  const length = Math.max(0, days.length - 1);
  return median(Int32Array.from({ length }, (_, before) => spacingBefore(days, before + 1))) ?? 0;
}

function spacingBefore(days: Int32Array, position: number): number {
  return (days[position] ?? 0) - (days[position - 1] ?? 0);
}
