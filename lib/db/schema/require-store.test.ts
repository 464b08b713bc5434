import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missingPostgres } from "@/lib/db/testing/postgres-server";
import { emptyStore } from "@/lib/db/testing/small-stores";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { embeddedIn, engines } from "@/lib/db/testing/test-stores";
import { requireStore } from "./require-store";

const WHAT_TO_DO = "set DATA_DIR or DATABASE_URL to where it is.";

describe("an embedded store that must exist", () => {
  it("is refused where its folder is not there, which is not made", async () => {
    const folder = join(temporaryFolder(), "no-store");
    const refused = requireStore(embeddedIn(folder));
    await expect(refused).rejects.toThrow(`There is no store in ${folder}: ${WHAT_TO_DO}`);
    expect(existsSync(folder)).toBe(false);
  });

  it("is refused where its folder has other files only, and is left as it is", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "store.lock"), "");
    // As a first start leaves it that was cut short.
    mkdirSync(join(folder, "postgres.new"));
    await expect(requireStore(embeddedIn(folder))).rejects.toThrow(`There is no store in ${folder}:`);
    expect(readdirSync(folder).sort()).toEqual(["postgres.new", "store.lock"]);
  });

  it("is found without being opened, for another process may hold it", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "postgres"));
    await requireStore(embeddedIn(folder));
    expect(readdirSync(folder)).toEqual(["postgres"]);
  });
});

const missing = missingPostgres();

describe.skipIf(missing !== null)(
  `a store on PostgreSQL that must exist${missing === null ? "" : `: ${missing}`}`,
  () => {
    it("is refused in a database without tables, in which none are made, and found once it is there", async () => {
      const stores = await engines[1].start();
      const location = stores.next();
      // The first look leaves nothing that the second takes for a store.
      for (const _ of [1, 2]) await expect(requireStore(location)).rejects.toThrow(WHAT_TO_DO);
      const db = await emptyStore(location);
      await requireStore(location);
      await db.close();
      stores.stop();
    });
  },
);
