import process from "node:process";
import { isUnreachable } from "@/lib/db/connection/server-failure";
import { StoreError, StoreHeldError } from "@/lib/db/connection/store-error";
import { inTurn, MOST_WAITED_MS } from "@/lib/db/connection/store-in-turn";
import { closeStore, prepareStore } from "@/lib/db/schema/prepare-store";
import { requireStore } from "@/lib/db/schema/require-store";
import { terminal } from "@/lib/i18n/messages/terminal";
import { failureText } from "@/lib/store/unavailable";
import { Problem } from "../../../scripts/problem.js";
import { projectRoot } from "../../../scripts/project.js";
import { findServer } from "./find-server";
import { ownStore } from "./own-store";
import { serverStore } from "./server-store";
import type { StoreAccess } from "./store-access";

// What only reads is asked for by somebody who looks on.
const MOST_WAITED_TO_READ_MS = 10_000;

/** What a command asks of the store's place. */
export interface StoreNeeds {
  /** Whether it is refused where there is no store, which is made otherwise. */
  readonly mustExist: boolean;
}

/**
 * Opens the store for a command's work and gives it up afterwards; where a running server holds it, that does the
 * work. A terminal sees on stderr how it is opened and, once, filled. Rejects with a Problem where it cannot be had.
 * The current folder is the project's from then on. It waits for another command that has the embedded store: ten
 * seconds, or with `signal`, which ends the waiting, up to ten minutes. A store that is not there is made, unless the
 * command needs one that exists.
 */
export async function withStore<T>(
  work: (store: StoreAccess) => Promise<T>,
  signal: AbortSignal | null = null,
  { mustExist }: StoreNeeds = { mustExist: false },
): Promise<T> {
  // The store and its migrations are found from here, wherever the command was typed.
  process.chdir(projectRoot);
  try {
    if (mustExist) await requireStore();
    return await work(await openInTurn(signal));
  } catch (error) {
    const isStores = error instanceof StoreError || isUnreachable(error);
    throw isStores ? new Problem(failureText(error)) : error;
  } finally {
    await closeStore();
  }
}

function openInTurn(signal: AbortSignal | null): Promise<StoreAccess> {
  return inTurn(openStore, {
    mostMs: signal === null ? MOST_WAITED_TO_READ_MS : MOST_WAITED_MS,
    waiting: () => console.error(terminal.waitingForStore),
    signal: signal ?? undefined,
  });
}

async function openStore(): Promise<StoreAccess> {
  try {
    await prepareStore((step) => {
      if (process.stderr.isTTY) console.error(step);
    });
    return ownStore();
  } catch (error) {
    if (!(error instanceof StoreHeldError)) throw error;
    const server = await findServer(error.folder);
    if (server === null) throw error;
    return serverStore(error.folder, server);
  }
}
