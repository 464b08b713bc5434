import { mayBeSession, type SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import type { Suspicion } from "@/lib/analytics/checks/suspicion";
import { type Finding, makeFinding } from "@/lib/findings/finding";
import { isoFromDay } from "@/lib/series/day";
import { SATURDAY, SUNDAY, weekdayOf } from "@/lib/series/weekday";
import { type FileCloses, isCopy, keptRows, lineOfDay } from "./found";

/** A file without closes that were filled in. */
export interface WithoutFilled {
  readonly file: FileCloses;
  readonly rowsLeftOut: number;
  /** One a stretch of weekends, one for all holidays. */
  readonly warnings: readonly Finding[];
}

/**
 * Rule `filled-days`, a warning: in a stretch that has closes on both days of nearly every weekend, as `findWeekends`
 * finds it, those dated Saturday or Sunday that repeat the close before or after are no sessions and are left out.
 * O(n · s), s stretches.
 */
export function withoutFilledDays(file: FileCloses, suspicions: readonly Suspicion[]): WithoutFilled {
  const stretches = suspicions.filter((each) => each.rule === "filled-days");
  if (stretches.length === 0) return { file, rowsLeftOut: 0, warnings: [] };
  const counts = stretches.map(() => ({ dates: 0, leftOut: 0 }));
  const isKept = Uint8Array.from(file.days, (day, position) => {
    // A stretch begins and ends with a Saturday; the Sundays beside them belong to it.
    const stretch = stretches.findIndex(({ day: from, lastDay }) => day >= from - 1 && day <= lastDay + 1);
    const count = counts[stretch];
    if (count === undefined || !isWeekend(day)) return 1;
    count.dates += 1;
    if (!isCopy(file, position)) return 1;
    count.leftOut += 1;
    return 0;
  });
  return {
    file: keptRows(file, isKept),
    rowsLeftOut: counts.reduce((sum, { leftOut }) => sum + leftOut, 0),
    warnings: stretches.map(({ day, lastDay, close }, stretch) => {
      const { dates, leftOut } = counts[stretch] ?? { dates: 0, leftOut: 0 };
      const place = { date: isoFromDay(day), line: lineOfDay(file, day), close };
      return makeFinding("filled-days", place, {
        count: dates,
        rows: leftOut,
        lastDate: isoFromDay(lastDay),
      });
    }),
  };
}

function isWeekend(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY || weekday === SUNDAY;
}

/**
 * Rule `filled-holidays`, a warning: leaves out what is dated on a day without a session by the calendar of the file's
 * own index and repeats the close before or after: holidays that were filled in. Other closes on such days stay, for the
 * date may be what is wrong. O(n log sessions).
 */
export function withoutFilledHolidays(file: FileCloses, calendar: SessionCalendar): WithoutFilled {
  const isKept = Uint8Array.from(file.days, (day, position) =>
    isCopy(file, position) && isShut(calendar, day) ? 0 : 1,
  );
  const leftOut = file.days.filter((_, position) => isKept[position] === 0);
  return {
    file: keptRows(file, isKept),
    rowsLeftOut: leftOut.length,
    warnings: holidayWarnings(file, leftOut, calendar),
  };
}

function holidayWarnings(file: FileCloses, leftOut: Int32Array, { symbol }: SessionCalendar): Finding[] {
  const first = leftOut[0];
  if (first === undefined) return [];
  const lastDate = isoFromDay(leftOut.at(-1) ?? first);
  const place = { date: isoFromDay(first), line: lineOfDay(file, first) };
  return [makeFinding("filled-holidays", place, { rows: leftOut.length, lastDate, symbol })];
}

function isShut(calendar: SessionCalendar, day: number): boolean {
  return day >= calendar.from && day <= calendar.to && !mayBeSession(calendar, day);
}
