import type { Queries } from "@/lib/db/database";
import { isUnheldSession } from "@/lib/reference/unheld-sessions";
import { requireDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import type { ImportRequest } from "./import-request";
import type { MergeRules } from "./merge-closes";

const PROVISIONAL = "provisional-close";

/** By what an import into an index decides: what its request says, and what the store holds of that index. */
export async function readMergeRules(
  queries: Queries,
  indexId: number,
  { symbol, prefer, warnings }: ImportRequest,
): Promise<MergeRules> {
  return {
    prefer,
    shipped: await readShippedStretch(queries, indexId),
    isUnheld: (day) => isUnheldSession(symbol, day),
    unsettled: await readUnsettledDay(queries, indexId),
    provisional: await readProvisionalDays(queries, indexId, warnings),
  };
}

/**
 * From the first to the last shipped session of an index, between which what ships knows every session; `null` where
 * none ships. One that an import has changed since still counts.
 */
async function readShippedStretch(queries: Queries, indexId: number): Promise<DayRange | null> {
  const [row] = await queries.query<{ from: number | null; to: number | null }>(
    `SELECT min(date) - DATE '1970-01-01' AS "from", max(date) - DATE '1970-01-01' AS "to"
     FROM (SELECT date, basis, batch_id FROM daily_close WHERE index_id = $1::int
           UNION ALL
           SELECT date, basis, batch_id FROM daily_close_revision WHERE index_id = $1::int) AS series
     WHERE basis = 'session' AND batch_id IN (SELECT id FROM import_batch WHERE kind = 'shipped')`,
    [indexId],
  );
  const { from = null, to = null } = row ?? {};
  return from === null || to === null ? null : { from, to };
}

/**
 * The last session of an index, as a day number, where a price file stated its close and was not told to be preferred:
 * the session may not have ended when that file was made. `null` where its close ships, comes from a provider, was
 * chosen with `prefer`, or where there is no session.
 */
async function readUnsettledDay(queries: Queries, indexId: number): Promise<number | null> {
  const [last] = await queries.query<{ day: number; isOpen: boolean | null }>(
    `SELECT daily_close.date - DATE '1970-01-01' AS day,
            kind = 'imported' AND prefer = 'stored' AND batch.source = batch.file_name
              AND daily_close.source = batch.source AS "isOpen"
     FROM daily_close JOIN import_batch AS batch ON batch.id = daily_close.batch_id
     WHERE index_id = $1::int AND basis = 'session'
     ORDER BY daily_close.date DESC LIMIT 1`,
    [indexId],
  );
  return last?.isOpen === true ? last.day : null;
}

/**
 * The days of an index whose stored close was imported while the session may not have ended, as that import noted, and
 * which the file at hand settles: it was imported when its own close of that day could stand. As day numbers.
 */
async function readProvisionalDays(
  queries: Queries,
  indexId: number,
  warnings: ImportRequest["warnings"],
): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ day: number }>(
    `SELECT daily_close.date - DATE '1970-01-01' AS day
     FROM import_warning AS warning
       JOIN import_batch AS batch ON batch.id = warning.batch_id AND prefer = 'stored'
       JOIN daily_close ON daily_close.batch_id = batch.id AND daily_close.date = warning.date
     WHERE warning.rule = $2::text AND index_id = $1::int AND basis = 'session'
       AND daily_close.source = batch.source`,
    [indexId, PROVISIONAL],
  );
  const still = warnings.flatMap(({ rule, date }) =>
    rule === PROVISIONAL && date !== null ? [requireDay(date)] : [],
  );
  return new Set(rows.map(({ day }) => day).filter((day) => !still.includes(day)));
}
