import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "./migrate";
import { migrationsFolder, readMigrationFiles } from "./migration-files";
import { type Db, openDatabase } from "./open-database";
import { schemaDifference } from "./schema-difference";
import { storeTables } from "./testing/store-content";
import { temporaryFolder } from "./testing/temporary-folder";
import { engines, type TestStores } from "./testing/test-stores";

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

    it("fail with one line where a script is wrong, and go on once it is mended", async () => {
      const folder = join(temporaryFolder(), "migrations");
      mkdirSync(join(folder, "20000101000000_wrong"), { recursive: true });
      writeFileSync(
        join(folder, "20000101000000_wrong", "migration.sql"),
        "CREATE TABLE broken (id nonsense);",
      );
      await expect(migrate(db, folder)).rejects.toThrow(
        /^The store's tables cannot be brought up to date: .+/,
      );
      await db.prisma.$executeRaw`DROP TABLE _prisma_migrations`;
    });

    it("are applied once and then found in place", async () => {
      const names = (await readMigrationFiles(migrationsFolder())).map(({ name }) => name);
      expect(await migrate(db)).toEqual(names);
      expect(await migrate(db)).toEqual([]);
      tables.set(engine, await storeTables(db));
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
