import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolder } from "../../prisma/seed/data-fingerprint";
import { readTable } from "../../prisma/seed/read-table";
import { annualRow, publishedRow } from "../../prisma/seed/row-schemas";
import type { IndexRecord } from "../reference/records";
import { requireDay } from "../series/day";
import type { Db } from "./open-database";
import { openPreparedStore } from "./open-prepared-store";
import { readCatalogue } from "./read-catalogue";
import { readIndex } from "./read-index";
import { placeShippedStore } from "./testing/store-template";
import { engines, type TestStores } from "./testing/test-stores";

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`the shipped figures on ${engine}`, () => {
    let stores: TestStores;
    let db: Db;

    beforeAll(async () => {
      stores = await start();
      const location = stores.next();
      if (location.engine === "embedded") await placeShippedStore(location);
      db = await openPreparedStore(() => {}, { location });
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });

    const record = async (symbol: string): Promise<IndexRecord> => {
      const found = await readIndex(db, symbol);
      if (found === null) throw new Error(`no ${symbol}`);
      return found;
    };
    const closeOn = ({ series }: IndexRecord, date: string) =>
      series.closes[series.days.indexOf(requireDay(date))];

    it("know no index of another name", async () => {
      expect(await readIndex(db, "XYZ")).toBeNull();
      expect(await readIndex(db, "hsi")).toBeNull();
    });

    it("put no intraday level and no base of a turning point into a series", async () => {
      for (const symbol of ["HSI", "HSCEI", "NIFTY"]) {
        const index = await record(symbol);
        for (const { basis, date, level } of index.turningPoints) {
          if (basis !== "intraday") continue;
          expect(closeOn(index, date), `${symbol} ${date}`).not.toBe(level);
        }
      }
    });

    it("have strictly increasing days and closes above 0 in every index", async () => {
      const { indices } = await readCatalogue(db);
      expect(indices.map(({ profile }) => profile.symbol)[0]).toBe("HSI");
      for (const { profile, coverage } of indices) {
        const { days, closes } = (await record(profile.symbol)).series;
        expect(days.every((day, at) => at === 0 || day > (days[at - 1] ?? day))).toBe(true);
        expect(closes.every((close) => Number.isFinite(close) && close > 0)).toBe(true);
        const { sessionCount, sparseBefore, sparseAfter } = coverage;
        expect(days).toHaveLength(sessionCount + sparseBefore + sparseAfter);
      }
    });

    it("cover the Hang Seng Index completely from 1986-12-31 to 2023-12-29, sparsely from 1964-07-31", async () => {
      const hsi = await record("HSI");
      expect(hsi.coverage).toEqual({
        firstDate: "1964-07-31",
        lastDate: "2026-06-26",
        completeFrom: "1986-12-31",
        completeTo: "2023-12-29",
        sessionCount: 9134,
        sparseBefore: 85,
        sparseAfter: 15,
      });
      expect(closeOn(hsi, "1964-07-31")).toBe(100);
      expect(hsi.closeSources).toEqual(["qrmdata", "quarks", "QRM", "corrected"]);
    });

    it("date a year-end without a day 31 December, as a year", async () => {
      const { annualCloses } = await record("HSI");
      const years = annualCloses.filter(({ datePrecision }) => datePrecision === "year");
      expect(years.map(({ date }) => date)).toEqual(["1965-12-31", "1966-12-31", "1967-12-31", "1968-12-31"]);
    });

    it("keep the daily close where a fact states the day with other decimals", async () => {
      expect(closeOn(await record("HSI"), "1987-10-01")).toBe(3949.7);
    });

    it("hold an index without a daily file as declared closes only", async () => {
      const { coverage, series } = await record("HSCEI");
      expect(coverage).toMatchObject({
        completeFrom: null,
        completeTo: null,
        sessionCount: 0,
        sparseAfter: 0,
      });
      expect(series.complete).toBeNull();
    });

    it("state all 59 published year-ends with the change as printed, 1984 with its error", async () => {
      const printed = await readTable(dataFolder(), "hsi-annual-published.csv", publishedRow);
      const byYear = new Map((await record("HSI")).annualCloses.map((close) => [close.year, close]));
      expect(printed).toHaveLength(59);
      for (const { row } of printed) {
        const number = (cell: string | null) => (cell === null ? null : Number(cell));
        const held = byYear.get(row.year);
        expect(held?.close, String(row.year)).toBe(Number(row.close));
        expect(held?.published?.changePoints).toBe(number(row.change_points));
        expect(held?.published?.changePercent).toBe(number(row.change_percent));
      }
      expect(byYear.get(1984)?.published).toMatchObject({ changePoints: 567.35, changePercent: 89.62 });
    });

    it("hold every annual close of the file", async () => {
      const rows = await readTable(dataFolder(), "annual-closes.csv", annualRow);
      for (const symbol of new Set(rows.map(({ row }) => row.symbol))) {
        const stated = rows.filter(({ row }) => row.symbol === symbol).map(({ row }) => Number(row.close));
        const held = (await record(symbol)).annualCloses.map(({ close }) => close);
        expect([...held].sort()).toEqual([...stated].sort());
      }
    });

    it("let no milestone's closing level differ from the close of its day by more than rounding", async () => {
      const hsi = await record("HSI");
      expect(hsi.milestones.length).toBeGreaterThanOrEqual(60);
      const differing = hsi.milestones.filter(({ date, datePrecision, level, levelBasis }) => {
        if (levelBasis !== "close" || datePrecision !== "day" || level === null) return false;
        const close = closeOn(hsi, date);
        // Early daily closes have one decimal or none.
        return close !== undefined && Math.abs(close - level) > 0.05 + 1e-9;
      });
      expect(differing.map(({ slug, level, date }) => `${slug}: ${level}, ${closeOn(hsi, date)}`)).toEqual(
        [],
      );
    });

    it("count the rows of every table of facts", async () => {
      const { referenceRows, sources } = await readCatalogue(db);
      expect(Object.fromEntries(referenceRows.map(({ table, rows }) => [table, rows]))).toMatchObject({
        "annual-closes": 625,
        "turning-points": 278,
        "fx-december": 342,
        "constituents-2024-02": 82,
        "methodology-dates": 72,
      });
      expect(sources.map(({ id }) => id)).toContain("002_d27a631c5e5811db.txt");
    });
  });
}
