import { relative } from "node:path";
import process from "node:process";
import { openDatabase } from "@/lib/db/connection/open-database";
import { serverFailure } from "@/lib/db/connection/server-failure";
import { folderError, StoreError } from "@/lib/db/connection/store-error";
import { type StoreLocation, storeLocation } from "@/lib/db/connection/store-location";
import type { Db } from "@/lib/db/database";
import { seed } from "@/lib/db/ship/seed";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { ShippedError } from "@/lib/shipped/read-table";
import { migrate } from "./migrate";

/** What a test or a command may have other than the environment says. */
export interface PrepareOptions {
  readonly location?: StoreLocation;
  readonly dataFolder?: string;
}

/**
 * Opens the store, brings its tables up to date and loads the shipped figures where they changed, telling each
 * step to `report`. The caller owns the result and closes it; pages share one, whose statements end sooner, through
 * `prepareStore`. Throws a StoreError, one line for the reader, with nothing held and nothing half-written.
 */
export async function openPreparedStore(
  report: (step: string) => void,
  options: PrepareOptions = {},
): Promise<Db> {
  const location = options.location ?? storeLocation();
  report(`Opening the store ${placeOf(location)}`);
  const db = await openDatabase(location, report);
  try {
    const waiting = () => report("Waiting for another server to prepare the store");
    await db.engine.alone(async () => {
      const applied = await migrate(db);
      if (applied.length > 0) report(`Brought the tables up to date: ${applied.join(", ")}`);
      await seed(db, options.dataFolder ?? dataFolder(), report);
    }, waiting);
    return db;
  } catch (error) {
    await db.close();
    throw asStoreError(location, error);
  }
}

function placeOf(location: StoreLocation): string {
  if (location.engine === "server") return `on PostgreSQL at ${location.host}`;
  const path = relative(process.cwd(), location.folder);
  return `in ${path === "" || path.startsWith("..") ? location.folder : path}`;
}

function asStoreError(location: StoreLocation, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof ShippedError) return new StoreError(error.message, { cause: error });
  if (location.engine === "embedded") return folderError(location.folder, error);
  return serverFailure(location.host, error);
}
