import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { recordFailedImport } from "@/lib/db/import/import-batch";
import { importCloses } from "@/lib/db/import/import-closes";
import { emptyStore, fileOf, requestFor, ship } from "@/lib/db/testing/small-stores";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { requireDay } from "@/lib/series/day";
import { readBatch } from "./read-batches";
import { readHeldRecord } from "./read-held-record";
import { readJournal } from "./read-journal";

const ALL = { batches: 100, warnings: 100, revisions: 100 };
const week = { "2024-01-02": 100, "2024-01-03": 101, "2024-01-04": 102, "2024-01-05": 103 };
const spike = { rule: "spike", severity: "doubt", date: "2024-01-08", close: 104, details: {} } as const;

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`a journal on ${engine}`, () => {
    let stores: TestStores;
    let db: Db;

    beforeAll(async () => {
      stores = await start();
      db = await emptyStore(stores.next());
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });

    it("is empty where nothing was loaded, and for a load that there is not", async () => {
      const none = { rows: [], hasMore: false };
      const empty = { newest: 0, batches: none, warnings: none, revisions: none };
      expect(await readJournal(db, ALL)).toEqual(empty);
      expect(await readBatch(db, 7)).toBeNull();
    });

    it("has the runs of sessions and the declared closes of each index", async () => {
      await ship(db, "ONE", week, [{ date: "2022-12-30", close: 90 }]);
      await ship(db, "TWO", { "2024-01-02": 5, "2024-03-01": 6 });
      const daysOf = async (symbol: string) => (await readHeldRecord(db, symbol))?.days;
      expect(await readHeldRecord(db, "NONE")).toBeNull();
      expect(await daysOf("ONE")).toEqual({
        runs: [{ from: requireDay("2024-01-02"), to: requireDay("2024-01-05"), sessions: 4 }],
        declared: [requireDay("2022-12-30")],
      });
      expect((await daysOf("TWO"))?.runs).toHaveLength(2);
    });

    it("has the days of an index anew when an import changed it", async () => {
      const file = fileOf({ "2024-01-08": 104 });
      const { revision } = await importCloses(db, requestFor("ONE", file, { warnings: [spike] }), file);
      const held = await readHeldRecord(db, "ONE");
      expect(held?.revision).toBe(revision);
      expect(held?.days.runs).toEqual([
        { from: requireDay("2024-01-02"), to: requireDay("2024-01-08"), sessions: 5 },
      ]);
    });

    it("says of an earlier close what took its place, in which import", async () => {
      const file = fileOf({ "2024-01-03": 150 });
      const { batchId, revision } = await importCloses(db, requestFor("ONE", file, { prefer: "file" }), file);
      const { revisions, newest } = await readJournal(db, ALL);
      expect(newest).toBe(batchId);
      expect(revisions.rows).toMatchObject([
        {
          symbol: "ONE",
          date: "2024-01-03",
          earlier: { close: 101, source: { en: "shipped.csv", "zh-Hant": "shipped.csv" } },
          present: { close: 150, source: { en: "reader.csv", "zh-Hant": "reader.csv" } },
          validTo: revision,
          batchId,
        },
      ]);
      expect(revisions.rows[0]?.endedAt).toBe((await readBatch(db, batchId ?? 0))?.finishedAt);
    });

    it("has another number after an import that changed nothing, and after one that failed", async () => {
      const before = await readJournal(db, ALL);
      const file = fileOf({ "2024-01-04": 200 });
      const kept = await importCloses(db, requestFor("ONE", file), file);
      expect(kept).toMatchObject({ kept: 1, inserted: 0, changed: 0 });
      const after = await readJournal(db, ALL);
      expect(after.newest).toBeGreaterThan(before.newest);
      expect(after.batches.rows[0]).toMatchObject({ id: kept.batchId, revision: null });
      await recordFailedImport(db, requestFor("ONE", file), "disk full");
      expect((await readJournal(db, ALL)).batches.rows[0]).toMatchObject({
        status: "failed",
        reason: "disk full",
      });
    });

    it("has no more rows than asked for, the latest, and says that there are more", async () => {
      const { batches, warnings, revisions } = await readJournal(db, {
        batches: 2,
        warnings: 1,
        revisions: 1,
      });
      const ids = batches.rows.map(({ id }) => id);
      expect([ids.length, batches.hasMore]).toEqual([2, true]);
      expect(ids).toEqual([...ids].sort((one, other) => other - one));
      expect(warnings).toMatchObject({ rows: [{ rule: "other-close" }], hasMore: true });
      expect([revisions.rows.length, revisions.hasMore]).toEqual([1, false]);
    });
  });
}
