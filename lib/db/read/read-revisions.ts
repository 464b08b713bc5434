import type { StoreLocation } from "@/lib/db/connection/store-location";
import type { Readable } from "@/lib/db/database";

/** The store's revision, its newest load and, by upper-case symbol, the revision at which each index last changed. */
export interface Revisions {
  /** The number of the newest load, which an import that changed nothing has too; 0 where there is none. */
  readonly newestBatch: number;
  readonly store: number;
  readonly bySymbol: ReadonlyMap<string, number>;
}

// Of a thousand indices this is a thousand rows, asked for every second; a load that changes one raises the store's.
const known = new WeakMap<StoreLocation, Revisions>();

/**
 * Reads which revision the store and each of its indices, in their shipped order, are at; store revision 0 where nothing
 * is loaded.
 */
export async function readRevisions({ prisma, location }: Readable): Promise<Revisions> {
  const state = await prisma.storeRevision.findUnique({ where: { id: 1 }, select: { revision: true } });
  const newest = await prisma.importBatch.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  const [store, newestBatch] = [state?.revision ?? 0, newest?.id ?? 0];
  const last = known.get(location);
  if (last !== undefined && last.store === store && last.newestBatch === newestBatch) return last;
  const indices = await prisma.marketIndex.findMany({
    orderBy: { position: "asc" },
    select: { symbol: true, revision: true },
  });
  const bySymbol = new Map(indices.map(({ symbol, revision }) => [symbol, revision]));
  const revisions = { newestBatch, store, bySymbol };
  known.set(location, revisions);
  return revisions;
}
