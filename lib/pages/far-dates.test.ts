import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { importCloses } from "@/lib/db/import/import-closes";
import { readIndex } from "@/lib/db/read/read-index";
import { closesByDate, emptyStore, fileOf, requestFor, ship, weekdays } from "@/lib/db/testing/small-stores";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { isoFromDay } from "@/lib/series/day";
import { type IndexPlace, viewAt } from "@/lib/views/testing/any-view";
import { tablesOf } from "@/lib/views/testing/built-sections";

// Beyond the last second of 32 bits, 19 January 2038, over the leap days of 2040 and 2096 and the missing one of 2100.
const SHIPPED = weekdays("2036-12-29", 600);
const IMPORTED = weekdays("2039-06-01", 16_000);
const PAGES = ["overview", "annual", "monthly", "drawdowns", "returns", "volatility", "sheet"] as const;

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`closes of the next seventy years on ${engine}`, () => {
    let stores: TestStores;
    let db: Db;

    beforeAll(async () => {
      stores = await start();
      db = await emptyStore(stores.next());
      await ship(db, "FAR", SHIPPED);
      await importCloses(db, requestFor("FAR", fileOf(IMPORTED)), fileOf(IMPORTED));
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });

    it("come back on the days that they went in on", async () => {
      expect(await closesByDate(db, "FAR")).toEqual({ ...SHIPPED, ...IMPORTED });
      for (const date of ["2038-01-19", "2040-02-29", "2096-02-29", "2100-03-01"])
        expect({ ...SHIPPED, ...IMPORTED }, date).toHaveProperty(date);
    });

    it("are on every page in years, months and days as any others", async () => {
      const record = await readIndex(db, "FAR");
      if (record === null) throw new Error("no index");
      expect(isoFromDay(record.series.days.at(-1) ?? 0)).toMatch(/^2100-/);
      const places: IndexPlace[] = [
        ...PAGES.map((page) => ({ page, symbol: "far" })),
        { page: "year", symbol: "far", year: "2040" },
        { page: "month", symbol: "far", month: "2040-02" },
        { page: "day", symbol: "far", day: "2040-02-29" },
      ];
      for (const place of places) {
        const view = viewAt(record, place, {}, "zh-Hant");
        expect(view, place.page).not.toBeNull();
        const cells = view === null ? [] : tablesOf(view).map((table) => JSON.stringify(table));
        expect(/NaN|Invalid|Infinity|"19\d\d-/.exec(cells.join("")), place.page).toBeNull();
      }
    });
  });
}
