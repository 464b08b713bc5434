import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type LoadListener, listenForLoads } from "@/lib/db/connection/listen-for-loads";
import { type StoreLocation, storeLocation } from "@/lib/db/connection/store-location";
import type { Db } from "@/lib/db/database";
import { recordFailedImport } from "@/lib/db/import/import-batch";
import { importCloses } from "@/lib/db/import/import-closes";
import { readRevisions } from "@/lib/db/read/read-revisions";
import { missingPostgres, type PostgresServer, startPostgres } from "@/lib/db/testing/postgres-server";
import { type ByDate, emptyStore, fileOf, requestFor, ship } from "@/lib/db/testing/small-stores";
import { inTime } from "@/lib/testing/in-time";
import { StoreMonitor } from "./store-monitor";

const missing = missingPostgres();

/** What a process knows of the store that never asks by itself again: only what it is told makes it ask. */
function processOn(location: StoreLocation & { engine: "server" }, db: Db) {
  const told = { onAnswer() {}, onDown() {}, onUp() {} };
  const monitor = new StoreMonitor({ ask: () => readRevisions(db), boundMs: 5000, ...told });
  monitor.setFreshness(Number.POSITIVE_INFINITY);
  const hearing = vi.fn();
  const listener = listenForLoads(location, { onLoad: () => monitor.outdate(), onHearing: hearing });
  return { monitor, hearing, listener };
}

describe.skipIf(missing !== null)(`loads on PostgreSQL${missing === null ? "" : `: ${missing}`}`, () => {
  let server: PostgresServer;
  let location: StoreLocation & { engine: "server" };
  let db: Db;
  const listeners: LoadListener[] = [];

  beforeAll(async () => {
    server = await startPostgres();
    location = storeLocation({
      NODE_ENV: "test",
      DATABASE_URL: server.createDatabase("almanac"),
    }) as typeof location;
    db = await emptyStore(location);
    await ship(db, "INDEX", { "2024-01-02": 100.25 });
  });
  afterAll(async () => {
    for (const listener of listeners) listener.stop();
    await db?.close();
    server?.stop();
  });

  const add = (closes: ByDate) => importCloses(db, requestFor("INDEX", fileOf(closes)), fileOf(closes));

  it("are told to every process as they are committed, also one that changes nothing or failed, and after a restart", async () => {
    const processes = [processOn(location, db), processOn(location, db)];
    for (const { hearing, listener, monitor } of processes) {
      listeners.push(listener);
      await inTime(() => expect(hearing).toHaveBeenCalledWith(true));
      await monitor.current();
    }
    const all = async () =>
      Promise.all(processes.map(async ({ monitor }) => (await monitor.current()).value));
    const before = await all();
    const { revision } = await add({ "2024-01-03": 101 });
    await inTime(async () => {
      for (const known of await all()) expect(known.store).toBe(revision);
    });
    expect(before.map(({ store }) => store)).toEqual([revision - 1, revision - 1]);

    const { batchId } = await add({ "2024-01-02": 100.25, "2024-01-03": 101 });
    await inTime(async () => {
      for (const known of await all()) expect(known.newestBatch).toBe(batchId);
    });

    await recordFailedImport(db, requestFor("INDEX", fileOf({})), "disk full");
    await inTime(async () => {
      for (const known of await all()) expect(known.newestBatch).toBeGreaterThan(batchId ?? 0);
    });

    server.crash();
    for (const { hearing } of processes) await inTime(() => expect(hearing).toHaveBeenLastCalledWith(false));
    server.restart();
    for (const { hearing } of processes) await inTime(() => expect(hearing).toHaveBeenLastCalledWith(true));
    const later = await add({ "2024-01-04": 102 });
    await inTime(async () => {
      for (const known of await all()) expect(known.store).toBe(later.revision);
    });
  });
});
