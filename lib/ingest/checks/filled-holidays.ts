import type { Finding } from "@/lib/analytics/checks/finding";
import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter } from "@/lib/series/position";
import { type FileCloses, lineOfDay } from "./found";

/** A file without the closes of holidays that were filled in. */
export interface WithoutFilledHolidays {
  readonly file: FileCloses;
  readonly rowsLeftOut: number;
  /** One for all of them; none where none was left out. */
  readonly warnings: readonly Finding[];
}

/**
 * Rule `filled-holidays`, a warning: leaves out what is dated on a day without a session by the calendar of the file's own index and repeats the close
 * before or after: holidays that were filled in. Other closes on such days stay, for the date may be what is wrong.
 * O(n log sessions).
 */
export function withoutFilledHolidays(file: FileCloses, calendar: SessionCalendar): WithoutFilledHolidays {
  const { days, closes, lines } = file;
  const isKept = (_: number, position: number) =>
    !(isCopy(closes, position) && isShut(calendar, days[position] ?? Number.NaN));
  const kept = days.filter(isKept);
  return {
    file: { days: kept, closes: closes.filter(isKept), lines: lines.filter(isKept) },
    rowsLeftOut: days.length - kept.length,
    warnings: warningOf(
      file,
      days.filter((day, position) => !isKept(day, position)),
      calendar,
    ),
  };
}

function warningOf(file: FileCloses, leftOut: Int32Array, { symbol }: SessionCalendar): Finding[] {
  const first = leftOut[0];
  if (first === undefined) return [];
  const lastDate = isoFromDay(leftOut.at(-1) ?? first);
  return [
    {
      rule: "filled-holidays",
      severity: "warning",
      date: isoFromDay(first),
      line: lineOfDay(file, first),
      close: null,
      details: { rows: leftOut.length, lastDate, symbol },
    },
  ];
}

function isCopy(closes: Float64Array, position: number): boolean {
  const close = closes[position];
  return close === closes[position - 1] || close === closes[position + 1];
}

function isShut({ days, from, to, isUnheld }: SessionCalendar, day: number): boolean {
  return day >= from && day <= to && days[positionOnOrAfter(days, day)] !== day && !isUnheld(day);
}
