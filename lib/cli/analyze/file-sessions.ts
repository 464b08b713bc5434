import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Finding } from "@/lib/findings/finding";
import { sessionsOf } from "@/lib/ingest/checks/check-alone";
import { withoutFilledDays, withoutFilledHolidays } from "@/lib/ingest/checks/filled-closes";
import type { FileCloses } from "@/lib/ingest/checks/found";
import type { Series } from "@/lib/series/series";
import { shippedSessionsFor } from "./shipped-sessions";

/** The closes of a price file without those of days that it only filled in. */
export interface FileSessions {
  readonly series: Series;
  /** The sessions of the shipped index whose closes these are; `null` where they are of none. */
  readonly calendar: SessionCalendar | null;
  /** Which closes were left out. */
  readonly notes: readonly Finding[];
}

/**
 * The observations of a price file: weekends that were filled in are left out, as in an import, and so are, where the
 * closes are those of a shipped index, its holidays with the close of a day beside them. Every close that stays is
 * taken for a session's; how far apart they are, the series says. `name` becomes its symbol.
 */
export function fileSessions(file: FileCloses, name: string): FileSessions {
  const { found } = suspiciousCloses(sessionsOf(name, file));
  const weekends = withoutFilledDays(file, found);
  const calendar = calendarOf(sessionsOf(name, weekends.file));
  if (calendar === null)
    return { series: sessionsOf(name, weekends.file), calendar, notes: leavingOut(weekends.warnings) };
  const holidays = withoutFilledHolidays(weekends.file, calendar);
  return {
    series: sessionsOf(name, holidays.file),
    calendar,
    notes: [...leavingOut(weekends.warnings), ...holidays.warnings],
  };
}

/** Closes of weeks and longer have no sessions to compare. */
function calendarOf(series: Series): SessionCalendar | null {
  const { periodicity } = series;
  return periodicity === "daily" || periodicity === "irregular" ? shippedSessionsFor(series) : null;
}

/** Weekends that are filled in with closes of their own stay, and are found in the sheet. */
function leavingOut(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, details }) => rule !== "filled-days" || details.rows !== 0);
}
