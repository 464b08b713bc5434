import type { Milestone } from "../reference/types";
import { localised } from "./index-summary";
import { isoDate } from "./iso-date";
import type { Db } from "./open-database";

/** The milestones of an index by date, then by slug; none for an index that has none. */
export async function readMilestones({ prisma }: Db, indexId: number): Promise<Milestone[]> {
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
    disputed: localised(row.disputedEn, row.disputedZhHant),
    source: row.source,
  }));
}
