import { lastDayOfMonth, lastDayOfYear } from "./add-months";
import { at } from "./at";
import { yearOfDay } from "./day";
import { isComplete } from "./is-complete";
import { positionOnOrAfter } from "./position";
import type { Series } from "./series";
import { hasTradingWeekday } from "./trading-weekdays";

/** A sparse December close this near the year's end is the year-end close: some markets shut on 29 December. */
const SPARSE_YEAR_END_DAYS = 3;
/** The newest session of 30 December is as near; many markets do not open on the 31st. */
const SESSION_YEAR_END_DAYS = 1;

/**
 * Whether the close on `day` is the last session's of its month, decided from the series:
 * no where `day` has no close or a later close of that month exists; yes where the next session, in another
 * month, lies in the complete stretch with it. Where that cannot be seen (a sparse close, or the newest one) the
 * calendar decides: yes where no day of trading is left in the month (`hasTradingWeekday`), or at the end of December,
 * from the 28th on for a sparse close (the year-end close, as tables of annual closes hold it), from the 30th on for a
 * session. O(log n).
 */
export function isLastSessionOfMonth(series: Series, day: number): boolean {
  const position = positionOnOrAfter(series.days, day);
  if (series.days[position] !== day) return false;
  const monthEnd = lastDayOfMonth(day);
  const hasNext = position + 1 < series.days.length;
  const next = hasNext ? at(series.days, position + 1) : (series.nextSession ?? Number.POSITIVE_INFINITY);
  if (next <= monthEnd) return false;
  if (hasNext ? isComplete(series, day, next) : series.nextSession !== null) return true;
  const nearYearEnd = isComplete(series, day, day) ? SESSION_YEAR_END_DAYS : SPARSE_YEAR_END_DAYS;
  if (monthEnd === lastDayOfYear(yearOfDay(day)) && monthEnd - day <= nearYearEnd) return true;
  return !hasTradingWeekday(series.days.subarray(0, position + 1), day, monthEnd);
}
