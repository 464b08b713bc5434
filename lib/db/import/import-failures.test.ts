import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { readBatches } from "@/lib/db/read/read-batches";
import type { Closes } from "@/lib/db/read/read-closes";
import { readRevisions } from "@/lib/db/read/read-revisions";
import { writeIndex } from "@/lib/db/ship/write-index";
import {
  closesByDate,
  emptyStore,
  fileOf,
  requestFor,
  ship,
  shippedIndex,
  weekdays,
} from "@/lib/db/testing/small-stores";
import { storeContent } from "@/lib/db/testing/store-content";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { inTime } from "@/lib/testing/in-time";
import { openImportBatch, recordFailedImport } from "./import-batch";
import { type ImportOptions, importCloses } from "./import-closes";
import type { ImportRequest } from "./import-request";
import { lockRevision } from "./raise-revision";

const week = { "2024-01-02": 100.25, "2024-01-03": 101, "2024-01-05": 102.5, "2024-01-08": 103.75 };

/** A session on each of `count` days: several statements' worth. */
function longFile(count = 120_000): Closes {
  const first = requireDay("1600-01-01");
  return {
    days: Int32Array.from({ length: count }, (_, row) => first + row),
    closes: Float64Array.from({ length: count }, (_, row) => 100 + (row % 977) / 4),
  };
}

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`an import on ${engine}`, () => {
    let stores: TestStores;
    let db: Db;

    beforeAll(async () => {
      stores = await start();
      db = await emptyStore(stores.next());
      await ship(db, "OTHER", week);
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });
    beforeEach(async () => {
      await db.prisma.$executeRaw`TRUNCATE daily_close, daily_close_revision, import_batch, import_warning`;
      await ship(db, "INDEX", week, [{ date: "2024-12-31", close: 120 }]);
    });

    const add = (file: Closes, more: Partial<ImportRequest> = {}, options: ImportOptions = {}) =>
      importCloses(db, requestFor("INDEX", file, more), file, options);

    /** Runs a failing import and expects every table as before, but for a note of the failure where there is one. */
    async function expectNothingStored(failing: () => Promise<unknown>, message: RegExp): Promise<void> {
      const { import_batch: _, ...before } = await storeContent(db);
      await expect(failing()).rejects.toThrow(message);
      const { import_batch: __, ...after } = await storeContent(db);
      expect(after).toEqual(before);
    }

    it("is refused for an index that the store does not have, with those it has", async () => {
      const import_ = () => add(fileOf({ "2024-01-09": 104 }), { symbol: "XYZ" });
      await expectNothingStored(import_, /^The store has no index XYZ; it has .*INDEX/);
      await expectNothingStored(() => add(fileOf({}), { symbol: "index" }), /no index index/);
      expect(await readBatches(db, 1)).toMatchObject([{ kind: "shipped" }]);
    });

    it.each([
      [[19_000, 19_000], [1, 2], /repeats the day before/],
      [[19_001, 19_000], [1, 2], /comes after/],
      [[19_000], [0], /not a finite number above 0/],
      [[19_000], [-1], /not a finite number above 0/],
      [[19_000], [1e-9], /not a finite number above 0/],
      [[19_000], [Number.NaN], /not a finite number above 0/],
      [[19_000], [Number.POSITIVE_INFINITY], /not a finite number above 0/],
      [[19_000], [1e12], /a close is not below 1000000000000/],
      [[19_000, 19_001], [1], /2 days but 1 closes/],
      [[-719_163], [1], /not of the years 1 to 9999/],
      [[2_932_897], [1], /not of the years 1 to 9999/],
    ])("is refused for the days %j with the closes %j", async (days, closes, message) => {
      const file = { days: Int32Array.from(days), closes: Float64Array.from(closes) };
      await expectNothingStored(() => add(file), message);
    });

    it("takes the first and the last day that there can be, and the largest and the smallest close", async () => {
      const file = fileOf({ "0001-01-01": 999_999_999_999, "9999-12-31": 1e-8 });
      expect(await add(file)).toMatchObject({ inserted: 2 });
      expect(await closesByDate(db, "INDEX")).toMatchObject({
        "0001-01-01": 999_999_999_999,
        "9999-12-31": 1e-8,
      });
    });

    it("stores nothing of an empty file", async () => {
      expect(await add(fileOf({}))).toMatchObject({ inserted: 0, alreadyImported: false });
      expect(await closesByDate(db, "INDEX")).toEqual({ ...week, "2024-12-31": 120 });
    });

    it("stops before it starts where it is no longer wanted", async () => {
      const signal = AbortSignal.abort();
      await expectNothingStored(
        () => add(longFile(), {}, { signal }),
        /^The import of reader.csv was stopped: nothing was stored.$/,
      );
    });

    it.each([1, 30_000, 119_000])("rolls back where it is stopped after %d rows were sent", async (rows) => {
      const controller = new AbortController();
      const onProgress = (progress: { rows: number }) => {
        if (progress.rows >= rows) controller.abort();
      };
      const stopped = () => add(longFile(), { prefer: "file" }, { signal: controller.signal, onProgress });
      await expectNothingStored(stopped, /was stopped/);
      // And the store goes on as if nothing had been.
      expect(await add(fileOf({ "2024-01-09": 104 }))).toMatchObject({ inserted: 1 });
    });

    it("rolls back where the database fails after all rows were written, and notes the failure", async () => {
      const warnings = [{ rule: "x", severity: "note", date: "2024-02-30", close: 1, details: {} }] as const;
      const message = /^The import of reader.csv failed, nothing was stored: .*2024-02-30/;
      const failing = () => add(fileOf({ "2024-01-02": 1, "2024-01-09": 104 }), { warnings, prefer: "file" });
      await expectNothingStored(failing, message);
      const [batch] = await readBatches(db, 1);
      expect(batch).toMatchObject({ symbol: "INDEX", status: "failed", revision: null, rows: { read: 2 } });
      expect(batch?.reason).toMatch(message);
    });

    it("changes as many closes as it has", async () => {
      await add(longFile(30_000));
      const { days, closes } = longFile(30_000);
      const other = { days, closes: closes.map((close) => close + 1) };
      expect(await add(other, { prefer: "file" })).toMatchObject({ inserted: 0, changed: 30_000 });
    });

    it("takes any text as a name", async () => {
      const name = "a\0b\tc\nd\\.\ud800 \\N 恆生.csv";
      const file = fileOf({ "2024-01-09": 104 });
      const details = { name, "\\u0000": "\\u0000" };
      const warnings = [{ rule: "x", severity: "note", date: null, close: Number.NaN, details }] as const;
      const { batchId } = await add(file, { fileName: name, source: name, dialect: name, warnings });
      const stored = "a\ufffdb\tc\nd\\.\ufffd \\N 恆生.csv";
      const row = await db.prisma.dailyClose.findFirstOrThrow({ where: { batchId: batchId ?? 0 } });
      expect(row.source).toBe(stored);
      const [batch] = await readBatches(db, 1);
      expect(batch).toMatchObject({ fileName: stored, source: stored, dialect: stored });
    });

    it("waits for another of the same file, which then has left it nothing to do", async () => {
      const file = longFile(20_000);
      const outcomes = await Promise.all([add(file), add(file), add(file)]);
      expect(outcomes.map(({ inserted }) => inserted).sort()).toEqual([0, 0, 20_000]);
      expect(new Set(outcomes.map(({ batchId }) => batchId)).size).toBe(1);
      expect(outcomes.filter(({ alreadyImported }) => alreadyImported)).toHaveLength(2);
    });

    it("goes with others and with a load of what ships, each at a revision of its own", async () => {
      const { store: before } = await readRevisions(db);
      const files = ["2024-02-01", "2024-02-06", "2024-02-12"].map((from) => fileOf(weekdays(from, 6)));
      const loads = files.map((file) => add(file));
      const shipped = writeIndex(db, shippedIndex("INDEX", { ...week, "2024-01-09": 104 }));
      const outcomes = await Promise.all(loads);
      await shipped;
      expect((await readRevisions(db)).store).toBe(before + 4);
      expect(new Set(outcomes.map(({ revision }) => revision)).size).toBe(3);
      const sum = (of: "inserted" | "kept" | "changed") =>
        outcomes.reduce((total, one) => total + one[of], 0);
      // Whether a file keeps the last close of another or settles it depends on which comes first.
      expect([sum("inserted"), sum("kept") + sum("changed")]).toEqual([13, 5]);
      expect(Object.keys(await closesByDate(db, "INDEX"))).toHaveLength(5 + 13);
    });

    it("stores what the file states, to the eighth decimal, as numeric and as double alike", async () => {
      const closes = [
        0.1 + 0.2,
        1 / 3,
        1767.100000000004,
        20013.800781,
        1e-8,
        123_456.789_012_345,
        5e11 + 0.1,
      ];
      const first = requireDay("2025-01-01");
      const file = {
        days: Int32Array.from(closes, (_, row) => first + row),
        closes: Float64Array.from(closes),
      };
      await add(file);
      const stored = await closesByDate(db, "INDEX");
      for (const [row, close] of closes.entries()) {
        const held = stored[isoFromDay(first + row)] ?? 0;
        expect(Math.abs(held - close)).toBeLessThanOrEqual(Math.max(5e-9, close * Number.EPSILON));
      }
      expect(await add(file)).toMatchObject({ unchanged: closes.length, alreadyImported: true });
    });
  });
}

