/** A close and the calendar day it was made on, `YYYY-MM-DD`. */
export interface Close {
  readonly date: string;
  readonly close: number;
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const SATURDAY = 6;
const SUNDAY = 0;
const EVERY_WEEKDAY = [0, 1, 2, 3, 4, 5, 6];

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
 * Whether the newest of some closes is its month's last session, as far as they tell: no weekday of trading is left of
 * the month, or it is a close of 30 or 31 December.
 */
export function isMonthsLastSession(closes: readonly Close[]): boolean {
  const newest = closes.at(-1)?.date ?? "";
  if (newest.slice(5) >= "12-30") return true;
  const tradedOn = weekdaysOfTrading(closes, newest);
  for (let date = daysLater(newest, 1); monthOf(date) === monthOf(newest); date = daysLater(date, 1)) {
    if (tradedOn.has(weekday(date))) return false;
  }
  return true;
}

/**
 * The weekdays that have a close in two of five weeks of the 26 to the newest; Monday to Friday where those have
 * closes in fewer than 8 weeks, or not two a week.
 */
function weekdaysOfTrading(closes: readonly Close[], newest: string): Set<number> {
  const recent = closes.filter(({ date }) => date >= daysLater(newest, -26 * 7));
  const weeks = new Set(recent.map(({ date }) => daysLater(date, -((weekday(date) + 6) % 7)))).size;
  const onEach = EVERY_WEEKDAY.map((each) => recent.filter(({ date }) => weekday(date) === each).length);
  const isUsual = weeks < 8 || recent.length < 2 * weeks;
  const isDay = (each: number) =>
    isUsual ? each !== SATURDAY && each !== SUNDAY : (onEach[each] ?? 0) >= 0.4 * weeks;
  return new Set(EVERY_WEEKDAY.filter(isDay));
}

/** 0 for Sunday to 6 for Saturday. */
function weekday(date: string): number {
  return new Date(date).getUTCDay();
}
