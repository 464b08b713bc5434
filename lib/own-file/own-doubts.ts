import type { Suspicion } from "@/lib/analytics/checks/suspicion";
import type { SuspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Finding } from "@/lib/findings/finding";
import { seriesFinding } from "@/lib/findings/series-findings";
import type { FileSessions } from "@/lib/ingest/checks/file-sessions";
import { type FileCloses, lineOfDay } from "@/lib/ingest/checks/found";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter } from "@/lib/series/position";
import { doubtfulCloses } from "@/lib/views/tear-sheet/sheet-warnings";

/** A row, or some in a row, that looks wrong, or that the reader took out. Plain data. */
export interface OwnDoubt {
  /** `YYYY-MM-DD` of the first row. */
  readonly date: string;
  /** The line of the file; `null` where the file has no row of that day: a session that it lacks. */
  readonly line: number | null;
  readonly close: number | null;
  /** Why; empty where the reader took out what nothing speaks against. */
  readonly findings: readonly Finding[];
  /** The days to take out, or put back, together; empty where there is no row to take out. */
  readonly takes: readonly string[];
  readonly isTakenOut: boolean;
}

interface Judged {
  /** The whole file, with the rows that are taken out. */
  readonly file: FileCloses;
  /** Its sessions with those rows, and without them. */
  readonly before: FileSessions;
  readonly after: FileSessions;
  /** Day numbers of the file. */
  readonly takenOut: ReadonlySet<number>;
}

/**
 * What looks wrong in a file without the rows that were taken out, by the rules of the tear sheet, and those rows with
 * what spoke against them; by date. `unlisted`: how many of each rule there are beyond. O(n + f log f), f findings.
 */
export function ownDoubts({ file, before, after, takenOut }: Judged): {
  readonly doubts: readonly OwnDoubt[];
  readonly unlisted: SuspiciousCloses["unlisted"];
} {
  const { found, unlisted } = doubtfulCloses(after.series, after.calendar);
  const left = doubtsOf(found, file, false);
  const doubts = takenOut.size === 0 ? left : [...left, ...takenDoubts({ file, before, takenOut })];
  return { doubts: doubts.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), unlisted };
}

function takenDoubts({ file, before, takenOut }: Omit<Judged, "after">): OwnDoubt[] {
  const isOut = (date: string) => out.has(date);
  const out = new Set([...takenOut].map(isoFromDay));
  const { found } = doubtfulCloses(before.series, before.calendar);
  const known = doubtsOf(found, file, true).filter(({ takes }) => takes.length > 0 && takes.every(isOut));
  const told = new Set(known.flatMap(({ takes }) => takes));
  const untold = [...takenOut].filter((day) => !told.has(isoFromDay(day)));
  return [...known, ...untold.map((day) => unquestioned(file, day))];
}

function unquestioned(file: FileCloses, day: number): OwnDoubt {
  const date = isoFromDay(day);
  return { ...rowOf(file, day), date, findings: [], takes: [date], isTakenOut: true };
}

/** Findings about the same rows are one doubt. */
function doubtsOf(found: readonly Suspicion[], file: FileCloses, isTakenOut: boolean): OwnDoubt[] {
  const doubts = new Map<string, OwnDoubt>();
  for (const each of found) {
    const finding = seriesFinding(each, lineOfDay(file, each.day));
    const takes = daysToTake(each, file);
    const key = `${each.day} ${takes.length}`;
    const known = doubts.get(key);
    const findings = [...(known?.findings ?? []), finding];
    const date = isoFromDay(each.day);
    doubts.set(key, { ...rowOf(file, each.day), date, findings, takes, isTakenOut });
  }
  return [...doubts.values()];
}

function rowOf(file: FileCloses, day: number): Pick<OwnDoubt, "line" | "close"> {
  const line = lineOfDay(file, day);
  return { line, close: line === null ? null : at(file.closes, positionOnOrAfter(file.days, day)) };
}

/** The rows that a finding speaks against; none where it is about a stretch, or about days that are not there. */
function daysToTake(found: Suspicion, file: FileCloses): string[] {
  switch (found.rule) {
    case "spike":
    case "repeat":
    case "weekend":
    case "shut-day":
      return [isoFromDay(found.day)];
    case "decimal-slip":
      return datesWithin(file, found.day, found.lastDay);
    case "flat":
      // The first of equal closes repeats none.
      return datesWithin(file, found.day + 1, found.lastDay);
    case "chance-repeats":
    case "weekend-sessions":
    case "filled-days":
    case "shifted-dates":
    case "missing-session":
    case "gap":
    case "wide-spacing":
      return [];
  }
}

function datesWithin({ days }: FileCloses, from: number, to: number): string[] {
  return Array.from(
    days.subarray(positionOnOrAfter(days, from), positionOnOrAfter(days, to + 1)),
    isoFromDay,
  );
}
