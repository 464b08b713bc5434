import { queriesOf } from "@/lib/db/connection/queries-of";
import type { StoreLocation } from "@/lib/db/connection/store-location";
import type { Readable } from "@/lib/db/database";

/** The store's revision, its newest load and, by upper-case symbol, the revision at which each index last changed. */
export interface Revisions {
  /** The number of the newest load, which an import that changed nothing has too; 0 where there is none. */
  readonly newestBatch: number;
  readonly store: number;
  readonly bySymbol: ReadonlyMap<string, number>;
  readonly made: Made;
}

/**
 * What tells each of the revisions from another of the same number: a server that takes the place of one whose last loads
 * it has not gives their numbers again.
 */
export interface Made {
  /** When it was raised, ISO 8601; empty where nothing was loaded. */
  readonly store: string;
  /** When that load began, ISO 8601; empty where there is none. */
  readonly newestBatch: string;
  /** The checksum of the closes, and when the load began that changed the index, as far as there are such. */
  readonly bySymbol: ReadonlyMap<string, string>;
}

// Of a thousand indices this is a thousand rows, asked for every second; a load that changes one raises the store's.
const known = new WeakMap<StoreLocation, Revisions>();

/**
 * Reads which revision the store and each of its indices, in their shipped order, are at; store revision 0 where nothing
 * is loaded.
 */
export async function readRevisions(readable: Readable): Promise<Revisions> {
  const { prisma, location } = readable;
  const state = await prisma.storeRevision.findUnique({
    where: { id: 1 },
    select: { revision: true, changedAt: true },
  });
  const newest = await prisma.importBatch.findFirst({
    orderBy: { id: "desc" },
    select: { id: true, startedAt: true },
  });
  const [store, newestBatch] = [state?.revision ?? 0, newest?.id ?? 0];
  const made = {
    store: state?.changedAt.toISOString() ?? "",
    newestBatch: newest?.startedAt.toISOString() ?? "",
  };
  const last = known.get(location);
  const isKnown =
    last?.store === store &&
    last.newestBatch === newestBatch &&
    last.made.store === made.store &&
    last.made.newestBatch === made.newestBatch;
  if (isKnown) return last;
  const indices = await readIndices(readable);
  const revisions = {
    newestBatch,
    store,
    bySymbol: new Map(indices.map(({ symbol, revision }) => [symbol, revision])),
    made: { ...made, bySymbol: new Map(indices.map((index) => [index.symbol, index.made])) },
  };
  known.set(location, revisions);
  return revisions;
}

interface IndexRow {
  readonly symbol: string;
  readonly revision: number;
  readonly made: string;
}

// A restore raises every index without a load: the checksum tells what it has brought.
function readIndices({ prisma }: Readable): Promise<IndexRow[]> {
  return queriesOf(prisma).query<IndexRow>(
    `SELECT symbol, revision, concat_ws(' ', series_sha256, (
       SELECT extract(epoch FROM max(started_at)) FROM import_batch
       WHERE import_batch.symbol = market_index.symbol AND import_batch.revision = market_index.revision
     )) AS made
     FROM market_index ORDER BY position`,
  );
}
