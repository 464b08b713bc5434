import type { Db } from "./open-database";

/** The sources of an index's sessions, most used first, ties by name; none for an index without sessions. */
export async function readCloseSources({ prisma }: Db, indexId: number): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ source: string; closes: number }[]>`
    SELECT source, count(*)::int AS closes FROM daily_close
    WHERE index_id = ${indexId} AND basis = 'session' GROUP BY source`;
  const closesBySource = new Map<string, number>();
  for (const { source, closes } of rows) {
    // `quarks+qrmdata`: one close that two sources agree on.
    for (const name of source.split("+")) {
      closesBySource.set(name, (closesBySource.get(name) ?? 0) + closes);
    }
  }
  const byUse = [...closesBySource].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return byUse.map(([name]) => name);
}
