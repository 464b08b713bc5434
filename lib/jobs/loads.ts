import PQueue from "p-queue";
import type { Db } from "@/lib/db/database";
import { withWritableStore } from "@/lib/db/schema/with-writable-store";
import { enqueue } from "@/lib/queue/enqueue";
import { processWide } from "@/lib/store/process-wide";
import { forgetRevisions, requireServer } from "@/lib/store/store-status";

const MOST_WAITING = 8;

/** More work waits for its turn than may wait. */
class TooManyWaiting extends Error {
  override readonly name = "TooManyWaiting";
}

/** The queue in which this process loads what comes over HTTP, one at a time. */
function loadQueue(): PQueue {
  return processWide("load-queue", () => new PQueue({ concurrency: 1 }));
}

/** Whether a load that came now would have to wait. Throws TooManyWaiting where it would be turned away. */
export function mustWait(): boolean {
  const { size, pending } = loadQueue();
  if (size >= MOST_WAITING) throw new TooManyWaiting();
  return size + pending > 0;
}

/**
 * Does work that may load closes, in its turn; pages show what was loaded at once. Rejects with StoreUnavailable where
 * the store's server does not answer, before its turn and in it; with TooManyWaiting; with the signal's reason where it
 * aborts before the turn.
 */
export async function loadInTurn<T>(work: (db: Db) => Promise<T>, signal: AbortSignal): Promise<T> {
  await requireServer();
  mustWait();
  return enqueue(loadQueue(), signal, async () => {
    await requireServer();
    try {
      return await withWritableStore(work);
    } finally {
      forgetRevisions();
    }
  });
}
