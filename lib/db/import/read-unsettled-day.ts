import type { Queries } from "@/lib/db/database";

/**
 * The last session of an index, as a day number, where a price file stated its close and was not told to be preferred:
 * the session may not have ended when that file was made. `null` where its close ships, comes from a provider, was
 * chosen with `prefer`, or where there is no session.
 */
export async function readUnsettledDay(queries: Queries, indexId: number): Promise<number | null> {
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
