import { addMonths } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { closeOnOrBefore } from "@/lib/series/dated-close";
import { yearOfDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import { type SessionChange, sessionChange } from "./session-change";

const MONTHS_PER_YEAR = 12;

/** A year's close on one day of the calendar, or the last one before it. */
export interface SameDay extends SessionChange {
  readonly year: number;
  /** The session really used: the same day of the calendar, or at most 7 days earlier. */
  readonly day: number;
}

/**
 * The closes on the same month and day of every year that has one, in order, `day`'s own year among them: the last
 * session on or before it, at most 7 calendar days earlier; 29 February counts as the 28th where there is none. With
 * the change from the session before. Years without such a close are left out. O(years · log n).
 */
export function sameDayInYears(series: Series, day: number): SameDay[] {
  const { days } = series;
  if (days.length === 0) return [];
  const own = yearOfDay(day);
  const lastDay = at(days, days.length - 1);
  const [first, last] = [yearOfDay(at(days, 0)), yearOfDay(lastDay)];
  return Array.from({ length: last - first + 1 }, (_, position) => first + position).flatMap((year) => {
    const wanted = addMonths(day, (year - own) * MONTHS_PER_YEAR);
    const found = wanted > lastDay ? null : closeOnOrBefore(series, wanted, MAX_AGE_DAYS);
    const change = found && sessionChange(series, found.day);
    return found === null || change === null ? [] : [{ year, day: found.day, ...change }];
  });
}
