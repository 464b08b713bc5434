import process from "node:process";
import { closeStore, prepareStore } from "@/lib/db/prepare-store";
import { isUnreachable } from "@/lib/db/server-failure";
import { StoreError, StoreHeldError } from "@/lib/db/store-error";
import { failureText } from "@/lib/store/failure-text";
import { findServer } from "./find-server";
import { ownStore } from "./own-store";
import { Problem } from "./problem.js";
import { projectRoot } from "./project.js";
import { serverStore } from "./server-store";
import type { StoreAccess } from "./store-access";

/**
 * Opens the store for a command's work and gives it up afterwards; where a running server holds it, that does the
 * work. A terminal sees on stderr how it is opened and, once, filled. Rejects with a Problem where it cannot be had.
 * The current folder is the project's from then on.
 */
export async function withStore<T>(work: (store: StoreAccess) => Promise<T>): Promise<T> {
  // The store and its migrations are found from here, wherever the command was typed.
  process.chdir(projectRoot);
  try {
    return await work(await openStore());
  } catch (error) {
    const isStores = error instanceof StoreError || isUnreachable(error);
    throw isStores ? new Problem(failureText(error)) : error;
  } finally {
    await closeStore();
  }
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
