import process from "node:process";
import { answerAskers } from "@/lib/db/connection/held/answer-askers";
import { openDatabase } from "@/lib/db/connection/open-database";
import { StoreError } from "@/lib/db/connection/store-error";
import { storeLocation } from "@/lib/db/connection/store-location";
import type { Db } from "@/lib/db/database";
import { workerNumber } from "@/lib/settings/worker.js";
import { openPreparedStore } from "./open-prepared-store";

// Next compiles this module into several bundles of one process; the embedded folder bears one owner. The
// process's global object is the only thing that all of them see.
const KEY = Symbol.for("hang-seng-almanac.store");
const shared: typeof globalThis & { [KEY]?: Promise<Db> | undefined } = globalThis;

/**
 * The store of this process: opened, its tables brought up to date and the shipped figures loaded by whoever asks
 * first, each step told to `report`; the same open store for every later call. It is for reading: on a server its
 * statements end after seconds, so who writes does so in `withWritableStore`. A failure is not kept: the next call
 * tries again. Rejects with a StoreError, and during `next build`, where several workers would open one folder.
 */
export function prepareStore(report: (step: string) => void = () => {}): Promise<Db> {
  if (process.env["NEXT_PHASE"] === "phase-production-build") {
    return Promise.reject(
      new StoreError("A page asked for the store while being built: it must be dynamic."),
    );
  }
  const opened = shared[KEY] ?? openForPages(report);
  shared[KEY] = opened;
  opened.catch(() => {
    if (shared[KEY] === opened) shared[KEY] = undefined;
  });
  return opened;
}

async function openForPages(report: (step: string) => void): Promise<Db> {
  const location = storeLocation();
  // Who holds it has prepared it.
  if (location.engine === "embedded" && location.isHeldByOther) return openDatabase(location, report);
  const db = await openPreparedStore(report);
  if (db.location.engine === "embedded") {
    if (workerNumber(process.env) !== null) await answerAskers(db.engine);
    return db;
  }
  // Preparing a store may take long, reading for a page may not.
  void db.close().catch(() => {});
  return openDatabase(db.location, report, "pages");
}

/** Closes the store of this process where it is open, and gives the embedded folder up. */
export async function closeStore(): Promise<void> {
  const opened = shared[KEY];
  shared[KEY] = undefined;
  if (opened === undefined) return;
  const db = await opened.catch(() => null);
  await db?.close();
}
