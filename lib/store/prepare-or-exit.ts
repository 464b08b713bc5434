import { isUnreachable } from "@/lib/db/connection/server-failure";
import { StoreError } from "@/lib/db/connection/store-error";
import { inTurn, MOST_WAITED_MS } from "@/lib/db/connection/store-in-turn";
import { storeLocation } from "@/lib/db/connection/store-location";
import { prepareStore } from "@/lib/db/schema/prepare-store";
import { isStartedAgain, workerNumber } from "@/lib/settings/worker.js";
import { say } from "@/lib/watch/news.js";
import { loadCatalogue } from "./load-catalogue";
import { loadIndex } from "./load-index";
import { storeState } from "./store-state";

const DEFAULT_INDEX = "HSI";

const TURN = {
  mostMs: MOST_WAITED_MS,
  waiting: () => say("warn", "Another process uses the store: waiting for it."),
};

/**
 * Opens, migrates and fills the store, each step on a line of its own. Where its server cannot be reached, or lets
 * nobody in, and there is a snapshot of it, pages start from that, and the store is prepared when it can be. A process
 * that takes the place of one that was ended waits up to ten minutes for a command that took the embedded store meanwhile.
 * Any other store that cannot be opened ends the process with its one-line reason on stderr and exit status 1.
 */
export async function prepareOrExit(): Promise<void> {
  try {
    // The first of processes that serve together says it for all.
    const isSilent = (workerNumber(process.env) ?? 1) > 1;
    const prepare = () =>
      prepareStore((step) => {
        if (!isSilent) console.log(`✓ ${step}`);
      });
    await (isStartedAgain(process.env) ? inTurn(prepare, TURN) : prepare());
    // The first reader should not wait for what every page needs.
    await Promise.all([loadCatalogue(), loadIndex(DEFAULT_INDEX)]);
  } catch (error) {
    if (await startFromSnapshot(error)) return;
    console.error(error instanceof StoreError ? error.message : error);
    process.exit(1);
  }
}

/** Whether the snapshot is enough for pages; of an index that it lacks they say that it cannot be shown. */
async function startFromSnapshot(error: unknown): Promise<boolean> {
  const location = storeLocation();
  const isElsewhere = location.engine === "server" || location.isHeldByOther === true;
  if (!isUnreachable(error) || !isElsewhere) return false;
  const { monitor, snapshot } = storeState();
  const revisions = await snapshot.find("revisions");
  if (revisions === null || (await snapshot.find("catalogue")) === null) return false;
  monitor.recall(revisions.value, revisions.readAt, error);
  return true;
}
