import type { Db } from "./open-database";

/** The store's revision and, by upper-case symbol, the revision at which each index last changed. */
export interface Revisions {
  readonly store: number;
  readonly bySymbol: ReadonlyMap<string, number>;
}

/** Reads which revision the store and each of its indices are at; store revision 0 where nothing is loaded. */
export async function readRevisions({ prisma }: Db): Promise<Revisions> {
  const state = await prisma.storeRevision.findUnique({ where: { id: 1 }, select: { revision: true } });
  const indices = await prisma.marketIndex.findMany({ select: { symbol: true, revision: true } });
  return {
    store: state?.revision ?? 0,
    bySymbol: new Map(indices.map(({ symbol, revision }) => [symbol, revision])),
  };
}
