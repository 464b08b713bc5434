import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { positionOnOrAfter } from "@/lib/series/position";
import type { FileCloses } from "./found";

/** A file without the closes of holidays that were filled in. */
export interface WithoutFilledHolidays {
  readonly file: FileCloses;
  readonly rowsLeftOut: number;
}

/**
 * Leaves out what is dated on a day without a session by the calendar of the file's own index and repeats the close
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
  };
}

function isCopy(closes: Float64Array, position: number): boolean {
  const close = closes[position];
  return close === closes[position - 1] || close === closes[position + 1];
}

function isShut({ days, from, to, isUnheld }: SessionCalendar, day: number): boolean {
  return day >= from && day <= to && days[positionOnOrAfter(days, day)] !== day && !isUnheld(day);
}
