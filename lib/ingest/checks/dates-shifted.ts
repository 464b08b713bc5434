import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import type { Suspicion, SuspicionOf } from "@/lib/analytics/checks/suspicion";
import { type Finding, makeFinding } from "@/lib/findings/finding";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { isTradingWeekday } from "@/lib/series/trading-weekdays";
import { SATURDAY, SUNDAY } from "@/lib/series/weekday";
import { type FileCloses, firstLine, lineOfDay } from "./found";

/** Fewer rows agree with moved dates by chance. */
const FEWEST_ROWS = 20;
/** Two closes agree within this fraction; about one session in twenty moves by less. */
const TOLERANCE = 0.0005;
const SMALLEST_SHARE_MOVED = 0.8;
const LARGEST_SHARE_AS_IS = 0.2;
const DAYS_PER_YEAR = 365;

/**
 * Rule `dates-shifted`, a fault: the closes belong to the session before or after their date. Of at least 20 rows
 * within the stored sessions, four in five agree within 0.05 % with the stored close of the next session (dates too
 * early) or of the one before (too late), and at most one in five with that of their own date. O(n log n).
 */
export function datesShifted(file: FileCloses, stored: Series, calendar: SessionCalendar): Finding | null {
  let rows = 0;
  const agreeing = { asIs: 0, early: 0, late: 0 };
  for (let position = 0; position < file.days.length; position++) {
    const day = at(file.days, position);
    if (day <= calendar.from || day >= calendar.to) continue;
    const close = at(file.closes, position);
    const before = positionOnOrBefore(stored.days, day - 1);
    const same = stored.days[before + 1] === day ? before + 1 : -1;
    const after = positionOnOrAfter(stored.days, day + 1);
    rows += 1;
    if (isClose(close, stored.closes[same])) agreeing.asIs += 1;
    if (isClose(close, stored.closes[after])) agreeing.early += 1;
    if (isClose(close, stored.closes[before])) agreeing.late += 1;
  }
  const direction = agreeing.early >= agreeing.late ? "early" : "late";
  const isShifted =
    rows >= FEWEST_ROWS &&
    agreeing[direction] >= SMALLEST_SHARE_MOVED * rows &&
    agreeing.asIs <= LARGEST_SHARE_AS_IS * rows;
  if (!isShifted) return null;
  const details = { direction, rows, agreeing: agreeing[direction], symbol: stored.symbol } as const;
  return makeFinding("dates-shifted", { line: firstLine(file) }, details);
}

/**
 * The same fault as the weekdays show it: a stretch with Sundays and hardly a Friday, or with Saturdays and hardly a
 * Monday, as `findWeekends` finds it; but not where the stored sessions of the index were on that weekday then.
 */
export function datesShiftedByWeekdays(
  file: FileCloses,
  suspicions: readonly Suspicion[],
  calendar: SessionCalendar | null,
): Finding[] {
  return suspicions
    .filter((each) => each.rule === "shifted-dates")
    .filter((each) => calendar === null || !wasOpenOn(calendar, each))
    .map(({ day, close, direction, weekendDates, missingWeekdayDates }) => {
      const place = { date: isoFromDay(day), line: lineOfDay(file, day), close };
      const counts = { rows: weekendDates, agreeing: missingWeekdayDates };
      return makeFinding("dates-shifted", place, { direction, ...counts, symbol: null });
    });
}

/** Whether the market had its sessions on the weekday of the stretch; beyond the calendar, as at its nearer end. */
function wasOpenOn(
  { days, from, to }: SessionCalendar,
  { day, lastDay, direction }: SuspicionOf<"shifted-dates">,
): boolean {
  const weekday = direction === "early" ? SUNDAY : SATURDAY;
  const first = Math.min(day, to - DAYS_PER_YEAR);
  const last = Math.max(lastDay, from + DAYS_PER_YEAR);
  return isTradingWeekday(days, weekday, first, last);
}

function isClose(close: number, stored: number | undefined): boolean {
  return stored !== undefined && Math.abs(close - stored) <= TOLERANCE * stored;
}
