import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import type { SuspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Finding } from "@/lib/findings/finding";
import { type FileSessions, fileSessions, type KnownIndices } from "@/lib/ingest/checks/file-sessions";
import { type FileCloses, keptRows } from "@/lib/ingest/checks/found";
import { placeMoments } from "@/lib/ingest/checks/place-moments";
import type { Dialect } from "@/lib/ingest/read/dialect";
import type { PriceFile } from "@/lib/ingest/read/price-file";
import { dayFromIso, isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { type TearSheetView, tearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import type { OwnChoices } from "./own-choices";
import { type OwnDoubt, ownDoubts } from "./own-doubts";
import {
  type OwnFile,
  type OwnRefusal,
  type ParsedOwnFile,
  parseOwnFile,
  requireRefusal,
} from "./parse-own-file";

/** What a file of a reader's holds. */
export interface OwnSeries {
  readonly kind: "read";
  /** The file's name as it can be shown. */
  readonly name: string;
  readonly choices: OwnChoices;
  /** Every close is a session's, or that of a week, month … : all of it is the complete stretch. */
  readonly series: Series;
  /** How the file is written, as found. */
  readonly format: Dialect;
  /** The symbol of the known index whose year-ends it has; `null` where it has those of none. */
  readonly recognised: string | null;
  /** The sessions of that index; `null` where they were not known: fetch them and read again. */
  readonly calendar: SessionCalendar | null;
  /** What was left out, or read in a way that a reader may want to know; it comes first on a tear sheet. */
  readonly notes: readonly Finding[];
  /** Days of the file that were only filled in and are left out, `YYYY-MM-DD`. */
  readonly filledIn: readonly string[];
  /** Rows that look wrong, and those that the reader took out, by date. */
  readonly doubts: readonly OwnDoubt[];
  readonly unlisted: SuspiciousCloses["unlisted"];
}

export type OwnReading = OwnSeries | OwnRefusal;

/**
 * Reads a file as `almanac analyze` does, by the same functions: same figures, same refusals. `known`: the indices that
 * it may hold. For a second look at the same text, `parseOwnFile` once and `judgeOwnFile` each time.
 */
export function readOwnFile(file: OwnFile, known: KnownIndices): OwnReading {
  return judgeOwnFile(parseOwnFile(file), file.choices, known);
}

/**
 * What a file holds whose text was read: its days placed, what was only filled in left out, and the days that the reader
 * took out; where none would be left, none of those is taken out. O(n log n). The parsed file is left as it is: judge it
 * again when a day is taken out or put back, or the calendar of the index that was recognised has come.
 */
export function judgeOwnFile(
  parsed: ParsedOwnFile | OwnRefusal,
  choices: OwnChoices,
  known: KnownIndices,
): OwnReading {
  if (parsed.kind === "refused") return parsed;
  const { name } = parsed;
  try {
    return judged(name, placed(parsed.file, known), choices, known);
  } catch (error) {
    return requireRefusal(name, error);
  }
}

/** The tear sheet of all closes of a file, with the figures of `almanac analyze --json`. */
export function ownTearSheet({ series, calendar, notes, choices }: OwnSeries): TearSheetView {
  const identity = { symbol: null, currency: choices.currency ?? null, revision: null };
  return tearSheetView(series, identity, { calendar, notes });
}

function placed(file: PriceFile, known: KnownIndices): PriceFile {
  return file.moments === null ? file : placeMoments(file, null, known.yearEnds());
}

function judged(name: string, whole: PriceFile, choices: OwnChoices, known: KnownIndices): OwnSeries {
  const takenOut = heldDays(whole, choices.takenOut ?? []);
  const file = withoutDays(whole, takenOut);
  const sessions = fileSessions(file, name, known);
  const before: FileSessions = takenOut.size === 0 ? sessions : fileSessions(whole, name, known);
  const { doubts, unlisted } = ownDoubts({ file: whole, before, after: sessions, takenOut });
  return {
    kind: "read",
    name,
    choices,
    series: sessions.series,
    format: whole.dialect,
    recognised: sessions.recognised,
    calendar: sessions.calendar,
    notes: [...whole.notes, ...sessions.notes],
    filledIn: daysBeyond(file.days, sessions.series.days),
    doubts,
    unlisted,
  };
}

/** The day numbers among dates that the file has; none where they are all that it has. */
function heldDays({ days }: FileCloses, dates: readonly string[]): ReadonlySet<number> {
  if (dates.length === 0) return new Set();
  const held = new Set(days);
  const taken = new Set(dates.map(dayFromIso).filter((day) => day !== null && held.has(day)));
  return taken.size === held.size ? new Set() : (taken as ReadonlySet<number>);
}

function withoutDays(file: FileCloses, takenOut: ReadonlySet<number>): FileCloses {
  if (takenOut.size === 0) return file;
  return keptRows(
    file,
    Uint8Array.from(file.days, (day) => (takenOut.has(day) ? 0 : 1)),
  );
}

/** The days of a list that a part of it lacks, both ascending. O(n). */
function daysBeyond(all: Int32Array, part: Int32Array): string[] {
  const beyond: string[] = [];
  let position = 0;
  for (const day of all) {
    if (part[position] === day) position += 1;
    else beyond.push(isoFromDay(day));
  }
  return beyond;
}
