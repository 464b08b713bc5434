import { statSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@/lib/db/connection/open-database";
import { queriesOf } from "@/lib/db/connection/queries-of";
import { folderError, StoreError } from "@/lib/db/connection/store-error";
import { type StoreLocation, storeLocation } from "@/lib/db/connection/store-location";
import { appliedMigrations } from "./migrate";

/**
 * Rejects with a StoreError that names the place where no store was ever made there, and makes nothing. It is for what
 * only looks at a store: opening one where there is none would make it, and a backup of that would pass for one.
 */
export async function requireStore(location: StoreLocation = storeLocation()): Promise<void> {
  if (location.engine === "server") {
    if (!(await hasTables(location))) throw noStore(`on PostgreSQL at ${location.host}`);
  } else if (!hasCluster(location.folder)) throw noStore(`in ${location.folder}`);
}

function noStore(place: string): StoreError {
  return new StoreError(`There is no store ${place}: set DATA_DIR or DATABASE_URL to where it is.`);
}

async function hasTables(location: StoreLocation): Promise<boolean> {
  const db = await openDatabase(location, () => {});
  try {
    return (await appliedMigrations(queriesOf(db.prisma))).length > 0;
  } finally {
    await db.close();
  }
}

/** Throws where nobody may look: that is no answer. */
function hasCluster(folder: string): boolean {
  try {
    return statSync(join(folder, "postgres"), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw folderError(folder, error);
  }
}
