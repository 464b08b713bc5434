import type { Db } from "@/lib/db/open-database";
import { type Revisions, readRevisions } from "@/lib/db/read-revisions";

const FRESH_MS = 1000;
// A page waits this long for a store that does not answer before it shows what it last read.
const PATIENCE_MS = 250;

interface Known {
  readonly db: Db;
  readonly revisions: Revisions;
  readonly readAt: number;
}

let known: Known | undefined;
let reading: Promise<Known> | undefined;

/**
 * The revisions of the store, read again at most once a second. Where the store no longer answers, those last
 * read; rejects only where none ever were.
 */
export async function currentRevisions(db: Db): Promise<Revisions> {
  const last = known?.db === db ? known : undefined;
  if (last !== undefined && performance.now() - last.readAt < FRESH_MS) return last.revisions;
  reading ??= read(db).finally(() => {
    reading = undefined;
  });
  if (last === undefined) return (await reading).revisions;
  return (await Promise.race([reading.catch(() => last), after(PATIENCE_MS, last)])).revisions;
}

/** Makes the next call read the revisions: after a load by this process. */
export function forgetRevisions(): void {
  known = undefined;
}

async function read(db: Db): Promise<Known> {
  const revisions = await readRevisions(db);
  known = { db, revisions, readAt: performance.now() };
  return known;
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, value).unref();
  });
}
