import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Db } from "@/lib/db/database";
import { createFolder } from "@/lib/db/testing/create-folder";
import { emptyStore } from "@/lib/db/testing/small-stores";
import { storeContent } from "@/lib/db/testing/store-content";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { OpenBackup } from "./open-backup";
import { restoreBackup } from "./restore-backup";
import { fill } from "./testing/fill";
import { rewriteManifest, rewriteTable } from "./testing/rewrite-zip";
import { writeBackup } from "./write-backup";

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`a store on ${engine} stays as it is where`, () => {
    let stores: TestStores;
    let db: Db;
    let folder: string;
    let good: string;
    let crafted: string;
    beforeAll(async () => {
      stores = await start();
      db = await emptyStore(stores.next());
      await fill(db);
      folder = createFolder();
      good = join(folder, "good.zip");
      crafted = join(folder, "crafted.zip");
      await writeBackup(db, good);
    });
    afterEach(() => vi.restoreAllMocks());
    afterAll(async () => {
      await db.close();
      stores.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const refused = async (path: string, reason: RegExp) => {
      const before = await storeContent(db);
      await expect(restoreBackup(db, path, { replace: true })).rejects.toThrow(reason);
      expect(await storeContent(db)).toEqual(before);
    };

    /** With another cell in the first line of a table. */
    const withCell = async (table: string, from: RegExp, to: string, reason: RegExp) => {
      await rewriteTable(good, crafted, table, ([first = "", ...others]) => {
        expect(first).toMatch(from);
        return [first.replace(from, to), ...others];
      });
      await refused(crafted, reason);
    };

    it.each([
      [
        "a close that is none",
        /\t\d+\.\d{8}\t/,
        "\tNaN\t",
        /HSI 2020-01-06: 1 rows have a close that is no number/,
      ],
      [
        "a close below 0",
        /\t(?=\d+\.\d{8}\t)/,
        "\t-",
        /HSI 2020-01-06: 1 rows have a close that is no number/,
      ],
      ["a day without end", /2020-01-06/, "infinity", /HSI: 1 rows have a date outside the years 1 to 9999/],
      ["a load that is not there", /\d+$/, "99", /1 rows name the import_batch 99, which is not there/],
    ])("a backup has %s among earlier closes", async (_, from, to, reason) => {
      await withCell("daily_close_revision", from, to, reason);
    });

    it("the manifest names another revision than the backup has", async () => {
      const name = (revision: number) =>
        rewriteManifest(good, crafted, (manifest) => Object.assign(manifest, { revision }));
      await name(2);
      await refused(crafted, /its manifest names the revision 2, its store_revision 3$/);
      await name(2147483646);
      await refused(crafted, /manifest.json is damaged: revision: .*1073741824/);
    });

    it("a backup has a load after whose number there is none", async () => {
      await withCell(
        "import_batch",
        /^1\t/,
        "2147483647\t",
        /import_batch has the id 2147483647, above 1073741824$/,
      );
    });

    it.each(["\\.", "x\t\\.", "\\\\\\."])(
      "a line of a backup is %j, which ends the rows for COPY",
      async (line) => {
        await rewriteTable(good, crafted, "fund", () => [line, "what comes after"]);
        await refused(crafted, /fund.copy is damaged: a line ends in \\\./);
      },
    );

    it("fewer rows came into a table than the manifest counts", async () => {
      vi.spyOn(OpenBackup.prototype, "lines").mockImplementation(async function* () {});
      await refused(good, /came to 0 rows, not to the \d+ of its manifest$/);
    });

    it("its tables are looked for in the schema that a restore makes and removes", async () => {
      const searched = (path: string) =>
        db.engine.transaction((session) =>
          session.script(
            engine === "embedded PGlite"
              ? `SET search_path = ${path}`
              : `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = ${path}', current_database()); END $$`,
          ),
        );
      await searched("public, almanac_restore");
      try {
        await refused(good, /search_path names the schema almanac_restore/);
      } finally {
        await searched("public");
      }
    });

    // An embedded store has one process, whose restores take turns.
    it.skipIf(engine === "embedded PGlite")(
      "its restore is stopped while it waits for another one",
      async () => {
        const before = await storeContent(db);
        const stop = new AbortController();
        const alone: Db["engine"]["alone"] = (work, _, signal) =>
          db.engine.alone(work, () => stop.abort(new Error("stopped")), signal);
        const waiting = { ...db, engine: { ...db.engine, alone } };
        const restore = () => restoreBackup(waiting, good, { replace: true, signal: stop.signal });
        await db.engine.alone(
          () => expect(restore()).rejects.toThrow("stopped"),
          () => {},
        );
        expect(await storeContent(db)).toEqual(before);
      },
    );
  });
}
