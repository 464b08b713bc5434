import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { readCatalogue } from "@/lib/db/read/read-catalogue";
import { readIndex } from "@/lib/db/read/read-index";
import { readRates } from "@/lib/db/read/read-rates";
import { readReferenceFacts } from "@/lib/db/read/read-reference-facts";
import { openPreparedStore } from "@/lib/db/schema/open-prepared-store";
import { placeShippedStore } from "@/lib/db/testing/store-template";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import type { IndexRecord } from "@/lib/reference/records";
import { addMonths } from "@/lib/series/add-months";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { readTable } from "@/lib/shipped/read-table";
import { annualRow, publishedRow } from "@/lib/shipped/row-schemas";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRates } from "@/lib/views/testing/shipped-rates";

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

    // Counted from the files that the closes were compiled in.
    it.each([
      ["HSI", "1969-11-24", "2026-08-21", 13987],
      ["HSCEI", "1999-01-04", "2026-08-20", 6807],
      ["HSTECH", "2020-07-27", "2026-08-21", 1493],
      ["HSCI", "2001-10-03", "2018-08-24", 4170],
      ["SPX", "1950-01-03", "2026-08-21", 19368],
      ["DJI", "1915-01-02", "2026-08-21", 29751],
      ["FTSE", "1984-01-03", "2026-08-20", 10773],
      ["N225", "1949-05-16", "2026-08-21", 20202],
      ["NIFTY", "1990-07-03", "2026-06-23", 8742],
      ["SSEC", "1990-12-19", "2026-08-21", 8724],
      ["DAX", "1987-12-30", "2026-08-20", 9773],
      ["CAC", "1987-12-31", "2026-07-24", 9791],
    ])(
      "cover %s completely from %s to %s: %d sessions, nothing after",
      async (symbol, from, to, sessions) => {
        const { coverage } = await record(symbol);
        expect(coverage).toMatchObject({
          completeFrom: from,
          completeTo: to,
          lastDate: to,
          sessionCount: sessions,
          sparseAfter: 0,
        });
      },
    );

    it("hold the Hang Seng Index by month-ends from its base of 31 July 1964 to its launch", async () => {
      const hsi = await record("HSI");
      expect(hsi.coverage).toMatchObject({ firstDate: "1964-07-31", sparseBefore: 64 });
      expect([...hsi.series.days.subarray(0, 64)].map((day) => isoFromDay(day).slice(0, 7))).toEqual(
        Array.from({ length: 64 }, (_, month) =>
          isoFromDay(addMonths(requireDay("1964-07-01"), month)).slice(0, 7),
        ),
      );
      expect(closeOn(hsi, "1964-07-31")).toBe(100);
      expect(closeOn(hsi, "1967-08-31")).toBe(58.61);
      expect(closeOn(hsi, "1969-11-24")).toBe(158.5);
      expect(hsi.closeSources.map(({ name }) => name.en)).toContain("Stooq");
    });

    // Counted from prisma/data/daily-checks.csv in another language.
    it("keep why closes of days without a session were left out, by date", async () => {
      const { leftOut } = await record("HSI");
      expect(leftOut).toHaveLength(50);
      expect(leftOut[0]).toMatchObject({ date: "1971-10-27", why: expect.stringContaining("Chung Yeung") });
      expect(leftOut.map(({ date }) => date)).toEqual(leftOut.map(({ date }) => date).sort());
    });

    it("have a day for every year-end of the Hang Seng Index", async () => {
      const { annualCloses } = await record("HSI");
      expect(annualCloses.filter(({ datePrecision }) => datePrecision === "year")).toEqual([]);
      expect(annualCloses.slice(0, 3).map(({ date, close }) => [date, close])).toEqual([
        ["1964-12-31", 101.45],
        ["1965-12-31", 82.14],
        ["1966-12-30", 79.69],
      ]);
    });

    it("state one close of a day, with the decimals of the one source that has them", async () => {
      const hsi = await record("HSI");
      expect(closeOn(hsi, "1987-10-01")).toBe(3949.73);
      expect(closeOn(hsi, "1987-10-26")).toBe(2241.69);
      expect(closeOn(hsi, "1987-12-31")).toBe(2302.75);
    });

    it("hold Saturdays and special sessions at weekends as sessions", async () => {
      expect(closeOn(await record("SPX"), "1950-01-07")).toBeGreaterThan(0);
      expect(closeOn(await record("NIFTY"), "2019-10-27")).toBeGreaterThan(0);
      expect(closeOn(await record("N225"), "1988-12-24")).toBeGreaterThan(0);
    });

    it("agree with every dated annual close but two of the DAX, floor or Xetra", async () => {
      const { indices } = await readCatalogue(db);
      const differing: string[] = [];
      for (const { profile } of indices) {
        const index = await record(profile.symbol);
        for (const { year, date, datePrecision, close } of index.annualCloses) {
          const daily = closeOn(index, date);
          if (datePrecision === "year" || daily === undefined) continue;
          if (Math.abs(daily - close) > 0.005 + 1e-9) differing.push(`${profile.symbol} ${year}`);
        }
      }
      expect(differing).toEqual(["DAX 1995", "DAX 1997"]);
    });

    it("agree to the last digit with every closing turning point", async () => {
      for (const symbol of ["HSI", "HSCEI", "HSTECH", "NIFTY"]) {
        const index = await record(symbol);
        const differing = index.turningPoints.filter(
          ({ basis, date, level }) => basis === "close" && (closeOn(index, date) ?? level) !== level,
        );
        expect(differing.map(({ date }) => `${symbol} ${date}`)).toEqual([]);
      }
    });

    it("give every daily rate of exchange of the file, by currency, oldest first", async () => {
      const { revision, byCurrency } = await readRates(db);
      expect(revision).toBe((await readCatalogue(db)).revision);
      expect([...byCurrency]).toEqual([...(await shippedRates()).byCurrency].sort());
      const pounds = byCurrency.get("GBP");
      expect([pounds?.days[0], pounds?.perUsd[0]]).toEqual([requireDay("1971-01-04"), 0.417746]);
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

    it("let no milestone's closing level differ from the close of its day", async () => {
      const hsi = await record("HSI");
      expect(hsi.milestones.length).toBeGreaterThanOrEqual(60);
      const differing = hsi.milestones.filter(({ date, datePrecision, level, levelBasis }) => {
        if (levelBasis !== "close" || datePrecision !== "day" || level === null) return false;
        const close = closeOn(hsi, date);
        return close !== undefined && close !== level;
      });
      expect(differing.map(({ slug, level, date }) => `${slug}: ${level}, ${closeOn(hsi, date)}`)).toEqual(
        [],
      );
    });

    it("count the rows of every table of facts", async () => {
      const { referenceRows, sources } = await readCatalogue(db);
      expect(Object.fromEntries(referenceRows.map(({ table, rows }) => [table, rows]))).toMatchObject({
        "annual-closes": 625,
        "turning-points": 279,
        "daily-checks": 3652,
        "fx-december": 342,
        "fx-daily": 70_337,
        tracking: 22,
        "constituents-2024-02": 82,
        "methodology-dates": 72,
      });
      expect(sources.map(({ id }) => id)).toContain("002_d27a631c5e5811db.txt");
    });

    it("tell the facts of every table in both languages, as the data files do", async () => {
      const held = await readReferenceFacts(db);
      expect(held).toEqual({ ...(await shippedFacts()), revision: held.revision });
    });
  });
}
