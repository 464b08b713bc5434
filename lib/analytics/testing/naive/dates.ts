/** A close and the calendar day it was made on, `YYYY-MM-DD`. */
export interface Close {
  readonly date: string;
  readonly close: number;
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const SATURDAY = 6;
const SUNDAY = 0;

/** The date of a moment, in UTC. */
export function isoOf(moment: Date): string {
  return moment.toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Calendar days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** The date `count` calendar days later. */
export function daysLater(date: string, count: number): string {
  return isoOf(new Date(Date.parse(date) + count * MS_PER_DAY));
}

/** The year of a date, as a number. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, `YYYY-MM`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The last calendar day of a month `YYYY-MM`: the day before the first of the next. */
export function endOfMonth(month: string): string {
  return daysLater(`${nextMonth(month)}-01`, -1);
}

/** The month `YYYY-MM` after another. */
export function nextMonth(month: string): string {
  const moment = new Date(`${month}-01`);
  moment.setUTCMonth(moment.getUTCMonth() + 1);
  return monthOf(isoOf(moment));
}

/** The same day `count` months earlier, or that month's last day where it has no such day. */
export function monthsEarlier(date: string, count: number): string {
  const moment = new Date(`${monthOf(date)}-01`);
  moment.setUTCMonth(moment.getUTCMonth() - count);
  const month = monthOf(isoOf(moment));
  const sameDay = `${month}-${date.slice(8)}`;
  return sameDay > endOfMonth(month) ? endOfMonth(month) : sameDay;
}

/**
 * Whether the newest close is its month's last session, as far as the calendar tells: no Monday to Friday is left
 * of the month, or it is a close of the last days of December, from the 28th on.
 */
export function isMonthsLastSession(newest: string): boolean {
  if (newest.slice(5) >= "12-30") return true;
  for (let date = daysLater(newest, 1); monthOf(date) === monthOf(newest); date = daysLater(date, 1)) {
    const weekday = new Date(date).getUTCDay();
    if (weekday !== SATURDAY && weekday !== SUNDAY) return false;
  }
  return true;
}
