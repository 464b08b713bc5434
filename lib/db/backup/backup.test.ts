import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StoreError } from "@/lib/db/connection/store-error";
import type { Db } from "@/lib/db/database";
import { importCloses } from "@/lib/db/import/import-closes";
import { migrationsFolder, readMigrationFiles } from "@/lib/db/schema/migration-files";
import { closesByDate, emptyStore, fileOf, requestFor } from "@/lib/db/testing/small-stores";
import { storeContent, storeTables } from "@/lib/db/testing/store-content";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { restoreBackup } from "./restore-backup";
import { fill } from "./testing/fill";
import { writeBackup } from "./write-backup";

/** All that a store holds but for the revisions that a restore raises. */
async function contentOf(db: Db): Promise<unknown> {
  const { market_index: _, store_revision: __, ...content } = await storeContent(db);
  const indices = await db.prisma.marketIndex.findMany({ orderBy: { id: "asc" }, omit: { revision: true } });
  const loads = await db.prisma.importBatch.findMany({ orderBy: { id: "asc" } });
  return { content, indices, loads };
}

async function revisionOf(db: Db): Promise<number> {
  return (await db.prisma.storeRevision.findUniqueOrThrow({ where: { id: 1 } })).revision;
}

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`a backup of ${engine}`, () => {
    let stores: TestStores;
    let db: Db;
    beforeAll(async () => {
      stores = await start();
      db = await emptyStore(stores.next());
      await fill(db);
    });
    afterAll(async () => {
      await db.close();
      stores.stop();
    });
    const backup = async () => {
      const path = join(temporaryFolder(), "backup.zip");
      return { path, report: await writeBackup(db, path) };
    };

    it("is written of damaged closes as they are, and names their index", async () => {
      const { seriesSha } = await db.prisma.marketIndex.findUniqueOrThrow({ where: { symbol: "HSI" } });
      await db.prisma
        .$executeRaw`UPDATE market_index SET series_sha256 = repeat('0', 64) WHERE symbol = 'HSI'`;
      const { path, report } = await backup();
      await db.prisma.$executeRaw`UPDATE market_index SET series_sha256 = ${seriesSha} WHERE symbol = 'HSI'`;
      expect(report).toMatchObject({ file: path, closes: 411, damaged: ["HSI"] });
      expect(readdirSync(join(path, ".."))).toEqual(["backup.zip"]);
    });

    it("is written of what no store would take back, and says so", async () => {
      await db.prisma
        .$executeRaw`INSERT INTO fx_rate (currency, year, per_usd, source) VALUES ('HKD', 0, 7.8, 'none')`;
      const { report } = await backup();
      await db.prisma.$executeRaw`DELETE FROM fx_rate WHERE year = 0`;
      expect(report).toMatchObject({ closes: 411, damaged: [], unsound: [{ table: "fx_rate" }] });
    });

    it("tells what it holds and leaves nothing else in its folder", async () => {
      const { path, report } = await backup();
      expect(report).toMatchObject({
        file: path,
        revision: 3,
        indices: 2,
        closes: 411,
        damaged: [],
        unsound: [],
      });
      expect(readdirSync(join(path, ".."))).toEqual(["backup.zip"]);
    });

    it.each(engines.map((other) => [other.engine, other] as const))("restores into %s", async (_, other) => {
      if (other.missing !== null) return;
      const targets = await other.start();
      const target = await emptyStore(targets.next());
      try {
        const { path } = await backup();
        const told: string[] = [];
        const onProgress = ({ stage }: { stage: string }) => told.push(stage);
        const report = await restoreBackup(target, path, { replace: false, onProgress });
        expect(report).toMatchObject({
          backupRevision: 3,
          revision: 4,
          indices: 2,
          closes: 411,
          migrated: [],
        });
        expect(new Set(told)).toEqual(new Set(["checking", "storing"]));
        expect(await contentOf(target)).toEqual(await contentOf(db));
        expect(await storeTables(target)).toEqual(await storeTables(db));
        expect(await closesByDate(target, "HSI", 2)).toEqual(await closesByDate(db, "HSI", 2));
        const file = fileOf({ "2030-01-07": 5 });
        expect(await importCloses(target, requestFor("SPX", file), file)).toMatchObject({
          revision: 5,
          batchId: 4,
        });
      } finally {
        await target.close();
        targets.stop();
      }
    });

    it("takes the place of imports only where it may, and shows above what was there", async () => {
      const { path } = await backup();
      const file = fileOf({ "2031-01-06": 9 });
      const before = await contentOf(db);
      await importCloses(db, requestFor("SPX", file), file);
      const revision = await revisionOf(db);
      await expect(restoreBackup(db, path, { replace: false })).rejects.toThrow(/2 imports of yours/);
      expect(await revisionOf(db)).toBe(revision);
      await restoreBackup(db, path, { replace: true });
      expect(await revisionOf(db)).toBe(revision + 1);
      expect(await contentOf(db)).toEqual(before);
    });

    // An embedded store has one process, whose loads take turns.
    it.skipIf(engine === "embedded PGlite")("is restored by several at once, one after another", async () => {
      const { path } = await backup();
      const before = await contentOf(db);
      const revision = await revisionOf(db);
      const restores = [1, 2, 3].map(() => restoreBackup(db, path, { replace: true }));
      const revisions = (await Promise.all(restores)).map((report) => report.revision - revision);
      expect(revisions.sort()).toEqual([1, 2, 3]);
      expect(await contentOf(db)).toEqual(before);
    });

    it("is not written where its folder is missing or its work is stopped", async () => {
      const folder = temporaryFolder();
      const missing = join(folder, "none");
      await expect(writeBackup(db, join(missing, "a.zip"))).rejects.toThrow(
        new StoreError(`${join(missing, "a.zip")}: there is no folder ${missing}`),
      );
      const signal = AbortSignal.abort();
      await expect(writeBackup(db, join(folder, "a.zip"), { signal })).rejects.toThrow();
      expect(readdirSync(folder)).toEqual([]);
    });

    it.runIf(process.platform === "linux")("names a folder that takes no files", async () => {
      const reason = new StoreError("/proc/a.zip: no file can be written to /proc");
      await expect(writeBackup(db, "/proc/a.zip")).rejects.toThrow(reason);
    });
  });
}

