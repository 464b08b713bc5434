import type { Db } from "@/lib/db/database";
import type { DisputeKind as StoredKind } from "@/lib/db/generated/enums";
import { namedSources, type SourceNotes } from "@/lib/reference/source-names";
import type { DisputeKind, Milestone } from "@/lib/reference/types";
import { localised } from "./index-summary";
import { isoDate } from "./iso-date";

const KINDS: Readonly<Record<StoredKind, DisputeKind>> = {
  rounding: "rounding",
  sources_differ: "sources-differ",
  contradicted: "contradicted",
};

/** The milestones of an index by date, then by slug; none for an index that has none. */
export async function readMilestones(
  { prisma }: Db,
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
