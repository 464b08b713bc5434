import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inTime } from "@/lib/testing/in-time";
import { openDatabase } from "../db/connection/open-database";
import { storeLocation } from "../db/connection/store-location";
import { importCloses } from "../db/import/import-closes";
import { readFromReplica } from "../db/read/read-whole";
import { prepareStore } from "../db/schema/prepare-store";
import { createFolder } from "../db/testing/create-folder";
import {
  missingPostgres,
  type PostgresServer,
  startPostgres,
  startReplica,
} from "../db/testing/postgres-server";
import { fileOf, requestFor } from "../db/testing/small-stores";
import { loadIndex } from "./load-index";
import { storeState } from "./store-state";
import { forgetRevisions } from "./store-status";
import { restartProcess, untilReady, untilSnapshot } from "./testing/degraded-store";

describe.skipIf(missingPostgres() !== null)("pages of a PostgreSQL with a replica", () => {
  const folder = createFolder();
  let server: PostgresServer;
  let copy: PostgresServer;
  let symbols: string[];

  beforeAll(async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    server = await startPostgres();
    vi.stubEnv("DATABASE_URL", server.createDatabase("almanac"));
    copy = await startReplica(server, "copy");
    vi.stubEnv("DATABASE_REPLICA_URLS", copy.address("almanac"));
    vi.stubEnv("DATA_DIR", folder);
    symbols = await untilSnapshot();
  });
  afterAll(async () => {
    await restartProcess();
    for (const each of [copy, server]) each?.stop();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it("show an import at once while the replica lags behind", async () => {
    copy.query("almanac", "SELECT pg_wal_replay_pause()");
    const db = await openDatabase(storeLocation(), () => {});
    try {
      const file = fileOf({ "2026-10-01": 8123.25 });
      const { revision } = await importCloses(db, requestFor("CAC", file), file);
      forgetRevisions();
      const shown = await loadIndex("CAC");
      expect(shown).toMatchObject({ value: { revision }, staleSince: null });
      expect(shown?.value.series.closes.at(-1)).toBe(8123.25);
    } finally {
      await db.close();
      copy.query("almanac", "SELECT pg_wal_replay_resume()");
    }
  });

  it("forget what they had of a server that was ahead of the one in its place", async () => {
    const shown = async () => {
      forgetRevisions();
      return (await loadIndex("DAX"))?.value.series.closes.at(-1);
    };
    const ofDax = "FROM market_index WHERE index_id = id AND symbol = 'DAX'";
    expect(await shown()).not.toBe(12_345);
    // The index itself has a revision of the same number.
    server.query(
      "almanac",
      `UPDATE daily_close SET close = 12345 ${ofDax}; UPDATE store_revision SET revision = revision - 1`,
    );
    const copied = () =>
      copy.query(
        "almanac",
        `SELECT DISTINCT close::int FROM daily_close, market_index
      WHERE index_id = id AND symbol = 'DAX'`,
      );
    await inTime(() => expect(copied().trim()).toBe("12345"));
    expect(await shown()).toBe(12_345);
  });

  it("are of the replica, with the time, where the server is away and nothing is kept", async () => {
    const { value } = await storeState().monitor.current();
    const db = await prepareStore();
    const hasCome = async () => expect(await readFromReplica(db, value, async () => "read")).not.toBeNull();
    await inTime(hasCome);
    await storeState().snapshot.settled();
    server.kill();
    await untilReady(false);
    storeState().records.memory.clear();
    rmSync(`${folder}/snapshot`, { recursive: true, force: true });
    for (const symbol of symbols) {
      const shown = await loadIndex(symbol);
      expect(shown).toMatchObject({ value: { profile: { symbol } }, staleSince: expect.any(Date) });
    }
    expect((await loadIndex("CAC"))?.value.series.closes.at(-1)).toBe(8123.25);
    server.restart();
    await untilReady(true);
    expect(await loadIndex("CAC")).toMatchObject({ staleSince: null });
  });
});
