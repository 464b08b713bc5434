import type { Db } from "@/lib/db/connection/open-database";
import { withWritableStore } from "@/lib/db/schema/with-writable-store";
import { forgetRevisions } from "@/lib/store/forget-revisions";
import { requireServer } from "@/lib/store/is-ready";
import { processWide } from "@/lib/store/process-wide";
import { Turns } from "./job-queue";

const MOST_WAITING = 8;

/** The turns in which this process loads what comes over HTTP, one at a time. */
export function loadTurns(): Turns {
  return processWide("load-turns", () => new Turns(MOST_WAITING));
}

/**
 * Does work that may load closes, in its turn; pages show what was loaded at once. Rejects with StoreUnavailable where
 * the store's server does not answer, before its turn and in it.
 */
export async function loadInTurn<T>(work: (db: Db) => Promise<T>, signal: AbortSignal): Promise<T> {
  await requireServer();
  return loadTurns().take(async () => {
    await requireServer();
    try {
      return await withWritableStore(work);
    } finally {
      forgetRevisions();
    }
  }, signal);
}
