import process from "node:process";
import { closeStore, prepareStore } from "@/lib/db/prepare-store";
import { StoreError } from "@/lib/db/store-error";
import { Problem } from "./problem.js";
import { projectRoot } from "./project.js";

/**
 * Opens the store for a command's work and gives it up afterwards; a terminal sees on stderr how it is opened
 * and, once, filled. Rejects with a Problem where it cannot be had. The current folder is the project's from
 * then on.
 */
export async function withStore<T>(work: () => Promise<T>): Promise<T> {
  // The store and its migrations are found from here, wherever the command was typed.
  process.chdir(projectRoot);
  try {
    await prepareStore((step) => {
      if (process.stderr.isTTY) console.error(step);
    });
    return await work();
  } catch (error) {
    throw error instanceof StoreError ? new Problem(error.message) : error;
  } finally {
    await closeStore();
  }
}
