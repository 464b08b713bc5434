import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/connection/open-database";
import type { StoreLocation } from "@/lib/db/connection/store-location";
import type { Db } from "@/lib/db/database";
import { readCatalogue } from "@/lib/db/read/read-catalogue";
import { readIndex } from "@/lib/db/read/read-index";
import { seed } from "@/lib/db/ship/seed";
import { writeIndex } from "@/lib/db/ship/write-index";
import { copyOfData, replaceLine } from "@/lib/db/testing/data-copy";
import { storeContent } from "@/lib/db/testing/store-content";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { readIndices } from "@/lib/shipped/read-indices";
import { openPreparedStore } from "./open-prepared-store";

const silent = () => {};

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`a store on ${engine}${missing === null ? "" : `: ${missing}`}`, () => {
    let stores: TestStores;
    let location: StoreLocation;
    let db: Db;
    const steps: string[] = [];

    beforeAll(async () => {
      stores = await start();
      location = stores.next();
      db = await openPreparedStore((step) => steps.push(step), { location });
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });

    it("tells each step of the first start", () => {
      expect(steps[0]).toMatch(/^Opening the store/);
      expect(steps).toContain("Loading HSI: 13,987 sessions, 64 other closes (1 of 12)");
    });

    it("leaves an index as it was where its load fails in the middle", async () => {
      const before = await storeContent(db);
      const [index] = await readIndices(dataFolder());
      if (index === undefined) throw new Error("no index");
      const [first] = index.annualCloses;
      if (first === undefined) throw new Error("no annual close");
      const broken = {
        ...index,
        closes: index.closes.map((row) => ({ ...row, close: "1" })),
        // The database refuses it after the closes are written.
        annualCloses: [...index.annualCloses, { ...first, year: 1900, close: "not a number" }],
      };
      await expect(writeIndex(db, broken)).rejects.toThrow();
      expect(await storeContent(db)).toEqual(before);
    });

    it("leaves every row as it was where a data file is damaged, and names the line", async () => {
      const before = await storeContent(db);
      const folder = copyOfData();
      const line = replaceLine(folder, "daily/cac.csv", "2001-09-11", "2001-09-11,abc,qrmdata");
      await expect(seed(db, folder, silent)).rejects.toThrow(
        `prisma/data/daily/cac.csv:${line}: close: found "abc", expected a number above 0`,
      );
      expect(await storeContent(db)).toEqual(before);
    });

    it("changes no row and raises no revision when the same figures are loaded again", async () => {
      const before = await storeContent(db);
      const { revision } = await readCatalogue(db);
      for (const index of await readIndices(dataFolder())) {
        const counts = await writeIndex(db, index);
        expect(counts).toMatchObject({ inserted: 0, updated: 0, removed: 0 });
      }
      expect((await readCatalogue(db)).revision).toBe(revision);
      const { import_batch: _, ...after } = await storeContent(db);
      const { import_batch: __, ...expected } = before;
      expect(after).toEqual(expected);
    });

    it("updates, adds and removes the rows of a changed file, and raises only that index's revision", async () => {
      const folder = copyOfData();
      replaceLine(folder, "daily/ftse.csv", "2001-09-11", "2001-09-11,4746.01,qrmdata");
      replaceLine(folder, "daily/ftse.csv", "2001-09-12", "");
      const before = (await readCatalogue(db)).revision;
      const [hsi, ftse] = [await readIndex(db, "HSI"), await readIndex(db, "FTSE")];
      expect(await seed(db, folder, silent)).toBe(true);
      const changed = await readIndex(db, "FTSE");
      expect(changed?.revision).toBe(before + 1);
      expect(changed?.coverage.sessionCount).toBe((ftse?.coverage.sessionCount ?? 0) - 1);
      expect(changed?.series.closes).toContain(4746.01);
      expect(await readIndex(db, "HSI")).toEqual(hsi);
      // And back again: the shipped figures are what the next tests read.
      await seed(db, dataFolder(), silent);
      expect((await readIndex(db, "FTSE"))?.series).toEqual(ftse?.series);
    });

    it("is opened again in a single step, without reading the figures", async () => {
      await db.close();
      const again: string[] = [];
      db = await openPreparedStore((step) => again.push(step), { location });
      expect(again).toHaveLength(1);
    });

    it("is refused where a newer version has made it", async () => {
      await db.prisma.$executeRaw`
        INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
        VALUES ('later', 'x', '29990101000000_later', now())`;
      await db.close();
      await expect(openPreparedStore(silent, { location })).rejects.toThrow(
        "made by a newer version of the almanac (it has the migration 29990101000000_later)",
      );
      db = await openDatabase(location, silent);
      await db.prisma.$executeRaw`DELETE FROM _prisma_migrations WHERE id = 'later'`;
    });
  });
}

const server = engines[1];
describe.skipIf(server.missing !== null)("several servers on one PostgreSQL", () => {
  it("prepare it once where they start together", async () => {
    const stores = await server.start();
    const location = stores.next();
    const steps: string[] = [];
    const report = (step: string) => steps.push(step);
    const opened = await Promise.all([1, 2, 3].map(() => openPreparedStore(report, { location })));
    try {
      expect(steps.filter((step) => step.startsWith("Loading HSI:"))).toHaveLength(1);
      expect(steps).toContain("Waiting for another server to prepare the store");
    } finally {
      await Promise.all(opened.map((db) => db.close()));
      stores.stop();
    }
  });
});
