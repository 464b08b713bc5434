import type { Queries } from "@/lib/db/database";
import { requireDay } from "@/lib/series/day";
import type { ImportRequest } from "./import-request";

const RULE = "provisional-close";

/**
 * The days of an index whose stored close was imported while the session may not have ended, as that import noted, and
 * which the file at hand settles: it was imported when its own close of that day could stand. As day numbers.
 */
export async function readProvisionalDays(
  queries: Queries,
  indexId: number,
  { warnings }: ImportRequest,
): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ day: number }>(
    `SELECT daily_close.date - DATE '1970-01-01' AS day
     FROM import_warning AS warning
       JOIN import_batch AS batch ON batch.id = warning.batch_id AND prefer = 'stored'
       JOIN daily_close ON daily_close.batch_id = batch.id AND daily_close.date = warning.date
     WHERE warning.rule = $2::text AND index_id = $1::int AND basis = 'session'
       AND daily_close.source = batch.source`,
    [indexId, RULE],
  );
  const still = warnings.flatMap(({ rule, date }) =>
    rule === RULE && date !== null ? [requireDay(date)] : [],
  );
  return new Set(rows.map(({ day }) => day).filter((day) => !still.includes(day)));
}
