import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { inTime } from "@/lib/testing/in-time";
import { createFolder } from "../db/testing/create-folder";
import { missingPostgres, type PostgresServer, startPostgres } from "../db/testing/postgres-server";
import { loadBatches, loadReport } from "./load-journal";
import { storeState } from "./store-state";
import { checkStore } from "./store-status";
import {
  loadPage,
  loadPages,
  openConnections,
  restartProcess,
  untilReady,
  untilSnapshot,
} from "./testing/degraded-store";

const missing = missingPostgres();
const POOL = 10;
const NAMED = /^(No PostgreSQL answers at|PostgreSQL at) 127\.0\.0\.1:\d+\/almanac/;

describe.skipIf(missing !== null)(
  `a PostgreSQL that goes away${missing === null ? "" : `: ${missing}`}`,
  () => {
    const folder = createFolder();
    let server: PostgresServer;
    let address: string;
    let symbols: string[];

    beforeAll(async () => {
      vi.spyOn(console, "error").mockImplementation(() => {});
      server = await startPostgres();
      address = server.createDatabase("almanac");
      vi.stubEnv("DATABASE_URL", address);
      vi.stubEnv("DATA_DIR", folder);
      symbols = await untilSnapshot();
    });
    beforeEach(() => storeState().records.memory.clear());
    afterAll(async () => {
      await restartProcess();
      server?.stop();
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true, force: true });
    });

    it("leaves what it last said, of every index, with the time; and is asked again when it is back", async () => {
      expect(await loadPage("HSI")).toBeNull();
      const before = Date.now();
      server.crash();
      expect(await untilReady(false)).toMatch(NAMED);
      for (const symbol of symbols) {
        const since = await loadPage(symbol);
        expect(since?.getTime()).toBeGreaterThan(before - 60_000);
        expect(since?.getTime()).toBeLessThanOrEqual(Date.now());
      }
      expect(await loadPage("nope")).toBeUndefined();
      const { value: batches, staleSince } = await loadBatches("HSI");
      expect(staleSince).toBeInstanceOf(Date);
      expect(batches).toMatchObject([{ symbol: "HSI", status: "done" }]);
      expect((await loadReport(batches[0]?.id ?? 0))?.batch).toEqual(batches[0]);
      expect(await loadReport(1_000_000)).toBeNull();
      server.restart();
      await untilReady(true);
      for (const symbol of symbols) expect(await loadPage(symbol)).toBeNull();
    });

    it("holds nobody up and piles nothing up while it is stuck", async () => {
      await loadPage("HSI");
      const others = openConnections();
      server.freeze();
      let most = 0;
      const sampling = setInterval(() => {
        most = Math.max(most, openConnections() - others);
      }, 20);
      try {
        const first = loadPages(symbols, 200);
        expect(await untilReady(false)).toMatch(/did not answer in time/);
        expect((await first).map(({ status }) => status)).not.toContain("rejected");
        for (let round = 0; round < 8; round += 1) {
          const later = await loadPages(symbols, 200);
          for (const page of later) expect(page).toMatchObject({ value: expect.any(Date) });
          // Long enough for questions to be given up and asked again.
          await sleep(1000);
        }
      } finally {
        clearInterval(sampling);
        server.thaw();
      }
      expect(most).toBeLessThanOrEqual(POOL);
      await untilReady(true);
      expect(await loadPage("HSI")).toBeNull();
    });

    it("holds nobody up where one table is locked, on more indices than it has connections", async () => {
      const locker = new Client({ connectionString: address });
      await locker.connect();
      await locker.query("BEGIN; LOCK TABLE daily_close IN ACCESS EXCLUSIVE MODE");
      try {
        expect(symbols.length).toBeGreaterThan(POOL);
        for (const page of await loadPages(symbols, 200)) {
          expect(page).toMatchObject({ value: expect.any(Date) });
        }
        // Revisions and catalogue can still be read.
        expect(await checkStore()).toEqual({ ready: true });
        rmSync(`${folder}/snapshot`, { recursive: true });
        storeState().records.memory.clear();
        for (const page of await loadPages(symbols, 200)) {
          expect(page).toMatchObject({ reason: { name: "StoreUnavailable" } });
        }
        const waiting = server.query(
          "postgres",
          "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hang-seng-almanac'",
        );
        expect(Number(waiting)).toBeLessThanOrEqual(POOL);
      } finally {
        await locker.end();
      }
      await inTime(async () => expect(await loadPage("HSI")).toBeNull());
    });
  },
);
