const MS_PER_DAY = 86_400_000;

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
  const date = new Date(day * MS_PER_DAY);
  const firstOfMonth = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  return Math.min(firstOfMonth + date.getUTCDate() - 1, lastDayOfMonth(firstOfMonth));
}

/** The last calendar day of the month that `day` lies in, as a day number; UTC. */
export function lastDayOfMonth(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
}

/** The day number of 31 December of a calendar year; UTC. */
export function lastDayOfYear(year: number): number {
  return dayNumber(year, 11, 31);
}

/** `month` from 0; months and dates outside their range carry over. */
function dayNumber(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month, date) / MS_PER_DAY;
}
