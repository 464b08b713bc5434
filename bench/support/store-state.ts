import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { openDatabase } from "../../lib/db/connection/open-database";
import { storeLocation } from "../../lib/db/connection/store-location";
import type { Db } from "../../lib/db/database";
import { openPreparedStore } from "../../lib/db/schema/open-prepared-store";
import { storeContent } from "../../lib/db/testing/store-content";
import { importFile } from "../../lib/ingest/import-file";
import type { Settings } from "./processes/import-process";

/** Makes the store of some settings, with what ships. */
export async function makeStore(settings: Settings): Promise<void> {
  const location = storeLocation({ NODE_ENV: "production", ...settings });
  const db = await openPreparedStore(() => {}, { location });
  await db.close();
}

/** Does some work on the store of some settings as it is: one that cannot be opened is not mended. */
export async function withStoreOf<T>(settings: Settings, work: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDatabase(storeLocation({ NODE_ENV: "production", ...settings }), () => {});
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/**
 * A checksum of every table but the journal of loads, and the finished loads of the journal. Loads that failed
 * are left out, and so are the numbers of loads, which have gaps after a crash.
 */
export async function contentOf(db: Db): Promise<string> {
  const { import_batch: _, ...content } = await storeContent(db);
  const loads = await db.prisma.$queryRaw`
    SELECT symbol, file_name, sha256, rows_read, rows_inserted, rows_updated, rows_unchanged, rows_kept,
      rows_removed, rows_refused, warnings, revision, finished_at IS NOT NULL AS finished
    FROM import_batch WHERE status = 'done' ORDER BY id`;
  return JSON.stringify({ ...content, loads });
}

/** Imports a file in this process, as the command does in its own. Throws where it is not in afterwards. */
export async function importHere(db: Db, path: string, symbol: string): Promise<void> {
  const file = { fileName: basename(path), chunks: createReadStream(path), symbol, dryRun: false };
  const today = new Date().toISOString().slice(0, 10);
  const { status } = await importFile(db, { ...file, prefer: "file" }, { today });
  if (status !== "stored" && status !== "already-stored") throw new Error(`the file was ${status}`);
}
