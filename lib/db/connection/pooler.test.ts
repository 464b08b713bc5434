import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importCloses } from "@/lib/db/import/import-closes";
import { readIndex } from "@/lib/db/read/read-index";
import { readWhole } from "@/lib/db/read/read-whole";
import { openPreparedStore } from "@/lib/db/schema/open-prepared-store";
import { missingPooler, type Pooler, startPooler } from "@/lib/db/testing/pooler";
import { missingPostgres, type PostgresServer, startPostgres } from "@/lib/db/testing/postgres-server";
import { fileOf, requestFor } from "@/lib/db/testing/small-stores";
import { inTime } from "@/lib/testing/in-time";
import { openDatabase } from "./open-database";
import { type StoreLocation, storeLocation } from "./store-location";

const silent = () => {};
const missing = missingPostgres() ?? missingPooler();

describe.skipIf(missing !== null)(
  `a store behind PgBouncer, a connection a transaction${missing === null ? "" : `: ${missing}`}`,
  () => {
    let server: PostgresServer;
    let pooler: Pooler;
    let location: StoreLocation;

    const locks = () =>
      server.query("almanac", "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'").trim();

    beforeAll(async () => {
      server = await startPostgres();
      pooler = await startPooler(server.createDatabase("almanac"));
      location = storeLocation({ NODE_ENV: "test", DATABASE_URL: pooler.address("almanac") });
    });
    afterAll(() => {
      pooler?.stop();
      server?.stop();
    });

    it("is prepared once by servers that start together, without an address past it", async () => {
      const steps: string[] = [];
      const report = (step: string) => steps.push(step);
      const opened = await Promise.all([1, 2, 3].map(() => openPreparedStore(report, { location })));
      await Promise.all(opened.map((db) => db.close()));
      expect(steps.filter((step) => step.startsWith("Loading HSI:"))).toHaveLength(1);
      expect(steps).toContain("Waiting for another server to prepare the store");
      await inTime(() => expect(locks()).toBe("0"));
    });

    it("takes an import and is read, and leaves no limit of a page to who has the connection next", async () => {
      const db = await openDatabase(location, silent);
      const pages = await openDatabase(location, silent, "pages");
      try {
        const file = fileOf({ "2026-10-01": 8123.25 });
        expect(await importCloses(db, requestFor("CAC", file), file)).toMatchObject({ inserted: 1 });
        const record = await readWhole(pages, (store) => readIndex(store, "CAC"));
        expect(record?.series.closes.at(-1)).toBe(8123.25);
        const limits = await readWhole(pages, ({ prisma }) => prisma.$queryRaw`SHOW statement_timeout`);
        expect(limits).toEqual([{ statement_timeout: "3500ms" }]);
        expect(await db.prisma.$queryRaw`SHOW statement_timeout`).toEqual([{ statement_timeout: "0" }]);
      } finally {
        await Promise.all([db.close(), pages.close()]);
      }
    });

    it("is written to past it where there is an address for that", async () => {
      const past = {
        DATABASE_URL: pooler.address("almanac"),
        DATABASE_DIRECT_URL: server.address("almanac"),
      };
      const db = await openPreparedStore(silent, { location: storeLocation({ NODE_ENV: "test", ...past }) });
      await db.close();
      expect(locks()).toBe("0");
    });
  },
);
