import { at } from "./at";
import { civilFromDay, dayFromCivil } from "./day";

const MONTHS_PER_YEAR = 12;

/** A calendar month, quarter or year. */
export type PeriodUnit = "month" | "quarter" | "year";

const MONTHS_OF: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: MONTHS_PER_YEAR };

/** One calendar period and the closes in it, by position; `last` < `first` where it has none. */
export interface CalendarPeriod {
  /** Its first calendar day. */
  readonly start: number;
  /** Its last calendar day. */
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Every calendar period from the one of the first day to the one of the last, those without a day included, in
 * order and without a hole. Empty for no days. `days` must be strictly increasing. O(n + periods).
 */
export function calendarPeriods(days: Int32Array, unit: PeriodUnit): CalendarPeriod[] {
  if (days.length === 0) return [];
  const periods: CalendarPeriod[] = [];
  const lastDay = at(days, days.length - 1);
  const months = MONTHS_OF[unit];
  let { year, month } = civilFromDay(at(days, 0));
  month -= (month - 1) % months;
  let start = dayFromCivil(year, month, 1);
  let first = 0;
  while (start <= lastDay) {
    month += months;
    if (month > MONTHS_PER_YEAR) {
      month = 1;
      year += 1;
    }
    const next = dayFromCivil(year, month, 1);
    const following = positionFrom(days, first, next);
    periods.push({ start, end: next - 1, first, last: following - 1 });
    first = following;
    start = next;
  }
  return periods;
}

/** The first position from `position` on whose day is `day` or later. */
function positionFrom(days: Int32Array, position: number, day: number): number {
  let found = position;
  while (found < days.length && (days[found] ?? day) < day) found++;
  return found;
}
