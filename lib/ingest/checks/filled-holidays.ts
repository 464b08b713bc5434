import { mayBeSession, type SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { type Finding, makeFinding } from "@/lib/findings/finding";
import { isoFromDay } from "@/lib/series/day";
import { type FileCloses, isCopy, keptRows, lineOfDay } from "./found";

/** A file without the closes of holidays that were filled in. */
export interface WithoutFilledHolidays {
  readonly file: FileCloses;
  readonly rowsLeftOut: number;
  /** One for all of them; none where none was left out. */
  readonly warnings: readonly Finding[];
}

/**
 * Rule `filled-holidays`, a warning: leaves out what is dated on a day without a session by the calendar of the file's
 * own index and repeats the close before or after: holidays that were filled in. Other closes on such days stay, for the
 * date may be what is wrong. O(n log sessions).
 */
export function withoutFilledHolidays(file: FileCloses, calendar: SessionCalendar): WithoutFilledHolidays {
  const isKept = Uint8Array.from(file.days, (day, position) =>
    isCopy(file, position) && isShut(calendar, day) ? 0 : 1,
  );
  const leftOut = file.days.filter((_, position) => isKept[position] === 0);
  return {
    file: keptRows(file, isKept),
    rowsLeftOut: leftOut.length,
    warnings: warningOf(file, leftOut, calendar),
  };
}

function warningOf(file: FileCloses, leftOut: Int32Array, { symbol }: SessionCalendar): Finding[] {
  const first = leftOut[0];
  if (first === undefined) return [];
  const lastDate = isoFromDay(leftOut.at(-1) ?? first);
  const place = { date: isoFromDay(first), line: lineOfDay(file, first) };
  return [makeFinding("filled-holidays", place, { rows: leftOut.length, lastDate, symbol })];
}

function isShut(calendar: SessionCalendar, day: number): boolean {
  return day >= calendar.from && day <= calendar.to && !mayBeSession(calendar, day);
}
