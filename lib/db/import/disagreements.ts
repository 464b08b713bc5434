import type { Queries } from "@/lib/db/database";
import type { Closes } from "@/lib/db/read/read-closes";
import { sourceNamesWithin } from "@/lib/db/read/read-source-notes";
import type { StoredCloses } from "@/lib/db/read/read-stored-closes";
import { ownSourceSql } from "@/lib/db/read/series-sql";
import type { ImportFinding } from "@/lib/reference/records";
import { closeSourceName } from "@/lib/reference/source-names";
import type { Localised } from "@/lib/reference/types";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrBefore } from "@/lib/series/position";
import { type Merge, ROW_OUTCOME } from "./merge-closes";
import { type SlightDifferences, sortDifferences } from "./slight-differences";

/** A row of a file that the stored closes do not agree with, by more than 0.01 %. */
export interface Disagreement {
  /** `other-close`: another close is stored for that day; `no-session`: the shipped closes have no session on it. */
  readonly rule: "other-close" | "no-session";
  readonly date: string;
  /** The close in the file. */
  readonly found: number;
  /** The close that was stored, and who states it; `null` for `no-session`. */
  readonly stored: number | null;
  readonly storedSource: Localised | null;
  /** Which of the two the series has now. */
  readonly chosen: "stored" | "file";
}

/** Disagreements in the order of days: the first 1,000, and how many there are in all; slight ones are counted apart. */
export interface Disagreements {
  readonly list: readonly Disagreement[];
  readonly count: number;
  readonly slight: readonly SlightDifferences[];
}

const MOST_LISTED = 1000;

/** The rows that a merge found to disagree, with the source of each stored close; to be asked before anything is written. */
export async function findDisagreements(
  queries: Queries,
  indexId: number,
  stored: StoredCloses,
  file: Closes,
  { outcomes }: Merge,
): Promise<Disagreements> {
  const { rows: all, slight } = sortDifferences(stored, file, outcomes);
  const rows = all.slice(0, MOST_LISTED);
  const dates = rows.map((row) => isoFromDay(at(file.days, row)));
  const sources = await sourcesOn(queries, indexId, dates);
  const list = rows.map((row, place): Disagreement => {
    const date = dates[place] ?? "";
    const outcome = at(outcomes, row);
    const isKnown = outcome !== ROW_OUTCOME.keptOut;
    return {
      rule: isKnown ? "other-close" : "no-session",
      date,
      found: at(file.closes, row),
      stored: isKnown ? at(stored.closes, positionOnOrBefore(stored.days, at(file.days, row))) : null,
      storedSource: sources.get(date) ?? null,
      chosen: outcome === ROW_OUTCOME.taken ? "file" : "stored",
    };
  });
  return { list, count: all.length, slight };
}

/** A disagreement as a finding of the import, for its batch. */
export function findingOf({ rule, date, found, stored, storedSource, chosen }: Disagreement): ImportFinding {
  return { rule, severity: "note", date, close: found, details: { stored, storedSource, chosen } };
}

/** Slight disagreements as a finding of the import, dated on the first of their days. */
export function slightFindingOf({ date, ...details }: SlightDifferences): ImportFinding {
  return { rule: "slight-differences", severity: "note", date, close: null, details };
}

async function sourcesOn(
  queries: Queries,
  indexId: number,
  dates: readonly string[],
): Promise<Map<string, Localised>> {
  if (dates.length === 0) return new Map();
  const rows = await queries.query<{ date: string; source: string; isOwn: boolean }>(
    `SELECT to_char(date, 'YYYY-MM-DD') AS date, daily_close.source AS source,
            ${ownSourceSql("daily_close", "import_batch")} AS "isOwn"
     FROM daily_close LEFT JOIN import_batch ON import_batch.id = daily_close.batch_id
     WHERE index_id = $1::int AND date = ANY ($2::text[]::date[])`,
    [indexId, dates],
  );
  const notes = await sourceNamesWithin(queries);
  return new Map(rows.map(({ date, source, isOwn }) => [date, closeSourceName(source, isOwn, notes)]));
}
