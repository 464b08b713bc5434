import type { Readable } from "@/lib/db/database";

/** The store's revision, its newest load and, by upper-case symbol, the revision at which each index last changed. */
export interface Revisions {
  /** The number of the newest load, which an import that changed nothing has too; 0 where there is none. */
  readonly newestBatch: number;
  readonly store: number;
  readonly bySymbol: ReadonlyMap<string, number>;
}

/** Reads which revision the store and each of its indices are at; store revision 0 where nothing is loaded. */
export async function readRevisions({ prisma }: Readable): Promise<Revisions> {
  const state = await prisma.storeRevision.findUnique({ where: { id: 1 }, select: { revision: true } });
  const indices = await prisma.marketIndex.findMany({ select: { symbol: true, revision: true } });
  const newest = await prisma.importBatch.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  return {
    newestBatch: newest?.id ?? 0,
    store: state?.revision ?? 0,
    bySymbol: new Map(indices.map(({ symbol, revision }) => [symbol, revision])),
  };
}
