import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/db/connection/open-database";
import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Db } from "@/lib/db/database";
import { storeTables } from "@/lib/db/testing/store-content";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { migrate } from "./migrate";
import { migrationsFolder, readMigrationFiles } from "./migration-files";
import { schemaDifference } from "./new-migration/schema-difference";

const indexOfTheFirstVersion = (symbol: string, revision: number) => `
  INSERT INTO market_index (symbol, position, name_en, name_zh_hant, short_en, short_zh_hant, currency, region_en,
    region_zh_hant, publisher_en, publisher_zh_hant, return_basis, source, revision)
  VALUES ('${symbol}', 1, 'x', 'x', 'x', 'x', 'HKD', 'x', 'x', 'x', 'x', 'price', 'x', ${revision})`;

const storeOfTheFirstVersion = [
  indexOfTheFirstVersion("A", 7),
  indexOfTheFirstVersion("B", 9),
  `INSERT INTO import_batch (kind, file_name, sha256, status, rows_rejected)
   VALUES ('shipped', 'a', 'a', 'done', 5), ('shipped', 'b', 'b', 'done', 0), ('shipped', 'b', 'c', 'done', 0)`,
  `INSERT INTO daily_close (index_id, date, close, basis, date_precision, source, batch_id)
   VALUES (1, '2024-01-02', 100, 'session', 'day', 'x', 1), (2, '2024-01-02', 100, 'session', 'day', 'x', 2)`,
];

const WRONG = "20000102000000_wrong";

function writeMigration(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function tableNames(db: Db): Promise<string[]> {
  const rows = await queriesOf(db.prisma).query<{ name: string }>(
    "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY name",
  );
  return rows.map(({ name }) => name);
}

const tables = new Map<string, string[]>();

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`migrations on ${engine}`, () => {
    let stores: TestStores;
    let db: Db;

    beforeAll(async () => {
      stores = await start();
      db = await openDatabase(stores.next(), () => {});
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });

    it("fail with one line where a script is wrong, leave nothing of it behind, and go on once it is mended", async () => {
      const own = await openDatabase(stores.next(), () => {});
      try {
        const folder = join(temporaryFolder(), "migrations");
        writeMigration(folder, "20000101000000_sound", "CREATE TABLE sound (id int);");
        writeMigration(folder, WRONG, "CREATE TABLE half (id int);\nCREATE TABLE broken (id nonsense);");
        await expect(migrate(own, folder)).rejects.toThrow(
          /^The store's tables cannot be brought up to date: .*nonsense/,
        );
        expect(await tableNames(own)).toEqual(["_prisma_migrations", "sound"]);
        writeMigration(folder, WRONG, "CREATE TABLE half (id int);");
        expect(await migrate(own, folder)).toEqual([WRONG]);
        expect(await tableNames(own)).toEqual(["_prisma_migrations", "half", "sound"]);
      } finally {
        await own.close();
      }
    });

    it("go on after a kill of prisma migrate, which notes a script before it runs it", async () => {
      const own = await openDatabase(stores.next(), () => {});
      try {
        const folder = join(temporaryFolder(), "migrations");
        writeMigration(folder, "20000101000000_sound", "CREATE TABLE sound (id int);");
        await migrate(own, folder);
        writeMigration(folder, "20000102000000_later", "CREATE TABLE later (id int);");
        await own.prisma.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name)
          VALUES ('killed', 'x', '20000102000000_later')`;
        expect(await migrate(own, folder)).toEqual(["20000102000000_later"]);
        expect(await migrate(own, folder)).toEqual([]);
        expect(await tableNames(own)).toEqual(["_prisma_migrations", "later", "sound"]);
      } finally {
        await own.close();
      }
    });

    it("are applied once and then found in place", async () => {
      const names = (await readMigrationFiles(migrationsFolder())).map(({ name }) => name);
      expect(await migrate(db)).toEqual(names);
      expect(await migrate(db)).toEqual([]);
      tables.set(engine, await storeTables(db));
    });

    it("take the closes of a store of the first version as written when their index last changed", async () => {
      const early = await openDatabase(stores.next(), () => {});
      try {
        const folder = join(temporaryFolder(), "migrations");
        const [first] = await readMigrationFiles(migrationsFolder());
        const name = first?.name ?? "";
        cpSync(join(migrationsFolder(), name), join(folder, name), { recursive: true });
        await migrate(early, folder);
        for (const statement of storeOfTheFirstVersion) await early.prisma.$executeRawUnsafe(statement);
        await migrate(early);
        const rows = await early.prisma.dailyClose.findMany({ orderBy: { indexId: "asc" } });
        expect(rows.map(({ revision, batchId }) => [revision, batchId])).toEqual([
          [7, 1],
          [9, 2],
        ]);
        const batches = await early.prisma.importBatch.findMany({ orderBy: { id: "asc" } });
        expect(batches.map(({ symbol, rowsRefused }) => [symbol, rowsRefused])).toEqual([
          ["A", 5],
          ["B", 0],
          [null, 0],
        ]);
      } finally {
        await early.close();
      }
    });

    it("are refused where one was edited after it had been applied", async () => {
      const folder = join(temporaryFolder(), "migrations");
      cpSync(migrationsFolder(), folder, { recursive: true });
      const [first] = await readMigrationFiles(folder);
      const path = join(folder, first?.name ?? "", "migration.sql");
      writeFileSync(path, `${readFileSync(path, "utf8")}\n-- later thought`);
      await expect(migrate(db, folder)).rejects.toThrow("was changed after it had been applied");
    });
  });
}

describe("the tables", () => {
  it.skipIf(engines.some(({ missing }) => missing !== null))("are the same on both engines", () => {
    const [embedded, server] = engines.map(({ engine }) => tables.get(engine));
    expect(embedded?.length).toBeGreaterThan(100);
    expect(server).toEqual(embedded);
  });

  it("are what prisma/schema.prisma says", async () => {
    const schema = readFileSync(join(migrationsFolder(), "..", "schema.prisma"), "utf8");
    const scratch = await PGlite.create();
    try {
      expect(
        await schemaDifference(scratch, await readMigrationFiles(migrationsFolder()), schema),
      ).toBeNull();
    } finally {
      await scratch.close();
    }
  });
});
