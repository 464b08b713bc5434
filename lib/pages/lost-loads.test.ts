import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inTime } from "@/lib/testing/in-time";
import { openDatabase } from "../db/connection/open-database";
import { storeLocation } from "../db/connection/store-location";
import { type ImportOutcome, importCloses } from "../db/import/import-closes";
import { prepareStore } from "../db/schema/prepare-store";
import { createFolder } from "../db/testing/create-folder";
import { missingPostgres, type PostgresServer, startPostgres } from "../db/testing/postgres-server";
import { fileOf, requestFor } from "../db/testing/small-stores";
import { loadCatalogue } from "../store/load-catalogue";
import { loadIndex } from "../store/load-index";
import { loadBatches } from "../store/load-journal";
import { storeState } from "../store/store-state";
import { forgetRevisions } from "../store/store-status";
import { restartProcess, untilReady } from "../store/testing/degraded-store";
import { answersVersion } from "./answers-version";
import { findPage } from "./find-page";

const DAY = "2026-10-01";

describe.skipIf(missingPostgres() !== null)("after a failover that lost the last load, pages", () => {
  const folder = createFolder();
  let server: PostgresServer;
  let lost: ImportOutcome;

  /** Loads a close into a database, and gives what that did. */
  async function load(database: string, symbol: string, close: number): Promise<ImportOutcome> {
    const url = new URL(server.address(database)).href;
    const db = await openDatabase(storeLocation({ NODE_ENV: "test", DATABASE_URL: url }), () => {});
    try {
      const file = fileOf({ [DAY]: close });
      return await importCloses(db, requestFor(symbol, file, { fileName: `${close}.csv` }), file);
    } finally {
      await db.close();
    }
  }

  /** What pages show: the last close, now and at the revision of the lost load, the newest load, and the page itself. */
  async function shown() {
    const last = async (asof?: number) => (await loadIndex("CAC", asof))?.value.series.closes.at(-1);
    const page = await findPage("en", { page: "sheet", symbol: "cac" }, new URLSearchParams());
    return {
      closes: [await last(), await last(lost.revision), page?.records[0]?.series.closes.at(-1)],
      newest: (await loadBatches()).value[0]?.fileName,
    };
  }

  /** Waits until pages show this: a read may still meet a connection to the one that is gone, and show what is kept. */
  async function untilShown(expected: Awaited<ReturnType<typeof shown>>): Promise<void> {
    await inTime(async () => expect(await shown()).toEqual(expected));
  }

  /** Puts a database in the place of the one that pages are of, as a promoted replica. */
  async function failOver(database: string): Promise<void> {
    const backends = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'almanac'";
    const rename = `ALTER DATABASE almanac RENAME TO before_${database}`;
    await inTime(() => {
      server.query("postgres", backends);
      server.query("postgres", rename);
    });
    server.query("postgres", `ALTER DATABASE ${database} RENAME TO almanac`);
    // The connections that there were are gone: the first question to the one that took its place may fail.
    forgetRevisions();
    await untilReady(true);
  }

  beforeAll(async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    server = await startPostgres();
    vi.stubEnv("DATABASE_URL", server.createDatabase("almanac"));
    vi.stubEnv("DATA_DIR", folder);
    await prepareStore();
    await restartProcess();
    for (const database of ["same", "further"])
      server.query("postgres", `CREATE DATABASE ${database} TEMPLATE almanac`);
    lost = await load("almanac", "CAC", 1111);
  });
  afterAll(async () => {
    await restartProcess();
    server?.stop();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it("show the load that got its numbers, and keep that", async () => {
    const before = await answersVersion();
    const { value: catalogue } = await loadCatalogue();
    expect(await shown()).toEqual({ closes: [1111, 1111, 1111], newest: "1111.csv" });
    const again = await load("same", "CAC", 2222);
    expect([again.revision, again.batchId]).toEqual([lost.revision, lost.batchId]);
    await failOver("same");
    await untilShown({ closes: [2222, 2222, 2222], newest: "2222.csv" });
    expect(await answersVersion()).not.toBe(before);
    expect((await loadCatalogue()).value).not.toBe(catalogue);
    const { snapshot } = storeState();
    await inTime(async () => {
      expect((await snapshot.find("index-CAC"))?.value.series.closes.at(-1)).toBe(2222);
      expect((await snapshot.find("journal"))?.value.batches.rows[0]?.fileName).toBe("2222.csv");
    });
  });

  it("show it also where the store has gone further since, and the index has not", async () => {
    expect((await load("further", "CAC", 3333)).revision).toBe(lost.revision);
    const { revision } = await load("further", "DAX", 4444);
    expect(revision).toBe(lost.revision + 1);
    await failOver("further");
    await untilShown({ closes: [3333, 3333, 3333], newest: "4444.csv" });
  });
});
