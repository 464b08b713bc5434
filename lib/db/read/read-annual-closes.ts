import type { Db } from "@/lib/db/database";
import { namedSources, type SourceNotes } from "@/lib/reference/source-names";
import type { AnnualClose } from "@/lib/reference/types";
import { isoDate } from "./iso-date";

/** The annual closes of an index by year, each with the change as a source prints it where one does. */
export async function readAnnualCloses(
  { prisma }: Db,
  indexId: number,
  notes: SourceNotes,
): Promise<AnnualClose[]> {
  const rows = await prisma.annualClose.findMany({ where: { indexId }, orderBy: { year: "asc" } });
  return rows.map((row) => ({
    year: row.year,
    date: isoDate(row.date),
    datePrecision: row.datePrecision,
    close: row.close.toNumber(),
    note: row.note,
    sources: namedSources(row.source, notes),
    published:
      row.publishedSource === null
        ? null
        : {
            changePoints: row.publishedChangePoints?.toNumber() ?? null,
            changePercent: row.publishedChangePercent?.toNumber() ?? null,
            sources: namedSources(row.publishedSource, notes),
          },
  }));
}
