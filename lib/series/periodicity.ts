import { median } from "d3-array";
import { at } from "./at";
import { positionOnOrAfter, positionOnOrBefore } from "./position";
import type { DayRange, Periodicity, RegularPeriodicity, Series } from "./series";

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

const PERIODS_PER_YEAR = { daily: 252, weekly: 52, monthly: 12, quarterly: 4, yearly: 1 } as const;

/**
 * The periods a year by which figures are annualised: 252 sessions by convention, those of a New York year, 52 weeks, 12
 * months, 4 quarters, 1 year. (definitions §0)
 */
export function periodsPerYear(periodicity: RegularPeriodicity): number;
/** The same where the closes may be irregular: `null` for those, of which nothing is annualised. */
export function periodsPerYear(periodicity: Periodicity): number | null;
export function periodsPerYear(periodicity: Periodicity): number | null {
  return periodicity === "irregular" ? null : PERIODS_PER_YEAR[periodicity];
}

/** Calendar months from one close to the next, as far as that is a month or more. */
const SPACING_MONTHS: Readonly<Record<Periodicity, number>> = {
  daily: 0,
  weekly: 0,
  monthly: 1,
  quarterly: 3,
  yearly: 12,
  irregular: 0,
};

/** The calendar months from one close to the next: 1, 3 or 12, and 0 for closes that are nearer or irregular. */
export function spacingMonths(periodicity: Periodicity): number {
  return SPACING_MONTHS[periodicity];
}

/**
 * What a page takes the closes of a series for: its periodicity; declared single closes alone, of which no stretch is
 * complete, are few of the sessions that there were.
 */
export function paceOf({ complete, periodicity }: Pick<Series, "complete" | "periodicity">): Periodicity {
  return complete === null ? "daily" : periodicity;
}

/** So many atypical spacings in a row are no holidays: the closes come at another pace there. */
const OTHER_PACE = 10;

/**
 * The periodicity of some days, from the median of their spacings, which nine in ten of them must fit. Where ten in a
 * row are not typical of it, the closes change their periodicity, however few those are, and are irregular too. One day
 * and none, which have no spacing, count as daily. O(n). (definitions §0)
 */
export function periodicityOf(days: Int32Array): Periodicity {
  const spacings = days.length - 1;
  if (spacings < 1) return "daily";
  // Were half of the spacings above 4, the others 1 and more, the mean would be 3 at least.
  const isClose = at(days, spacings) - at(days, 0) < spacings * 3;
  const found = isClose ? "daily" : periodicityOfSpacing(medianSpacing(days));
  return found !== "irregular" && keepsTo(BANDS[found], days) ? found : "irregular";
}

function keepsTo({ least, typical, most }: Band, days: Int32Array): boolean {
  let fitting = 0;
  let atypical = 0;
  for (let position = 1; position < days.length; position++) {
    const spacing = spacingBefore(days, position);
    if (spacing >= least && spacing <= most) fitting++;
    atypical = spacing >= least && spacing <= typical ? 0 : atypical + 1;
    if (atypical === OTHER_PACE) return false;
  }
  return fitting * 10 >= (days.length - 1) * 9;
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
