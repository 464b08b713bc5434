import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import type { Suspicion } from "@/lib/analytics/checks/suspicion";
import { type SuspiciousCloses, suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Finding, FindingRule } from "@/lib/findings/finding";
import { sessionsOf } from "@/lib/ingest/checks/check-alone";
import type { PriceFile } from "@/lib/ingest/read/price-file";
import type { Series } from "@/lib/series/series";
import { withoutFilledDays, withoutFilledHolidays } from "./checks/filled-closes";
import { type FileCloses, lineOfDay, seriesWarnings } from "./checks/found";
import { lastJump, provisionalClose } from "./checks/last-close";
import { storedCalendar } from "./checks/stored-calendar";

/** The rows of a file that are to be stored, and what is doubtful about them. */
export interface FilteredRows {
  readonly symbol: string;
  readonly closes: FileCloses;
  /** Those about the whole file first, then by date. */
  readonly warnings: readonly Finding[];
  /** How many of a rule there are beyond those. */
  readonly moreWarnings: Partial<Record<FindingRule, number>>;
}

/**
 * Looks for doubtful rows in a file without faults, by itself and against the stored sessions of its index. Only
 * weekends that were filled in, and in such a file holidays, are left out. `suspicious`: what the file shows by itself; `today` as a day number,
 * `settled` the last day whose close stands at the market, where that is known.
 */
export function filterRows(
  read: PriceFile,
  suspicious: SuspiciousCloses,
  stored: Series,
  today: number,
  settled: number | null = null,
): FilteredRows {
  const { symbol } = stored;
  const weekends = withoutFilledDays(read, suspicious.found);
  const calendar = calendarFor(weekends.file, suspicious.found, stored);
  // One copy on a day without a session is an error to be named; a file that fills in weekends has many.
  const holidays =
    calendar === null || weekends.rowsLeftOut === 0 ? null : withoutFilledHolidays(weekends.file, calendar);
  const closes = holidays?.file ?? weekends.file;
  const checked = suspiciousCloses(sessionsOf(symbol, closes), calendar);
  const provisional = provisionalClose(closes, today, settled);
  const more = Object.entries(checked.unlisted).filter(([, count]) => count > 0);
  const warnings = [
    ...read.notes,
    ...weekends.warnings,
    ...(holidays?.warnings ?? []),
    ...seriesWarnings(checked, closes),
    ...[provisional, lastJump(closes, stored)].filter((finding) => finding !== null),
  ];
  return { symbol, closes, warnings: byDate(warnings), moreWarnings: Object.fromEntries(more) };
}

/**
 * The warnings of a file and those of the store in one list. What the store kept out for want of a session needs no
 * second warning that the market was shut.
 */
export function withDisagreements(
  warnings: readonly Finding[],
  disagreements: readonly Finding[],
): Finding[] {
  const keptOut = new Set(disagreements.flatMap(({ rule, date }) => (rule === "no-session" ? [date] : [])));
  const others = warnings.filter(({ rule, date }) => rule !== "shut-day" || !keptOut.has(date));
  return byDate([...others, ...disagreements]);
}

function byDate(findings: readonly Finding[]): Finding[] {
  const key = ({ date }: Finding) => date ?? "";
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The stored sessions; where the file has weekly or monthly closes only, those that it lacks are not missing. */
function calendarFor(
  file: FileCloses,
  suspicions: readonly Suspicion[],
  stored: Series,
): SessionCalendar | null {
  const calendar = storedCalendar(stored);
  const wide = suspicions.filter((each) => each.rule === "wide-spacing");
  if (calendar === null || wide.length === 0) return calendar;
  const isInWide = (day: number) => wide.some((each) => day > each.day && day < each.lastDay);
  const days = calendar.days.filter((day) => !isInWide(day) || lineOfDay(file, day) !== null);
  return { ...calendar, days };
}
