import { setTimeout as sleep } from "node:timers/promises";
import { WAIT_FOR_EXCHANGE } from "@/lib/db/connection/wait-for-exchange";
import type { Db, Readable, Replica, Transaction } from "@/lib/db/database";
import type { PrismaClient } from "@/lib/db/generated/client";
import type { Revisions } from "./read-revisions";

/** How far a store has come: its revision, and its newest load, which may have changed nothing, each with when it was made. */
export interface Reached extends Pick<Revisions, "store" | "newestBatch"> {
  readonly made: Pick<Revisions["made"], "store" | "newestBatch">;
}

/** What a read gave, which may be `null`. */
interface Found<T> {
  readonly value: T;
}

// All replicas together may take this long, so that the server itself still answers in time.
const REPLICAS_WITHIN_MS = 2000;
const LATE = Symbol("late");
// Each statement ends in time, and a long list is read in hundreds of them.
const TRANSACTION = { isolationLevel: "RepeatableRead", maxWait: 4000, timeout: 600_000 } as const;

/** Reads a server, not its replicas, as it is at one moment, by as many statements as it takes; the embedded store as ever. */
export function readWhole<T>(db: Db, read: (store: Readable) => Promise<T>): Promise<T> {
  // In the embedded store nobody else could do anything during a transaction; reads that matter look twice by themselves.
  if (db.location.engine === "embedded") return read(db);
  return inOneState(db.prisma, (prisma) => read({ ...db, prisma }));
}

/**
 * The same from one replica that has reached what is wanted; `null` where none gives it within two seconds, or there is
 * none. One that fails, or is too slow, is left alone after that.
 */
export async function readFromReplica<T>(
  db: Db,
  wanted: Reached,
  read: (store: Readable) => Promise<T>,
): Promise<Found<T> | null> {
  const until = performance.now() + REPLICAS_WITHIN_MS;
  const asked = new Set<Replica>();
  for (;;) {
    const replica = db.replicas?.pick(asked) ?? null;
    const left = until - performance.now();
    if (replica === null || left <= 0) return null;
    asked.add(replica);
    const work = inOneState(replica.client, async (prisma): Promise<Found<T> | null> => {
      if (!(await hasReached(prisma, wanted))) return null;
      return { value: await read({ ...db, prisma }) };
    });
    try {
      const found = await Promise.race([work, sleep(left, LATE, { ref: false })]);
      if (found === LATE) throw new Error("timeout: no answer in time");
      if (found !== null) return found;
    } catch (error) {
      db.replicas?.leaveAlone(replica, error);
    }
  }
}

/** A transaction sees one state of its server throughout, even where loads are committed or replayed meanwhile. */
function inOneState<T>(client: PrismaClient, work: (prisma: Transaction) => Promise<T>): Promise<T> {
  return client.$transaction(async (prisma) => {
    await prisma.$executeRawUnsafe(WAIT_FOR_EXCHANGE);
    return work(prisma);
  }, TRANSACTION);
}

/** Whether it has what is wanted, and not loads of the same numbers that a server had which is lost. */
async function hasReached(prisma: Transaction, { store, newestBatch, made }: Reached): Promise<boolean> {
  const [found] = await prisma.$queryRaw<{ reached: boolean }[]>`
    SELECT (${store}::int = 0 OR EXISTS (
             SELECT FROM store_revision WHERE revision > ${store}::int
             OR (revision = ${store}::int AND changed_at = nullif(${made.store}, '')::timestamptz)))
       AND (${newestBatch}::int = 0 OR EXISTS (
             SELECT FROM import_batch WHERE id = ${newestBatch}::int
             AND started_at = nullif(${made.newestBatch}, '')::timestamptz)) AS reached`;
  return found?.reached === true;
}
