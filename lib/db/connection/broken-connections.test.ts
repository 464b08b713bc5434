import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { importCloses } from "@/lib/db/import/import-closes";
import { readBatches } from "@/lib/db/read/read-batches";
import type { Closes } from "@/lib/db/read/read-closes";
import { missingPostgres, type PostgresServer, startPostgres } from "@/lib/db/testing/postgres-server";
import { openSeveredNetwork, type SeveredNetwork } from "@/lib/db/testing/severed-network";
import { closesByDate, emptyStore, requestFor, ship } from "@/lib/db/testing/small-stores";
import { storeContent } from "@/lib/db/testing/store-content";
import { requireDay } from "@/lib/series/day";
import { openDatabase } from "./open-database";
import { storeLocation } from "./store-location";

const week = { "2024-01-02": 100.25, "2024-01-03": 101 };
const rows = 60_000;
const bytesSent = 2_500_000;
const moments = [700, 1900, 33_333, 250_007, 999_983, 1_700_001, bytesSent - 100_000];

describe.skipIf(missingPostgres() !== null)("an import whose connection breaks", () => {
  let server: PostgresServer;
  let network: SeveredNetwork;
  let db: Db;
  const first = requireDay("1700-01-01");
  const file: Closes = {
    days: Int32Array.from({ length: rows }, (_, row) => first + row),
    closes: Float64Array.from({ length: rows }, (_, row) => 100 + (row % 977) / 4),
  };
  const add = () => importCloses(db, requestFor("INDEX", file), file);
  const latest = async () => (await readBatches(db, 1))[0];

  beforeAll(async () => {
    server = await startPostgres();
    const url = new URL(server.createDatabase("almanac"));
    network = await openSeveredNetwork(Number(url.port));
    url.port = String(network.port);
    const location = storeLocation({ NODE_ENV: "test", DATABASE_URL: String(url) });
    await (await emptyStore(location)).close();
    db = await openDatabase(location, () => {});
  });
  afterAll(async () => {
    await db?.close();
    network?.close();
    server?.stop();
  });
  beforeEach(async () => {
    await db.prisma.$executeRaw`TRUNCATE daily_close, daily_close_revision, import_batch, import_warning`;
    await ship(db, "INDEX", week);
  });

  it.each(moments)("after %d bytes is absent, is noted as failed, and goes in later", async (after) => {
    const { import_batch: _, ...before } = await storeContent(db);
    network.breakOne({ after });
    await expect(add()).rejects.toThrow(/nothing was stored: /);
    expect(network.isBroken).toBe(true);
    const { import_batch: __, ...found } = await storeContent(db);
    expect(found).toEqual(before);
    expect(await latest()).toMatchObject({ status: "failed" });
    expect(await add()).toMatchObject({ inserted: rows });
  });

  it("before its commit arrives is absent, and said to be", async () => {
    network.breakOne("before commit");
    await expect(add()).rejects.toThrow(/^The import of reader.csv failed, nothing was stored: /);
    expect(network.isBroken).toBe(true);
    expect(await closesByDate(db, "INDEX")).toEqual(week);
    expect(await latest()).toMatchObject({ status: "failed" });
    expect(await add()).toMatchObject({ inserted: rows });
  });

  it("when its commit was done is stored, and said to be", async () => {
    network.breakOne("behind commit");
    expect(await add()).toMatchObject({ inserted: rows, alreadyImported: false });
    expect(network.isBroken).toBe(true);
    expect(await latest()).toMatchObject({ status: "done", rows: { inserted: rows } });
    expect(Object.keys(await closesByDate(db, "INDEX"))).toHaveLength(rows + 2);
  });

  it("with its commit, and for good, may be either: that is said, and importing it again tells", async () => {
    network.breakOne("behind commit", true);
    await expect(add()).rejects.toThrow(/^The store broke off .* in whole or not at all/);
    network.mend();
    expect(await add()).toMatchObject({ alreadyImported: true, unchanged: rows });
  });
});
