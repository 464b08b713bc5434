import { positionOnOrAfter, positionOnOrBefore } from "./position";
import { DAYS_PER_WEEK, SATURDAY, SUNDAY, weekdayOf, weekOf } from "./weekday";

/** Fewer weeks with a session say nothing about the weekdays of a market. */
const FEWEST_WEEKS = 8;
/** A weekday with sessions in a smaller share of the weeks has special ones, it is no day of trading. */
const SMALLEST_SHARE = 0.4;
/** A market has sessions on more days of a week than this; weekly closes have one. */
const FEWEST_SESSIONS_A_WEEK = 2;

/**
 * Whether a weekday (as `weekdayOf` counts) was a day of trading from `from` to `to`, as the sessions of those days
 * show it: there is one on it in at least two of five weeks. Where they show nothing, for there are sessions in fewer
 * than 8 weeks or hardly more than one a week, Monday to Friday are. `days` ascend. O(log n + sessions from `from` to
 * `to`).
 */
export function isTradingWeekday(days: Int32Array, weekday: number, from: number, to: number): boolean {
  const first = positionOnOrAfter(days, from);
  const last = positionOnOrBefore(days, to);
  let weeks = 0;
  let onWeekday = 0;
  let openWeek = Number.NaN;
  for (let position = first; position <= last; position++) {
    const day = days[position] ?? 0;
    const week = weekOf(day);
    if (week !== openWeek) weeks += 1;
    openWeek = week;
    if (weekdayOf(day) === weekday) onWeekday += 1;
  }
  const sessions = last - first + 1;
  if (weeks < FEWEST_WEEKS || sessions < FEWEST_SESSIONS_A_WEEK * weeks) {
    return weekday !== SATURDAY && weekday !== SUNDAY;
  }
  return onWeekday >= SMALLEST_SHARE * weeks;
}

/** How far back the present habits of a market are looked up, in calendar days. */
const RECENT_DAYS = 26 * DAYS_PER_WEEK;

/**
 * Whether a day of trading lies after the close on `day` and up to `to`, by the weekdays of the half year before it
 * (`isTradingWeekday`); holidays are not known. False where `to` is not later. O(log n + 7 · sessions of half a year).
 */
export function hasTradingWeekday(days: Int32Array, day: number, to: number): boolean {
  const last = Math.min(to, day + DAYS_PER_WEEK);
  for (let next = day + 1; next <= last; next++) {
    if (isTradingWeekday(days, weekdayOf(next), day - RECENT_DAYS, day)) return true;
  }
  return false;
}
