import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { importCloses } from "@/lib/db/import/import-closes";
import { readCloseRevisions } from "@/lib/db/read/read-close-revisions";
import { readIndex } from "@/lib/db/read/read-index";
import { type ByDate, emptyStore, fileOf, requestFor, rowsOf, ship } from "@/lib/db/testing/small-stores";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";

const week = { "2024-01-02": 100.25, "2024-01-03": 101, "2024-01-05": 102.5, "2024-01-08": 103.75 };

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`loading what ships again on ${engine}`, () => {
    let stores: TestStores;
    let db: Db;
    let symbol = "";
    let count = 0;

    beforeAll(async () => {
      stores = await start();
      db = await emptyStore(stores.next());
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });
    beforeEach(async () => {
      count += 1;
      symbol = `INDEX${count}`;
      await ship(db, symbol, week, [{ date: "2024-01-31", close: 105.55 }]);
    });

    const add = (rows: ByDate, prefer: "stored" | "file" = "stored") => {
      const file = fileOf(rows);
      return importCloses(db, requestFor(symbol, file, { prefer }), file);
    };

    it("changes nothing where nothing new ships, whatever was imported", async () => {
      await add({ "2024-01-09": 104, "2024-01-31": 105.6, "2024-02-01": 106 });
      await add({ "2024-01-03": 101.5, "2024-01-04": 99 }, "file");
      const before = [await rowsOf(db, symbol), await readIndex(db, symbol)];
      await ship(db, symbol, week, [{ date: "2024-01-31", close: 105.55 }]);
      expect([await rowsOf(db, symbol), await readIndex(db, symbol)]).toEqual(before);
    });

    it("puts a shipped close in the place of an imported one, and keeps the earlier value", async () => {
      await add({ "2024-01-09": 104, "2024-01-10": 105 });
      await ship(db, symbol, { ...week, "2024-01-09": 104.5 });
      expect(await rowsOf(db, symbol)).toEqual([
        "2024-01-02 100.25 session shipped.csv",
        "2024-01-03 101 session shipped.csv",
        "2024-01-05 102.5 session shipped.csv",
        "2024-01-08 103.75 session shipped.csv",
        "2024-01-09 104.5 session shipped.csv",
        "2024-01-10 105 session reader.csv",
      ]);
      expect(await readCloseRevisions(db, { symbol }, 10)).toMatchObject([
        {
          date: "2024-01-09",
          earlier: { close: 104, source: { en: "reader.csv" }, basis: "session" },
          present: { close: 104.5, source: { en: "shipped.csv" } },
        },
        { date: "2024-01-31", earlier: { close: 105.55, basis: "year_end" }, present: null },
      ]);
    });

    it("leaves an imported close whose file was preferred", async () => {
      await add({ "2024-01-03": 101.5, "2024-01-09": 104 }, "file");
      await ship(db, symbol, { ...week, "2024-01-03": 101.25, "2024-01-09": 104.5 });
      expect(await rowsOf(db, symbol)).toEqual(
        expect.arrayContaining(["2024-01-03 101.5 session reader.csv", "2024-01-09 104 session reader.csv"]),
      );
    });

    it("leaves a session that was a declared close a session, and corrects its value", async () => {
      await add({ "2024-01-31": 105.6, "2024-02-01": 106 });
      await ship(db, symbol, week, [{ date: "2024-01-31", close: 105.54 }]);
      expect(await rowsOf(db, symbol)).toContain("2024-01-31 105.54 session a book");
      expect((await readIndex(db, symbol))?.coverage).toMatchObject({
        completeFrom: "2024-01-02",
        completeTo: "2024-01-08",
        sessionCount: 4,
        sparseAfter: 2,
      });
    });

    it("does not bring back a declared close that imported sessions superseded", async () => {
      const superseded = await add({ "2024-01-25": 105, "2024-02-01": 106 });
      expect(superseded).toMatchObject({ superseded: 1 });
      const before = await rowsOf(db, symbol);
      await ship(db, symbol, week, [
        { date: "2024-01-31", close: 105.55 },
        { date: "2023-12-29", close: 99 },
      ]);
      expect(await rowsOf(db, symbol)).toEqual(["2023-12-29 99 year_end a book", ...before]);
    });

    it("supersedes a declared close where what ships now reaches over it", async () => {
      await ship(db, symbol, { ...week, "2024-01-25": 105, "2024-02-01": 106 }, [
        { date: "2024-01-31", close: 105.55 },
      ]);
      expect((await rowsOf(db, symbol)).join()).not.toContain("a book");
      expect((await readIndex(db, symbol))?.coverage).toMatchObject({ sessionCount: 6, sparseAfter: 0 });
    });

    it("takes out what no longer ships, and nothing that was imported", async () => {
      await add({ "2024-01-09": 104 });
      const { "2024-01-08": _, ...rest } = week;
      await ship(db, symbol, rest);
      expect((await rowsOf(db, symbol)).slice(2)).toEqual([
        "2024-01-05 102.5 session shipped.csv",
        "2024-01-09 104 session reader.csv",
      ]);
      expect(await readCloseRevisions(db, { symbol }, 1)).toMatchObject([
        { date: "2024-01-08", present: null },
      ]);
    });
  });
}
