import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { folderError, StoreHeldError } from "./store-error";

/** Held for as long as this process owns the folder. */
export interface StoreLock {
  /** Gives the folder up; the operating system does the same when the process ends, however it ends. */
  release(): void;
}

const LOCK_FILE = "store.lock";
// Beside the lock and not in it: Windows lets nobody read a locked range.
const OWNER_FILE = "store.owner.json";

/**
 * Takes the embedded folder for this process, creating it where it is missing, and never waits. Throws a
 * StoreError that names the owner's process where another one holds it, and one that names the folder where it
 * cannot be written.
 */
export async function lockStore(folder: string): Promise<StoreLock> {
  const { tryLock, unlock } = await import("fs-native-extensions");
  let fd: number;
  try {
    mkdirSync(folder, { recursive: true });
    fd = openSync(join(folder, LOCK_FILE), "a+");
  } catch (error) {
    throw folderError(folder, error);
  }
  try {
    if (!tryLock(fd)) throw new StoreHeldError(heldMessage(folder), folder);
    const owner = { pid: process.pid, started: new Date().toISOString() };
    writeFileSync(join(folder, OWNER_FILE), `${JSON.stringify(owner)}\n`);
  } catch (error) {
    closeSync(fd);
    throw folderError(folder, error);
  }
  let held = true;
  return {
    release() {
      if (!held) return;
      held = false;
      rmSync(join(folder, OWNER_FILE), { force: true });
      unlock(fd);
      closeSync(fd);
    },
  };
}

function heldMessage(folder: string): string {
  return (
    `The store in ${folder} is in use by ${ownerOf(folder)}: stop that process, ` +
    "or set DATA_DIR to another folder for this one."
  );
}

function ownerOf(folder: string): string {
  try {
    const owner: unknown = JSON.parse(readFileSync(join(folder, OWNER_FILE), "utf8"));
    if (typeof owner === "object" && owner !== null && "pid" in owner && "started" in owner) {
      return `process ${owner.pid} (since ${owner.started})`;
    }
  } catch {
    // The owner has the lock already and is just about to write its name.
  }
  return "another process";
}
