import type { Db } from "@/lib/db/database";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";

const IN_ORDER = { orderBy: { position: "asc" }, omit: { position: true } } as const;

/** The tables of dated facts, each in the order of its file. */
export async function readReferenceFacts({ prisma }: Db): Promise<ReferenceFacts> {
  const state = await prisma.storeRevision.findUnique({ where: { id: 1 } });
  const contracts = await prisma.contract.findMany(IN_ORDER);
  const coverage = await prisma.marketCoverage.findMany(IN_ORDER);
  return {
    revision: state?.revision ?? 0,
    constituents: await prisma.constituent.findMany(IN_ORDER),
    constituentCounts: await prisma.constituentCount.findMany(IN_ORDER),
    methodology: await prisma.methodologyDate.findMany(IN_ORDER),
    contracts: contracts.map((row) => ({
      ...row,
      multiplier: row.multiplier === null ? null : Number(row.multiplier),
    })),
    funds: await prisma.fund.findMany(IN_ORDER),
    classification: await prisma.classification.findMany(IN_ORDER),
    coverage: coverage.map((row) => ({ ...row, coveragePercent: Number(row.coveragePercent) })),
    tracking: await prisma.trackingFact.findMany(IN_ORDER),
  };
}
