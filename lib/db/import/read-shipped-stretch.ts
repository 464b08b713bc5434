import type { Queries } from "@/lib/db/database";
import type { DayRange } from "@/lib/series/series";

/**
 * From the first to the last shipped session of an index, between which what ships knows every session; `null` where
 * none ships. One that an import has changed since still counts.
 */
export async function readShippedStretch(queries: Queries, indexId: number): Promise<DayRange | null> {
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
