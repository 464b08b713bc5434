import type { Db } from "./open-database";
import { seriesSql } from "./series-sql";
import { queriesOf } from "./session";

/**
 * The sources of an index's sessions, now or at the store's revision `asof`: most used first, ties by name; none for an
 * index without sessions.
 */
export async function readCloseSources({ prisma }: Db, indexId: number, asof?: number): Promise<string[]> {
  const rows = await queriesOf(prisma).query<{ source: string; isShipped: boolean; closes: number }>(
    // Counted before they are joined: a join of every close takes three times as long.
    `SELECT counted.source AS source, import_batch.kind = 'shipped' AS "isShipped", counted.closes AS closes
     FROM (SELECT source, batch_id, count(*)::int AS closes FROM (${seriesSql(asof)}) AS series
           WHERE basis = 'session' GROUP BY source, batch_id) AS counted
     JOIN import_batch ON import_batch.id = counted.batch_id`,
    [indexId],
  );
  const closesBySource = new Map<string, number>();
  for (const { source, isShipped, closes } of rows) {
    // `quarks+qrmdata`: one close that two shipped sources agree on. A reader's file may be called anything.
    for (const name of isShipped ? source.split("+") : [source]) {
      closesBySource.set(name, (closesBySource.get(name) ?? 0) + closes);
    }
  }
  const byUse = [...closesBySource].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return byUse.map(([name]) => name);
}
