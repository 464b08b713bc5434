import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { readIndex } from "@/lib/db/read/read-index";
import { readRevisions } from "@/lib/db/read/read-revisions";
import {
  type ByDate,
  closesByDate,
  emptyStore,
  fileOf,
  requestFor,
  rowsOf,
  ship,
} from "@/lib/db/testing/small-stores";
import { storeContent } from "@/lib/db/testing/store-content";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { importCloses } from "./import-closes";
import type { ImportRequest } from "./import-request";

const week = { "2024-01-02": 100.25, "2024-01-03": 101, "2024-01-05": 102.5, "2024-01-08": 103.75 };

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`a file imported on ${engine}`, () => {
    let stores: TestStores;
    let db: Db;
    let count = 0;

    beforeAll(async () => {
      stores = await start();
      db = await emptyStore(stores.next());
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });

    /** A new index that ships with `sessions` and declared year-ends, and an import of rows into it. */
    async function index(sessions: ByDate, yearEnds: ByDate = {}) {
      count += 1;
      const symbol = `INDEX${count}`;
      const declared = Object.entries(yearEnds).map(([date, close]) => ({ date, close }));
      await ship(db, symbol, sessions, declared);
      const add = (rows: ByDate, prefer: ImportRequest["prefer"] = "stored") => {
        const file = fileOf(rows);
        return importCloses(db, requestFor(symbol, file, { prefer }), file);
      };
      return { symbol, add };
    }

    it("adds the sessions of days that have none, beyond the shipped ones", async () => {
      const { symbol, add } = await index(week);
      const outcome = await add({ "2023-12-29": 99.5, "2024-01-09": 104 });
      expect(outcome).toMatchObject({ inserted: 2, changed: 0, unchanged: 0, kept: 0, superseded: 0 });
      expect(await closesByDate(db, symbol)).toEqual({ "2023-12-29": 99.5, ...week, "2024-01-09": 104 });
      expect((await readIndex(db, symbol))?.coverage).toMatchObject({
        completeFrom: "2023-12-29",
        completeTo: "2024-01-09",
        sessionCount: 6,
      });
    });

    it("adds no session where the shipped ones know none, unless the file is preferred", async () => {
      const { symbol, add } = await index(week);
      const outcome = await add({ "2024-01-04": 101.5 });
      expect(outcome).toMatchObject({ inserted: 0, kept: 1, disagreementCount: 1 });
      expect(outcome.disagreements).toEqual([
        {
          rule: "no-session",
          date: "2024-01-04",
          found: 101.5,
          stored: null,
          storedSource: null,
          chosen: "stored",
        },
      ]);
      expect(await closesByDate(db, symbol)).toEqual(week);
      expect(await add({ "2024-01-04": 101.5 }, "file")).toMatchObject({ inserted: 1, kept: 0 });
      expect(await closesByDate(db, symbol)).toMatchObject({ "2024-01-04": 101.5 });
    });

    it("knows the shipped stretch even where a reader's closes have taken its place", async () => {
      const { symbol, add } = await index(week);
      await add(Object.fromEntries(Object.keys(week).map((date) => [date, 1])), "file");
      expect(await add({ "2024-01-04": 1 })).toMatchObject({ inserted: 0, kept: 1 });
      expect(Object.keys(await closesByDate(db, symbol))).toEqual(Object.keys(week));
    });

    it("leaves a stored close that says the same within rounding, finer or coarser", async () => {
      const { symbol, add } = await index(week);
      const rows = { "2024-01-02": 100.3, "2024-01-03": 101.05, "2024-01-05": 102.5, "2024-01-08": 103.754 };
      for (const prefer of ["stored", "file"] as const) {
        expect(await add(rows, prefer)).toMatchObject({ unchanged: 4, changed: 0, disagreementCount: 0 });
      }
      expect(await closesByDate(db, symbol)).toEqual(week);
    });

    it("keeps a stored close that it disagrees with, and says so", async () => {
      const { symbol, add } = await index(week);
      const outcome = await add({ "2024-01-02": 100.28, "2024-01-08": 103.75 });
      expect(outcome).toMatchObject({ unchanged: 1, kept: 1, changed: 0, disagreementCount: 1 });
      expect(outcome.disagreements).toEqual([
        {
          rule: "other-close",
          date: "2024-01-02",
          found: 100.28,
          stored: 100.25,
          storedSource: { en: "shipped.csv", "zh-Hant": "shipped.csv" },
          chosen: "stored",
        },
      ]);
      expect(await closesByDate(db, symbol)).toEqual(week);
    });

    it("takes the place of a stored close where it is preferred, and the earlier one is kept", async () => {
      const { symbol, add } = await index(week);
      const { store: before } = await readRevisions(db);
      const outcome = await add({ "2024-01-02": 100.28 }, "file");
      expect(outcome).toMatchObject({ changed: 1, kept: 0, revision: before + 1 });
      expect(outcome.disagreements).toMatchObject([{ stored: 100.25, found: 100.28, chosen: "file" }]);
      expect((await rowsOf(db, symbol))[0]).toBe("2024-01-02 100.28 session reader.csv");
      expect(await closesByDate(db, symbol, before)).toEqual(week);
    });

    it("settles the last close of a file before it, which may be of a session that had not ended", async () => {
      const { symbol, add } = await index(week);
      await add({ "2024-01-08": 103.75, "2024-01-09": 104 });
      const { store: before } = await readRevisions(db);
      expect(await add({ "2024-01-09": 105 })).toMatchObject({ kept: 1, changed: 0 });
      const outcome = await add({ "2024-01-08": 107, "2024-01-09": 106, "2024-01-10": 108 });
      expect(outcome).toMatchObject({ inserted: 1, changed: 1, kept: 1 });
      expect(outcome.disagreements).toMatchObject([
        { date: "2024-01-08", stored: 103.75, found: 107, chosen: "stored" },
        { date: "2024-01-09", stored: 104, found: 106, chosen: "file" },
      ]);
      expect(await closesByDate(db, symbol)).toEqual({ ...week, "2024-01-09": 106, "2024-01-10": 108 });
      expect(await closesByDate(db, symbol, before)).toEqual({ ...week, "2024-01-09": 104 });
    });

    it("leaves a last close that was preferred, or that a declared one states", async () => {
      const { symbol, add } = await index(week, { "2024-01-09": 104 });
      await add({ "2024-01-09": 104.5 });
      expect(await add({ "2024-01-09": 105, "2024-01-10": 106 })).toMatchObject({ kept: 1, changed: 0 });
      await add({ "2024-01-11": 107 }, "file");
      expect(await add({ "2024-01-11": 108, "2024-01-12": 109 })).toMatchObject({ kept: 1, changed: 0 });
      expect(await closesByDate(db, symbol)).toMatchObject({ "2024-01-09": 104, "2024-01-11": 107 });
    });

    it("makes a declared close a session where it says the same", async () => {
      const { symbol, add } = await index(week, { "2024-12-31": 1752.45 });
      const { store: before } = await readRevisions(db);
      expect(await add({ "2024-12-31": 1752.4 })).toMatchObject({ changed: 1, disagreementCount: 0 });
      expect(await rowsOf(db, symbol)).toContain("2024-12-31 1752.45 session a book");
      const earlier = await readIndex(db, symbol, before);
      expect(earlier?.coverage).toMatchObject({ sessionCount: 4, sparseAfter: 1 });
    });

    it("makes a declared close that says otherwise a session, and leaves its value", async () => {
      const { symbol, add } = await index(week, { "2024-12-31": 1752.45, "2025-12-31": 1800 });
      const outcome = await add({ "2024-12-31": 1760 });
      expect(outcome).toMatchObject({ changed: 1, kept: 0, disagreementCount: 1 });
      expect(outcome.disagreements).toMatchObject([{ stored: 1752.45, found: 1760, chosen: "stored" }]);
      expect(await rowsOf(db, symbol)).toContain("2024-12-31 1752.45 session a book");
      expect(await add({ "2025-12-31": 1801 }, "file")).toMatchObject({ changed: 1 });
      expect(await rowsOf(db, symbol)).toContain("2025-12-31 1801 session reader.csv");
    });

    it("supersedes a declared close inside the stretch that it makes complete, and only there", async () => {
      const yearEnds = { "2023-12-31": 99, "2024-01-31": 105, "2024-06-30": 120 };
      const { symbol, add } = await index(week, yearEnds);
      const outcome = await add({
        "2023-12-29": 99,
        "2024-01-20": 104,
        "2024-02-01": 105.5,
        "2024-06-28": 1,
      });
      expect(outcome).toMatchObject({ inserted: 4, superseded: 2 });
      const { "2023-12-31": _, "2024-01-31": __, ...left } = yearEnds;
      expect(await closesByDate(db, symbol)).toEqual({
        ...week,
        ...left,
        "2023-12-29": 99,
        "2024-01-20": 104,
        "2024-02-01": 105.5,
        "2024-06-28": 1,
      });
      expect((await readIndex(db, symbol))?.coverage).toMatchObject({
        completeFrom: "2023-12-29",
        completeTo: "2024-02-01",
        sessionCount: 7,
        sparseAfter: 2,
      });
    });

    it("claims nothing over a hole, and everything once a further file fills it", async () => {
      const { symbol, add } = await index(week);
      await add({ "2024-02-15": 110, "2024-02-16": 111 });
      const coverage = async () => (await readIndex(db, symbol))?.coverage;
      expect(await coverage()).toMatchObject({ completeTo: "2024-01-08", sessionCount: 4, sparseAfter: 2 });
      await add({ "2024-01-25": 108 });
      expect(await coverage()).toMatchObject({ completeTo: "2024-02-16", sessionCount: 7, sparseAfter: 0 });
    });

    it("changes nothing the second time, raises no revision and says so", async () => {
      const { symbol, add } = await index(week, { "2024-12-31": 1752.45 });
      const rows = {
        "2024-01-02": 9.000000001,
        "2024-01-04": 1,
        "2024-01-09": 0.1 + 0.2,
        "2024-12-31": 1752,
      };
      for (const prefer of ["stored", "file"] as const) {
        const first = await add(rows, prefer);
        const { prisma } = db;
        const before = [await readRevisions(db), await rowsOf(db, symbol), await prisma.importBatch.count()];
        const second = await add(rows, prefer);
        expect(first.alreadyImported).toBe(false);
        expect(second).toMatchObject({
          alreadyImported: true,
          batchId: first.batchId,
          inserted: 0,
          changed: 0,
        });
        expect(second.unchanged + second.kept).toBe(4);
        expect([await readRevisions(db), await rowsOf(db, symbol), await prisma.importBatch.count()]).toEqual(
          before,
        );
      }
    });

    it("is noted where another file with nothing new comes, and raises no revision", async () => {
      const { symbol, add } = await index(week);
      const { store: before } = await readRevisions(db);
      const outcome = await add({ "2024-01-02": 100.25 });
      expect(outcome).toMatchObject({ alreadyImported: false, unchanged: 1, revision: before });
      expect(await readRevisions(db)).toMatchObject({ store: before });
      expect(await db.prisma.importBatch.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
        id: outcome.batchId,
        symbol,
        revision: null,
        rowsUnchanged: 1,
      });
    });

    it("can be asked for what it would do, and then does nothing", async () => {
      const { symbol } = await index(week, { "2024-12-31": 1752.45 });
      const file = fileOf({ "2024-01-02": 9, "2024-01-09": 104, "2024-12-31": 1752.4 });
      const request = requestFor(symbol, file, { prefer: "file" });
      const before = await storeContent(db);
      const asked = await importCloses(db, request, file, { dryRun: true });
      expect(asked).toMatchObject({ batchId: null, inserted: 1, changed: 2, disagreementCount: 1 });
      expect(await storeContent(db)).toEqual(before);
      const { batchId: _, revision: __, ...told } = asked;
      expect(await importCloses(db, request, file)).toMatchObject(told);
    });

    it("raises its index's revision only", async () => {
      const [one, other] = [await index(week), await index(week)];
      const before = (await readRevisions(db)).bySymbol.get(other.symbol);
      const { revision } = await one.add({ "2024-01-09": 104 });
      const after = await readRevisions(db);
      expect(after.store).toBe(revision);
      expect(after.bySymbol.get(one.symbol)).toBe(revision);
      expect(after.bySymbol.get(other.symbol)).toBe(before);
    });
  });
}