describe("a backup of an older version", () => {
  it("is brought up to date as it is restored", async () => {
    const stores = await engines[0].start();
    const checksums = "20261128214600_keep_checksums_of_series";
    const names = (await readMigrationFiles(migrationsFolder())).map(({ name }) => name);
    const later = names.slice(names.indexOf(checksums));
    const old = await emptyStore(stores.next());
    const target = await emptyStore(stores.next());
    try {
      await old.prisma.$executeRaw`ALTER TABLE market_index DROP COLUMN series_sha256`;
      await old.prisma.$executeRaw`DROP TABLE short_lived`;
      await old.prisma.$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name = ANY (${later})`;
      await old.prisma.$executeRawUnsafe(OLD_ROWS);
      const path = join(temporaryFolder(), "old.zip");
      expect(await writeBackup(old, path)).toMatchObject({ damaged: [] });
      const { migrated } = await restoreBackup(target, path, { replace: false });
      expect(migrated).toEqual(later);
      expect(await closesByDate(target, "OLD")).toEqual({ "2020-01-02": 5.5 });
      const { seriesSha } = await target.prisma.marketIndex.findUniqueOrThrow({ where: { symbol: "OLD" } });
      expect(seriesSha).toBe(
        createHash("sha256").update(block("18263\t5.50000000\tsession\tday\tx\t1")).digest("hex"),
      );
    } finally {
      await old.close();
      await target.close();
      stores.stop();
    }
  });
});

function block(rows: string): Buffer {
  return createHash("sha256").update(rows).digest();
}

const OLD_ROWS = `WITH load AS (
    INSERT INTO import_batch (kind, symbol, file_name, sha256, status, revision)
    VALUES ('shipped', 'OLD', 'x', repeat('0', 64), 'done', 1) RETURNING id),
  index AS (
    INSERT INTO market_index (symbol, position, name_en, name_zh_hant, short_en, short_zh_hant, currency, region_en,
      region_zh_hant, publisher_en, publisher_zh_hant, return_basis, source, revision)
    VALUES ('OLD', 0, 'x', 'x', 'x', 'x', 'HKD', 'x', 'x', 'x', 'x', 'price', 'x', 1) RETURNING id),
  store AS (INSERT INTO store_revision (id, revision) VALUES (1, 1))
  INSERT INTO daily_close (index_id, date, close, basis, date_precision, source, batch_id, revision)
  SELECT index.id, '2020-01-02', 5.5, 'session', 'day', 'x', load.id, 1 FROM index, load`;
