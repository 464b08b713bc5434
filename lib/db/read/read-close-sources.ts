import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Readable } from "@/lib/db/database";
import { asIs, namedSources, type SourceNotes } from "@/lib/reference/source-names";
import type { NamedSource } from "@/lib/reference/types";
import { ownSourceSql, seriesSql } from "./series-sql";

/**
 * The sources of an index's sessions, now or at the store's revision `asof`: most used first, ties by name; none for an
 * index without sessions. What ships is called by the names of the table of sources, a reader's file by its own.
 */
export async function readCloseSources(
  { prisma }: Readable,
  indexId: number,
  notes: SourceNotes,
  asof?: number,
): Promise<NamedSource[]> {
  const rows = await queriesOf(prisma).query<{ source: string; isOwn: boolean; closes: number }>(
    // Counted before they are joined: a join of every close takes three times as long.
    `SELECT counted.source AS source, ${ownSourceSql("counted", "import_batch")} AS "isOwn", counted.closes AS closes
     FROM (SELECT source, batch_id, count(*)::int AS closes FROM (${seriesSql(asof)}) AS series
           WHERE basis = 'session' GROUP BY source, batch_id) AS counted
     JOIN import_batch ON import_batch.id = counted.batch_id`,
    [indexId],
  );
  const uses = new Map<string, { readonly source: NamedSource; closes: number }>();
  for (const { source: text, isOwn, closes } of rows) {
    for (const source of isOwn ? namedSources(text, notes) : [asIs(text)]) {
      const key = `${source.anchor} ${source.name.en}`;
      const use = uses.get(key) ?? { source, closes: 0 };
      uses.set(key, { ...use, closes: use.closes + closes });
    }
  }
  const byUse = [...uses.values()].sort(
    (one, other) => other.closes - one.closes || (one.source.name.en < other.source.name.en ? -1 : 1),
  );
  return byUse.map(({ source }) => source);
}