const server = engines[1];
describe.skipIf(server.missing !== null)("an import on a server", () => {
  let stores: TestStores;
  let db: Db;
  beforeAll(async () => {
    stores = await server.start();
    db = await emptyStore(stores.next());
    await ship(db, "INDEX", week);
  });
  afterAll(async () => {
    await db?.close();
    stores?.stop();
  });

  it("is absent, and the failure noted, where its connection is cut in the middle of a statement", async () => {
    const { import_batch: _, ...before } = await storeContent(db);
    let isCut = false;
    // On a busy machine the first report may come before the statement is seen there.
    const cut = async () => {
      const ended = await db.prisma.$queryRaw<readonly unknown[]>`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE 'COPY daily_close%'`;
      isCut ||= ended.length > 0;
    };
    const onProgress = () => {
      if (!isCut) void cut();
    };
    const file = longFile(1_000_000);
    const cutShort = importCloses(db, requestFor("INDEX", file), file, { onProgress });
    await expect(cutShort).rejects.toThrow(/^The import of reader.csv failed, nothing was stored: /);
    const { import_batch: __, ...after } = await storeContent(db);
    expect(after).toEqual(before);
    expect(await readBatches(db, 1)).toMatchObject([{ status: "failed" }]);
  });

  it("has its failure noted behind a load that is under way, whose number comes first", async () => {
    const file = fileOf({ "2024-01-09": 104 });
    const request = requestFor("INDEX", file);
    const before = (await readRevisions(db)).newestBatch;
    const isWaiting = async () => {
      const [waits] = await db.prisma.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      expect(waits?.count).toBe(1);
    };
    const { noted, loaded } = await db.engine.transaction(async (session) => {
      await lockRevision(session);
      const noted = recordFailedImport(db, request, "disk full");
      await Promise.race([noted, inTime(isWaiting)]);
      expect((await readRevisions(db)).newestBatch).toBe(before);
      const counts = { inserted: 0, changed: 0, unchanged: 0, kept: 0, superseded: 0 };
      return { noted, loaded: await openImportBatch(session, request, counts, 0, null) };
    });
    await noted;
    expect(await readBatches(db, 2)).toMatchObject([
      { status: "failed", reason: "disk full" },
      { id: loaded, status: "done" },
    ]);
  });

  it("can be stopped while it waits for another load", async () => {
    const controller = new AbortController();
    const file = fileOf({ "2024-01-09": 104 });
    await db.engine.transaction(async (session) => {
      await session.query("SELECT revision FROM store_revision FOR UPDATE");
      const waiting = importCloses(db, requestFor("INDEX", file), file, { signal: controller.signal });
      setTimeout(() => controller.abort(), 300);
      await expect(waiting).rejects.toThrow("was stopped");
    });
    expect(await closesByDate(db, "INDEX")).toEqual(week);
  });
});
