import type { Queries, Readable } from "@/lib/db/database";
import { notesById, type SourceNotes } from "@/lib/reference/source-names";
import type { SourceNote } from "@/lib/reference/types";

/** The table of sources in its shipped order. */
export async function readSourceNotes({ prisma }: Readable): Promise<SourceNote[]> {
  const sources = await prisma.source.findMany({ orderBy: { position: "asc" } });
  return sources.map((row) => ({
    id: row.id,
    shortName: { en: row.shortEn, "zh-Hant": row.shortZhHant },
    longName: { en: row.longEn, "zh-Hant": row.longZhHant },
    description: { en: row.descriptionEn, "zh-Hant": row.descriptionZhHant },
    licence: row.licence,
  }));
}

/** The names of the sources by id. */
export async function readSourceNames(db: Readable): Promise<SourceNotes> {
  return notesById(await readSourceNotes(db));
}

/** The names of the sources by id, asked within a transaction. */
export async function sourceNamesWithin(queries: Queries): Promise<SourceNotes> {
  const rows = await queries.query<{ id: string; en: string; zhHant: string }>(
    `SELECT id, short_en AS en, short_zh_hant AS "zhHant" FROM source`,
    [],
  );
  return new Map(rows.map(({ id, en, zhHant }) => [id, { shortName: { en, "zh-Hant": zhHant } }]));
}
