import { civilFromDay, dayFromCivil } from "./day";

const MONTHS_PER_YEAR = 12;

/**
 * The same day of the month `months` calendar months later (earlier where negative), clamped to that month's
 * last day: one month after 31 January 2024 is 29 February 2024. Day numbers in and out, proleptic Gregorian
 * calendar, UTC. (definitions §1)
 *
 * Throws a RangeError where `day` or `months` is not an integer.
 */
export function addMonths(day: number, months: number): number {
  if (!Number.isInteger(day) || !Number.isInteger(months)) {
    throw new RangeError(`day ${day} and ${months} months are not both integers`);
  }
  const { year, month, date } = civilFromDay(day);
  const monthFrom0 = month - 1 + months;
  const years = Math.floor(monthFrom0 / MONTHS_PER_YEAR);
  const firstOfMonth = dayFromCivil(year + years, monthFrom0 - years * MONTHS_PER_YEAR + 1, 1);
  return Math.min(firstOfMonth + date - 1, lastDayOfMonth(firstOfMonth));
}

/** The last calendar day of the month that `day` lies in, as a day number; UTC. */
export function lastDayOfMonth(day: number): number {
  const { year, month } = civilFromDay(day);
  return month === MONTHS_PER_YEAR ? lastDayOfYear(year) : dayFromCivil(year, month + 1, 0);
}

/** The day number of 31 December of a calendar year; UTC. */
export function lastDayOfYear(year: number): number {
  return dayFromCivil(year, MONTHS_PER_YEAR, 31);
}
