import type { Readable } from "@/lib/db/database";
import type { Catalogue, IndexSummary } from "@/lib/reference/records";
import { profileOf, storedCoverageOf } from "./index-summary";
import { readSourceNotes } from "./read-source-notes";

/** The indices that have closes, in their shipped order, the sources, and how many rows each table of facts holds. */
export async function readCatalogue(db: Readable): Promise<Catalogue> {
  const state = await db.prisma.storeRevision.findUnique({ where: { id: 1 } });
  const rows = await db.prisma.marketIndex.findMany({
    orderBy: { position: "asc" },
    include: { _count: { select: { milestones: true } } },
  });
  return {
    revision: state?.revision ?? 0,
    indices: rows.flatMap((row): IndexSummary[] => {
      const coverage = storedCoverageOf(row);
      if (coverage === null) return [];
      return [{ profile: profileOf(row), coverage, milestoneCount: row._count.milestones }];
    }),
    sources: await readSourceNotes(db),
    referenceRows: await readReferenceRows(db),
  };
}

async function readReferenceRows({ prisma }: Readable): Promise<Catalogue["referenceRows"]> {
  return [
    { table: "annual-closes", rows: await prisma.annualClose.count() },
    { table: "turning-points", rows: await prisma.turningPoint.count() },
    { table: "daily-checks", rows: await prisma.closeCheck.count() },
    { table: "milestones", rows: await prisma.milestone.count() },
    { table: "fx-december", rows: await prisma.fxRate.count() },
    { table: "fx-daily", rows: await prisma.fxDaily.count() },
    { table: "constituents-2024-02", rows: await prisma.constituent.count() },
    { table: "constituent-counts", rows: await prisma.constituentCount.count() },
    { table: "methodology-dates", rows: await prisma.methodologyDate.count() },
    { table: "contracts", rows: await prisma.contract.count() },
    { table: "funds", rows: await prisma.fund.count() },
    { table: "classification", rows: await prisma.classification.count() },
    { table: "coverage", rows: await prisma.marketCoverage.count() },
    { table: "tracking", rows: await prisma.trackingFact.count() },
  ];
}
