import type { ImportFinding } from "../reference/records";
import { at } from "../series/at";
import { isoFromDay } from "../series/day";
import { positionOnOrBefore } from "../series/position";
import { FATE, type Merge } from "./merge-closes";
import type { Closes } from "./read-closes";
import type { StoredCloses } from "./read-stored-closes";
import type { Queries } from "./session";

/** A row of a file that the stored closes do not agree with, beyond rounding. */
export interface Disagreement {
  /** `other-close`: another close is stored for that day; `no-session`: the shipped closes have no session on it. */
  readonly rule: "other-close" | "no-session";
  readonly date: string;
  /** The close in the file. */
  readonly found: number;
  /** The close that was stored, and who states it; `null` for `no-session`. */
  readonly stored: number | null;
  readonly storedSource: string | null;
  /** Which of the two the series has now. */
  readonly chosen: "stored" | "file";
}

/** Disagreements in the order of days: the first 1,000, and how many there are in all. */
export interface Disagreements {
  readonly list: readonly Disagreement[];
  readonly count: number;
}

const MOST_LISTED = 1000;
const DISAGREEING: ReadonlySet<number> = new Set([FATE.kept, FATE.keptOut, FATE.taken, FATE.dated]);

/** The rows that a merge found to disagree, with the source of each stored close; to be asked before anything is written. */
export async function findDisagreements(
  queries: Queries,
  indexId: number,
  stored: StoredCloses,
  file: Closes,
  { fates, count }: Merge,
): Promise<Disagreements> {
  const rows: number[] = [];
  for (let row = 0; row < fates.length && rows.length < MOST_LISTED; row++) {
    if (DISAGREEING.has(at(fates, row))) rows.push(row);
  }
  const dates = rows.map((row) => isoFromDay(at(file.days, row)));
  const sources = await sourcesOn(queries, indexId, dates);
  const list = rows.map((row, place): Disagreement => {
    const date = dates[place] ?? "";
    const fate = at(fates, row);
    const isKnown = fate !== FATE.keptOut;
    return {
      rule: isKnown ? "other-close" : "no-session",
      date,
      found: at(file.closes, row),
      stored: isKnown ? at(stored.closes, positionOnOrBefore(stored.days, at(file.days, row))) : null,
      storedSource: sources.get(date) ?? null,
      chosen: fate === FATE.taken ? "file" : "stored",
    };
  });
  return { list, count: count.kept + count.keptOut + count.taken + count.dated };
}

/** A disagreement as a finding of the import, for its batch. */
export function findingOf({ rule, date, found, stored, storedSource, chosen }: Disagreement): ImportFinding {
  return { rule, severity: "note", date, close: found, details: { stored, storedSource, chosen } };
}

async function sourcesOn(
  queries: Queries,
  indexId: number,
  dates: readonly string[],
): Promise<Map<string, string>> {
  const rows = await queries.query<{ date: string; source: string }>(
    `SELECT to_char(date, 'YYYY-MM-DD') AS date, source FROM daily_close
     WHERE index_id = $1::int AND date = ANY ($2::text[]::date[])`,
    [indexId, dates],
  );
  return new Map(rows.map(({ date, source }) => [date, source]));
}
