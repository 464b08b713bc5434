import type { Readable } from "@/lib/db/database";
import { type Reached, readFromReplica, readWhole } from "@/lib/db/read/read-whole";
import { prepareStore } from "@/lib/db/schema/prepare-store";

/**
 * Reads the store as it was at one moment, at what is wanted of it or later: a replica that has come so far, else the
 * server itself. `isAway` says that the server does not answer: then a replica must. Opens the store where that has not
 * happened yet.
 */
export async function readStore<T>(
  wanted: Reached,
  read: (store: Readable) => Promise<T>,
  isAway = false,
): Promise<T> {
  const db = await prepareStore();
  const found = await readFromReplica(db, wanted, read);
  if (found !== null) return found.value;
  if (isAway) throw new Error("no replica has what is wanted");
  return readWhole(db, read);
}
