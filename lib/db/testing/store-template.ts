import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { openDatabase } from "@/lib/db/connection/open-database";
import type { StoreLocation } from "@/lib/db/connection/store-location";
import { migrate } from "@/lib/db/schema/migrate";
import { openPreparedStore } from "@/lib/db/schema/open-prepared-store";
import { SHARED_FOLDER } from "./share-stores";

type Embedded = StoreLocation & { engine: "embedded" };

/** Makes an embedded store with its tables and nothing in them, in a folder that has none: see `place`. */
export async function placeEmptyStore(location: Embedded): Promise<void> {
  await place("empty", location, async (own) => {
    const db = await openDatabase(own, () => {});
    try {
      await migrate(db);
    } finally {
      await db.close();
    }
  });
}

/** Makes an embedded store with all that ships, in a folder that has none: see `place`. */
export async function placeShippedStore(location: Embedded): Promise<void> {
  await place("shipped", location, async (own) => {
    await placeEmptyStore(own);
    await (await openPreparedStore(() => {}, { location: own })).close();
  });
}

/** The first test file of a run that needs a store makes it, which takes seconds; the others copy it. */
async function place(name: string, { folder }: Embedded, make: (own: Embedded) => Promise<void>) {
  const shared = process.env[SHARED_FOLDER];
  // A benchmark has no set-up of Vitest's: its stores are made as any are, by whoever opens them.
  if (shared === undefined) return;
  const template = join(shared, name);
  if (!existsSync(template)) await makeTemplate(shared, template, make);
  cpSync(template, join(folder, "postgres"), { recursive: true, errorOnExist: true, force: false });
}

/** Files that begin at the same time may each make it: whoever ends second finds it in place. */
async function makeTemplate(shared: string, template: string, make: (own: Embedded) => Promise<void>) {
  const folder = mkdtempSync(join(shared, "making-"));
  try {
    await make({ engine: "embedded", folder });
    renameSync(join(folder, "postgres"), template);
  } catch (error) {
    if (!existsSync(template)) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
