import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Finding } from "@/lib/findings/finding";
import type { Series } from "@/lib/series/series";
import { sessionsOf } from "./check-alone";
import { withoutFilledDays, withoutFilledHolidays } from "./filled-closes";
import type { FileCloses } from "./found";
import { type IndexCandidate, recogniseIndex } from "./recognise-index";

/** The indices that a file may hold. */
export interface KnownIndices {
  /** Their year-ends; asked for only where a file may be one of them. */
  readonly yearEnds: () => readonly IndexCandidate[];
  /** The sessions of one of them, by its symbol; `null` where they are not known. */
  readonly calendarOf: (symbol: string) => SessionCalendar | null;
}

/** The closes of a price file without those of days that it only filled in. */
export interface FileSessions {
  readonly series: Series;
  /** The symbol of the known index whose year-ends these closes have; `null` where they have those of none. */
  readonly recognised: string | null;
  /** The sessions of that index; `null` where it is none, or its sessions are not known. */
  readonly calendar: SessionCalendar | null;
  /** Which closes were left out. */
  readonly notes: readonly Finding[];
}

/**
 * The observations of a price file: weekends that were filled in are left out, as in an import, and so are, where the
 * closes are those of a known index, its holidays with the close of a day beside them. Every close that stays is
 * taken for a session's; how far apart they are, the series says. `name` becomes its symbol.
 */
export function fileSessions(file: FileCloses, name: string, known: KnownIndices): FileSessions {
  const { found } = suspiciousCloses(sessionsOf(name, file));
  const weekends = withoutFilledDays(file, found);
  const series = sessionsOf(name, weekends.file);
  const notes = leavingOut(weekends.warnings);
  const recognised = mayHaveSessions(series)
    ? recogniseIndex(series.days, series.closes, known.yearEnds())
    : null;
  const calendar = recognised === null ? null : known.calendarOf(recognised);
  if (calendar === null) return { series, recognised, calendar, notes };
  const holidays = withoutFilledHolidays(weekends.file, calendar);
  return {
    series: sessionsOf(name, holidays.file),
    recognised,
    calendar,
    notes: [...notes, ...holidays.warnings],
  };
}

/** Closes of weeks and longer have no sessions to compare. */
function mayHaveSessions({ periodicity }: Series): boolean {
  return periodicity === "daily" || periodicity === "irregular";
}

/** Weekends that are filled in with closes of their own stay, and are found in the sheet. */
function leavingOut(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, details }) => rule !== "filled-days" || details.rows !== 0);
}
