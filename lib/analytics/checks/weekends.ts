import { at } from "@/lib/series/at";
import { datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import {
  DAYS_PER_WEEK,
  FRIDAY,
  MONDAY,
  SATURDAY,
  SUNDAY,
  saturdayOnOrAfter,
  weekdayOf,
} from "@/lib/series/weekday";
import { addFinding, type FindingList } from "./finding-list";
import { mayBeSession, type SessionCalendar } from "./session-calendar";

/** Closes on one weekday no further apart belong together: a market shut on the Saturdays of a summer stays one. */
const MAX_PAUSE_DAYS = 150;
/** Fewer that belong together are named one by one. */
const LEAST_HABIT = 12;
/** Closes further from both neighbours are weekly or monthly ones, dated by the period and not by a session. */
const MAX_DAILY_SPACING_DAYS = 4;
/** Share of the weekends that must have both days for days to count as filled in. */
const FILLED_SHARE = 0.8;
/** Dates are shifted where the weekday that lacks them has at most this share of what the weekend day has. */
const SHIFTED_SHARE = 0.1;

/** Closes on one weekday of the weekend that belong together; positions are kept only while they are few. */
interface Habit {
  readonly weekday: typeof SATURDAY | typeof SUNDAY;
  readonly first: number;
  last: number;
  readonly positions: number[];
}

/**
 * Closes dated Saturday or Sunday, but for those of sessions that the calendar knows or may lack. Those on the same
 * weekday and at most 150 days apart belong together: fewer than 12 are named one by one (special sessions, wrong
 * dates), 12 or more are one finding. That is `filled-days`
 * where four in five weekends have both days; `shifted-dates` where there are Sundays but hardly a Friday (dates
 * a day early), or Saturdays but hardly a Monday (a day late); otherwise `weekend-sessions`, for many markets
 * once traded on Saturdays. Closes more than 4 days from both neighbours are weekly or monthly and not looked at.
 * O(n).
 */
export function findWeekends(series: Series, calendar: SessionCalendar | null, findings: FindingList): void {
  const { days } = series;
  let saturdays: Habit | null = null;
  let sundays: Habit | null = null;
  let saturday = saturdayOnOrAfter((days[0] ?? 0) - 1);
  for (let position = 0; position < days.length; position++) {
    const day = days[position] ?? 0;
    // Most days lie before the next weekend, and one comparison says so.
    if (day < saturday) continue;
    if (day > saturday + 1) {
      saturday += DAYS_PER_WEEK;
      if (day > saturday + 1) saturday = saturdayOnOrAfter(day - 1);
      if (day < saturday) continue;
    }
    if (calendar !== null && mayBeSession(calendar, day)) continue;
    if (day === saturday) saturdays = withOneMore(series, saturdays, SATURDAY, position, findings);
    else sundays = withOneMore(series, sundays, SUNDAY, position, findings);
  }
  if (saturdays !== null) report(series, saturdays, findings);
  if (sundays !== null) report(series, sundays, findings);
}

/**
 * Whether a position is on a weekend whose Saturday and Sunday both have closes: no market trades so, one of
 * them at least was filled in. O(1).
 */
export function isFilledWeekend(days: Int32Array, position: number): boolean {
  const day = days[position] ?? 0;
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return days[position + 1] === day + 1;
  return weekday === SUNDAY && days[position - 1] === day - 1;
}

/** The habit that the close at `position` belongs to; the one before, where that has ended, is reported. */
function withOneMore(
  series: Series,
  habit: Habit | null,
  weekday: Habit["weekday"],
  position: number,
  findings: FindingList,
): Habit | null {
  const { days } = series;
  if (isFarFromNeighbours(days, position)) return habit;
  if (habit === null || at(days, position) - at(days, habit.last) > MAX_PAUSE_DAYS) {
    if (habit !== null) report(series, habit, findings);
    return { weekday, first: position, last: position, positions: [position] };
  }
  habit.last = position;
  if (habit.positions.length < LEAST_HABIT) habit.positions.push(position);
  return habit;
}

function isFarFromNeighbours(days: Int32Array, position: number): boolean {
  if (days.length === 1) return false;
  const day = at(days, position);
  const before = day - (days[position - 1] ?? Number.NEGATIVE_INFINITY);
  const after = (days[position + 1] ?? Number.POSITIVE_INFINITY) - day;
  return Math.min(before, after) > MAX_DAILY_SPACING_DAYS;
}

function report(series: Series, habit: Habit, findings: FindingList): void {
  const weekday = habit.weekday === SATURDAY ? "saturday" : "sunday";
  if (habit.positions.length < LEAST_HABIT) {
    for (const position of habit.positions) {
      addFinding(findings, { rule: "weekend", ...datedClose(series, position), weekday });
    }
    return;
  }
  const counts = countWeekdays(series.days, habit);
  const stretch = { ...datedClose(series, habit.first), lastDay: at(series.days, habit.last) };
  const weekends = (stretch.lastDay - stretch.day) / DAYS_PER_WEEK;
  const weekendDays = at(counts, SATURDAY) + at(counts, SUNDAY);
  if (Math.min(at(counts, SATURDAY), at(counts, SUNDAY)) >= FILLED_SHARE * weekends) {
    // Both habits see the same weekends; one of them tells.
    if (weekday === "saturday") addFinding(findings, { rule: "filled-days", ...stretch, count: weekendDays });
    return;
  }
  const weekendDates = at(counts, habit.weekday);
  const missingWeekdayDates = at(counts, habit.weekday === SUNDAY ? FRIDAY : MONDAY);
  if (missingWeekdayDates <= SHIFTED_SHARE * weekendDates) {
    const direction = weekday === "sunday" ? "early" : "late";
    addFinding(findings, { rule: "shifted-dates", ...stretch, direction, weekendDates, missingWeekdayDates });
  } else addFinding(findings, { rule: "weekend-sessions", ...stretch, weekday, count: weekendDates });
}

function countWeekdays(days: Int32Array, { first, last }: Habit): Int32Array {
  const counts = new Int32Array(DAYS_PER_WEEK);
  for (let position = first; position <= last; position++) {
    const weekday = weekdayOf(days[position] ?? 0);
    counts[weekday] = (counts[weekday] ?? 0) + 1;
  }
  return counts;
}
