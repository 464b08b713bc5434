import { lastDayOfMonth } from "./add-months";
import { at } from "./at";
import { positionOnOrAfter } from "./position";
import type { Series } from "./series";

/** A sparse December close this near the year's end is the year-end close: some markets shut on 29 December. */
const YEAR_END_DAYS = 3;

/**
 * Whether the close on `day` is the last session's of its month, decided from the series:
 * no where `day` has no close or a later close of that month exists; yes where the next session, in another
 * month, lies in the complete stretch with it. Where that cannot be seen (a sparse close, or the newest one) the
 * calendar decides: yes where no weekday of the month is left, or in December from the 28th on (the year-end
 * close, as tables of annual closes hold it). O(log n).
 */
export function isLastSessionOfMonth(series: Series, day: number): boolean {
  const position = positionOnOrAfter(series.days, day);
  if (series.days[position] !== day) return false;
  const monthEnd = lastDayOfMonth(day);
  const hasNext = position + 1 < series.days.length;
  const next = hasNext ? at(series.days, position + 1) : Number.POSITIVE_INFINITY;
  if (next <= monthEnd) return false;
  const { complete } = series;
  if (complete !== null && day >= complete.from && next <= complete.to) return true;
  if (isDecember(day) && monthEnd - day <= YEAR_END_DAYS) return true;
  return !hasWeekday(day + 1, monthEnd);
}

function isDecember(day: number): boolean {
  return new Date(day * 86_400_000).getUTCMonth() === 11;
}

/** Whether a Monday to Friday lies in the days `from` to `to`; false where `from` is after `to`. */
function hasWeekday(from: number, to: number): boolean {
  for (let day = from; day <= to; day++) {
    const weekday = new Date(day * 86_400_000).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return true;
  }
  return false;
}
