import type { Db } from "./open-database";
import { seriesSql } from "./series-sql";
import { queriesOf } from "./session";

/**
 * The sources of an index's sessions, now or at the store's revision `asof`: most used first, ties by name; none for an
 * index without sessions.
 */
export async function readCloseSources({ prisma }: Db, indexId: number, asof?: number): Promise<string[]> {
  const rows = await queriesOf(prisma).query<{ source: string; isShipped: boolean; closes: number }>(
    `SELECT series.source AS source, import_batch.kind = 'shipped' AS "isShipped", count(*)::int AS closes
     FROM (${seriesSql(asof)}) AS series JOIN import_batch ON import_batch.id = series.batch_id
     WHERE series.basis = 'session' GROUP BY series.source, import_batch.kind`,
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
