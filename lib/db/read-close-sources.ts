import type { Db } from "./open-database";
import { seriesSql } from "./series-sql";
import { queriesOf } from "./session";

// The source of shipped closes that stand by themselves, whose own text tells how many files agree on each.
const PRICE_FILES = "price files";

/**
 * The sources of an index's sessions, now or at the store's revision `asof`: most used first, ties by name; none for an
 * index without sessions. What ships is called by the names of the table of sources.
 */
export async function readCloseSources({ prisma }: Db, indexId: number, asof?: number): Promise<string[]> {
  const rows = await queriesOf(prisma).query<{ source: string; isShipped: boolean; closes: number }>(
    // Counted before they are joined: a join of every close takes three times as long. A close that an import only made
    // a session has the import's batch, but the source that it shipped with.
    `SELECT counted.source AS source, import_batch.source IS DISTINCT FROM counted.source AS "isShipped", counted.closes AS closes
     FROM (SELECT source, batch_id, count(*)::int AS closes FROM (${seriesSql(asof)}) AS series
           WHERE basis = 'session' GROUP BY source, batch_id) AS counted
     JOIN import_batch ON import_batch.id = counted.batch_id`,
    [indexId],
  );
  const known = new Set((await prisma.source.findMany({ select: { id: true } })).map(({ id }) => id));
  const closesBySource = new Map<string, number>();
  for (const { source, isShipped, closes } of rows) {
    // `quarks+qrmdata`: one close that two shipped sources agree on. A reader's file may be called anything.
    for (const name of isShipped ? shippedNames(source, known) : [source]) {
      closesBySource.set(name, (closesBySource.get(name) ?? 0) + closes);
    }
  }
  const byUse = [...closesBySource].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return byUse.map(([name]) => name);
}

/** A close that an import made part of its stretch may have been a declared one: `5 price files that agree`. */
function shippedNames(source: string, known: ReadonlySet<string>): string[] {
  const names = source.split("+");
  if (names.every((name) => known.has(name))) return names;
  const [first = ""] = source.split(";");
  return [known.has(first) ? first : PRICE_FILES];
}
