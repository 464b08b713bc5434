import type { Db } from "@/lib/db/database";
import { prepareStore } from "@/lib/db/schema/prepare-store";
import { atMost } from "./at-most";
import { storeState } from "./store-state";
import { StoreUnavailable } from "./unavailable";

const WITHIN_MS = 2000;
const LATE = Symbol("late");

/** The store is there, but did not do a small thing in time: the embedded one is loading a file. */
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
}

/**
 * Does a small thing on the store for a reader who waits, within two seconds. Rejects with StoreBusy where it takes
 * longer, though it may still be done then, and at once where the store does not answer.
 */
export async function askShortly<T>(work: (db: Db) => Promise<T>): Promise<T> {
  if (storeState().monitor.staleSince !== null) throw new StoreUnavailable("The store does not answer.");
  const done = prepareStore().then(work);
  // Nobody hears of a failure behind the time.
  done.catch(() => {});
  const outcome = await atMost<T, typeof LATE>(WITHIN_MS, done, LATE);
  if (outcome === LATE) throw new StoreBusy();
  return outcome;
}
