import type { Readable } from "@/lib/db/database";
import type { DisputeKind as StoredKind } from "@/lib/db/generated/enums";
import { namedSources, type SourceNotes } from "@/lib/reference/source-names";
import type { AnnualClose, DisputeKind, LeftOutClose, Milestone, TurningPoint } from "@/lib/reference/types";
import { localised } from "./index-summary";
import { isoDate } from "./iso-date";

/** The annual closes of an index by year, each with the change as a source prints it where one does. */
export async function readAnnualCloses(
  { prisma }: Readable,
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

const KINDS: Readonly<Record<StoredKind, DisputeKind>> = {
  rounding: "rounding",
  sources_differ: "sources-differ",
  contradicted: "contradicted",
};

/** The milestones of an index by date, then by slug; none for an index that has none. */
export async function readMilestones(
  { prisma }: Readable,
  indexId: number,
  notes: SourceNotes,
): Promise<Milestone[]> {
  const rows = await prisma.milestone.findMany({
    where: { indexId },
    orderBy: [{ date: "asc" }, { slug: "asc" }],
  });
  return rows.map((row) => ({
    date: isoDate(row.date),
    datePrecision: row.datePrecision,
    slug: row.slug,
    kind: row.kind,
    title: { en: row.titleEn, "zh-Hant": row.titleZhHant },
    text: { en: row.textEn, "zh-Hant": row.textZhHant },
    level: row.level?.toNumber() ?? null,
    levelBasis: row.levelBasis,
    dispute: disputeOf(row.disputeKind, localised(row.disputedEn, row.disputedZhHant)),
    sources: namedSources(row.source, notes),
  }));
}

function disputeOf(kind: StoredKind | null, text: Milestone["text"] | null): Milestone["dispute"] {
  return kind === null || text === null ? null : { kind: KINDS[kind], text };
}

/** The turning points of an index by date, intraday and base ones included. */
export async function readTurningPoints({ prisma }: Readable, indexId: number): Promise<TurningPoint[]> {
  const rows = await prisma.turningPoint.findMany({
    where: { indexId },
    orderBy: [{ date: "asc" }, { kind: "asc" }],
  });
  return rows.map(({ date, basis, level, kind, note, source }) => {
    return { date: isoDate(date), basis, level: level.toNumber(), kind, note, source };
  });
}

/** The closes of an index that its series leaves out, for their days were no sessions, by date. */
export async function readLeftOut({ prisma }: Readable, indexId: number): Promise<LeftOutClose[]> {
  const rows = await prisma.closeCheck.findMany({
    where: { indexId, what: "dropped" },
    orderBy: { date: "asc" },
  });
  return rows.map(({ date, why }) => ({ date: isoDate(date), why }));
}
