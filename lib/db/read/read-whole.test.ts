import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openDatabase } from "@/lib/db/connection/open-database";
import { type StoreLocation, storeLocation } from "@/lib/db/connection/store-location";
import type { Db, Readable } from "@/lib/db/database";
import { type Network, openNetwork } from "@/lib/db/testing/network";
import {
  missingPostgres,
  type PostgresServer,
  startPostgres,
  startReplica,
} from "@/lib/db/testing/postgres-server";
import { emptyStore, ship } from "@/lib/db/testing/small-stores";
import { inTime } from "@/lib/testing/in-time";
import { readCatalogue } from "./read-catalogue";
import { readIndex } from "./read-index";
import { readRevisions } from "./read-revisions";
import { type Reached, readFromReplica, readWhole } from "./read-whole";

describe.skipIf(missingPostgres() !== null)("a read of a server with a replica", () => {
  let [server, copy]: (PostgresServer | undefined)[] = [];
  let network: Network;
  let location: StoreLocation;
  let db: Db;
  let closeOfLast = 100;

  const onReplica = (sql: string) => copy?.query("almanac", sql).trim();
  const isReplica = async ({ prisma }: Readable) => {
    const [row] = await prisma.$queryRaw<{ is: boolean }[]>`SELECT pg_is_in_recovery() AS is`;
    return row?.is;
  };
  /** Loads one more close and gives what the server has reached then. */
  const load = async (): Promise<Reached> => {
    closeOfLast += 1;
    await ship(db, "INDEX", { "2024-01-02": 100.25, "2024-01-03": closeOfLast });
    return readRevisions(db);
  };
  const read = (wanted: Reached) => readFromReplica(db, wanted, isReplica);
  const untilRead = (wanted: Reached) =>
    inTime(async () => expect(await read(wanted)).toEqual({ value: true }));

  beforeAll(async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    server = await startPostgres();
    const url = server.createDatabase("almanac");
    copy = await startReplica(server, "copy");
    const through = new URL(copy.address("almanac"));
    network = await openNetwork(Number(through.port));
    through.port = String(network.port);
    location = storeLocation({
      NODE_ENV: "test",
      DATABASE_URL: url,
      DATABASE_REPLICA_URLS: through.href,
    });
    await (await emptyStore(location)).close();
    db = await openDatabase(location, () => {}, "pages");
    await load();
  });
  afterEach(() => vi.mocked(console.error).mockClear());
  afterAll(async () => {
    await db?.close();
    network?.close();
    for (const each of [copy, server]) each?.stop();
    vi.restoreAllMocks();
  });

  it("is of the replica where that has reached what is wanted", async () => {
    await untilRead(await load());
    expect(await readWhole(db, isReplica)).toBe(false);
  });

  it("is not of a replica that lags behind what is wanted, and is again when it has caught up", async () => {
    const before = await load();
    await untilRead(before);
    onReplica("SELECT pg_wal_replay_pause()");
    const wanted = await load();
    expect(wanted.store).toBe(before.store + 1);
    expect(await read(wanted)).toBeNull();
    expect(await readFromReplica(db, before, (store) => readIndex(store, "INDEX"))).toMatchObject({
      value: { revision: before.store, series: { closes: Float64Array.of(100.25, closeOfLast - 1) } },
    });
    onReplica("SELECT pg_wal_replay_resume()");
    await untilRead(wanted);
    expect(console.error).not.toHaveBeenCalled();
  });

  it("is not of a replica that has other loads of the numbers that are wanted", async () => {
    const wanted = await load();
    await untilRead(wanted);
    const { made } = wanted;
    const then = "2026-01-01T00:00:00.000Z";
    expect(await read({ ...wanted, made: { ...made, store: then } })).toBeNull();
    expect(await read({ ...wanted, made: { ...made, newestBatch: then } })).toBeNull();
    expect(await read({ ...wanted, store: 0, newestBatch: 0, made: { store: "", newestBatch: "" } })).toEqual(
      {
        value: true,
      },
    );
  });

  it("sees one state, whatever is loaded meanwhile", async () => {
    const twice = async (store: Readable) => {
      const first = await readCatalogue(store);
      await load();
      return [first, await readCatalogue(store), (await readIndex(store, "INDEX"))?.series.closes[1]];
    };
    const [first, second, close] = await readWhole(db, twice);
    expect(second).toEqual(first);
    expect(close).toBe(closeOfLast - 1);
  });

  it("begins with what is committed while it waits for the tables", async () => {
    const before = await load();
    const waits = () =>
      expect(server?.query("almanac", "SELECT count(*) FROM pg_locks WHERE NOT granted").trim()).toBe("2");
    const reading = await db.engine.transaction(async (session) => {
      await session.script("LOCK TABLE store_revision, market_index IN ACCESS EXCLUSIVE MODE");
      const revision = readWhole(
        db,
        async ({ prisma }) => (await prisma.storeRevision.findFirst())?.revision,
      );
      const snapshot = db.engine.transaction(
        async (other) => (await other.query<{ revision: number }>("SELECT revision FROM store_revision"))[0],
        undefined,
        "snapshot",
      );
      await inTime(waits);
      await session.script("UPDATE store_revision SET revision = revision + 1");
      return { revision, snapshot };
    });
    expect(await reading.revision).toBe(before.store + 1);
    expect(await reading.snapshot).toEqual({ revision: before.store + 1 });
  });

  it("goes by the server when the replica is dead, and by the replica when it is back", async () => {
    const wanted = await load();
    await untilRead(wanted);
    copy?.kill();
    expect(await read(wanted)).toBeNull();
    expect(console.error).toHaveBeenCalledWith(
      expect.stringMatching(/127\.0\.0\.1:\d+\/almanac .* Pages are read without this replica\.$/),
    );
    copy?.restart();
    await untilRead(wanted);
    expect(console.error).toHaveBeenCalledTimes(2);
  });

  it("waits for a replica that says nothing once, and then leaves it alone until it answers", async () => {
    const wanted = await load();
    await untilRead(wanted);
    network.cut();
    expect(await read(wanted)).toBeNull();
    expect(db.replicas?.pick(new Set())).toBeNull();
    network.mend();
    await untilRead(wanted);
  });
});
