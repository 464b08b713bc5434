import { existsSync, renameSync, rmSync, statfsSync } from "node:fs";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import type { Engine } from "@/lib/db/database";
import { DURABLE, DurableFiles, syncFolder, syncTree } from "./durable-files";
import { embeddedTransaction } from "./embedded-transaction";
import { folderError, StoreError } from "./store-error";
import type { StoreLocation } from "./store-location";
import { lockStore } from "./store-lock";

// A fresh cluster and the shipped closes need about 70 MB; a full disk in mid-write would cost more than asking.
const BYTES_TO_CREATE = 150_000_000;
const BYTES_TO_OPEN = 20_000_000;

// The whole store is some 20 MB, which the system's file cache holds: PostgreSQL's own 160 MB would be idle memory.
const MEMORY = ["-c", "shared_buffers=8MB", "-c", "wal_buffers=256kB"];

// V8 would compile PostgreSQL's largest functions a second time after their first few rounds. That takes up to 60 MB, which
// stay with the threads that did it, and more of the processor than it saves: filling a store takes no longer without it.
const COMPILED_ONCE = ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"];

/**
 * Opens the embedded store's folder for this process alone, creating it where there is none. Throws a
 * StoreError where another process holds it, where it cannot be written, or where the disk is full.
 */
export async function openEmbedded(
  { folder }: StoreLocation & { engine: "embedded" },
  report: (step: string) => void,
): Promise<Engine> {
  const lock = await lockStore(folder);
  try {
    const database = await openCluster(folder, report);
    const transaction = embeddedTransaction(database);
    return {
      adapter: new PrismaPGlite(database),
      // The lock on the folder already keeps every other process out.
      alone: (work) => work(),
      transaction,
      schemaTransaction: transaction,
      async close() {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw folderError(folder, error);
  }
}

async function openCluster(folder: string, report: (step: string) => void): Promise<PGlite> {
  const cluster = join(folder, "postgres");
  if (existsSync(cluster)) {
    requireSpace(folder, BYTES_TO_OPEN);
  } else {
    report("Creating the embedded database (some seconds, only this once)");
    await createCluster(folder, cluster);
  }
  for (const flag of COMPILED_ONCE) setFlagsFromString(flag);
  return PGlite.create({
    fs: new DurableFiles(cluster),
    startParams: [...PGlite.defaultStartParams, ...DURABLE, ...MEMORY],
  });
}

/** Under another name first, and on disk: a creation that was cut short must not be taken for a store. */
async function createCluster(folder: string, cluster: string): Promise<void> {
  const unfinished = `${cluster}.new`;
  requireSpace(folder, BYTES_TO_CREATE);
  rmSync(unfinished, { recursive: true, force: true });
  const database = await PGlite.create({ dataDir: unfinished });
  await database.close();
  syncTree(unfinished);
  renameSync(unfinished, cluster);
  syncFolder(folder);
  syncFolder(dirname(folder));
}

function requireSpace(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes) return;
  const megabytes = (count: number) => Math.floor(count / 1_000_000);
  throw new StoreError(
    `The disk that holds ${folder} is full: ${megabytes(free)} MB are free, ${megabytes(bytes)} MB are needed.`,
    { cause: Object.assign(new Error("too little room"), { code: "ENOSPC" }) },
  );
}
