import { openDatabase } from "@/lib/db/connection/open-database";
import type { Db } from "@/lib/db/database";
import { prepareStore } from "./prepare-store";

/**
 * Does work that writes, and may take minutes, on the store of this process. On a server it has connections of its
 * own, for the statements of the pages' end after seconds. Rejects with a StoreError where the store cannot be opened.
 */
export async function withWritableStore<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = await prepareStore();
  if (db.location.engine === "embedded") return work(db);
  const own = await openDatabase(db.location, () => {});
  try {
    return await work(own);
  } finally {
    await own.close();
  }
}
