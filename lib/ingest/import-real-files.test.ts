import { cpSync, createReadStream, existsSync, readdirSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { openPreparedStore } from "@/lib/db/schema/open-prepared-store";
import { createFolder } from "@/lib/db/testing/create-folder";
import { embeddedIn } from "@/lib/db/testing/test-stores";
import { SYMBOLS } from "@/lib/reference/testing/symbols";
import { importFile } from "./import-file";
import type { ImportReport } from "./import-report";
import { importAll, storedCloses } from "./testing/stored-closes";

// Price files as found in public repositories, of unknown licence, so not part of the project.
const FOLDER = "../shared/data/";
const isHere = existsSync(FOLDER);
const TODAY = "2026-08-24";
const symbolOf = (file: string) => file.split("__")[1] ?? "";
const files = isHere ? readdirSync(FOLDER).filter((file) => SYMBOLS.includes(symbolOf(file))) : [];
const others = isHere
  ? readdirSync(FOLDER).filter((file) => file.includes("__") && !SYMBOLS.includes(symbolOf(file)))
  : [];
const fileOf = (start: string) => files.find((file) => file.startsWith(start)) ?? start;

/** Too short for their year-ends to tell the index, or with floor closes until 1999. */
const NOT_RECOGNISED = ["yahoo__NIFTY__2021", "nse__NIFTY__2020", "open-close__DAX"];
const REFUSED: Readonly<Record<string, string>> = {
  "dates-shifted-a-day__HSI": "dates-shifted",
  "investing-zh__NIFTY": "wrong-index",
  "investing-dmy-dash-monthly__NIFTY": "ambiguous-dates",
  "json-columns__HSTECH": "not-csv",
  "shiller-monthly__SPX": "no-close-column",
};
const refusalOf = (file: string) => Object.entries(REFUSED).find(([start]) => file.startsWith(start))?.[1];

const WRONG_CLOSES: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["investing-es__SPX", ["2022-05-05"]],
  ["wsj__SPX", ["2021-08-11"]],
  ["stooq__DJI", ["2014-04-11", "2014-06-13", "2014-08-01"]],
  ["marketwatch__FTSE", ["2015-12-21", "2016-12-29"]],
  ["stooq__FTSE", ["2014-04-15"]],
  ["yahoo__SSEC", ["2014-12-09"]],
];

const folder = createFolder();
const copied = createFolder();
let db: Db;

function dryRun(file: string, symbol: string | null = symbolOf(file), today = TODAY): Promise<ImportReport> {
  const chunks = createReadStream(FOLDER + file);
  return importFile(db, { fileName: file, chunks, symbol, prefer: "stored", dryRun: true }, { today });
}

const dates = ({ warnings }: ImportReport, ...rules: string[]) =>
  warnings.filter(({ rule }) => rules.includes(rule)).map(({ date }) => date);

describe.skipIf(!isHere)(
  "price files as found, checked against what ships (skipped where ../shared/data is absent)",
  () => {
    beforeAll(async () => {
      await (await openPreparedStore(() => {}, { location: embeddedIn(folder) })).close();
      // A second store as it ships costs a copy, not another filling.
      cpSync(folder, copied, { recursive: true });
      db = await openPreparedStore(() => {}, { location: embeddedIn(folder) });
    });
    afterAll(async () => {
      await db?.close();
      for (const each of [folder, copied]) rmSync(each, { recursive: true, force: true });
    });

    it.each(files.filter((file) => refusalOf(file) !== undefined))(
      "%s is refused for its own reason alone",
      async (file) => {
        const { status, faults, moreFaults } = await dryRun(file);
        expect({ status, rules: faults.map(({ rule }) => rule), moreFaults }).toEqual({
          status: "refused",
          rules: [refusalOf(file)],
          moreFaults: 0,
        });
      },
    );

    it.each(files.filter((file) => refusalOf(file) === undefined))(
      "%s is taken, its dialect and index found in it, every row accounted for",
      async (file) => {
        const isKnown = !NOT_RECOGNISED.some((start) => file.startsWith(start));
        const report = await dryRun(file, isKnown ? null : symbolOf(file));
        expect(report).toMatchObject({ status: "checked", symbol: symbolOf(file), faults: [] });
        const { rowsRead, inserted, changed, unchanged, kept, refused } = report;
        expect(inserted + changed + unchanged + kept + refused).toBe(rowsRead);
      },
    );

    it.each(others)("%s, which is of no index here, is refused", async (file) => {
      const { status, faults } = await dryRun(file, null);
      expect(status).toBe("refused");
      const rules = new Set(faults.map(({ rule }) => rule));
      expect(["unknown-index", "dates-shifted", "no-close-column"]).toEqual(
        expect.arrayContaining([...rules]),
      );
    });

    it.each(NOT_RECOGNISED)(
      "%s is refused with the choice to make where no index is given",
      async (start) => {
        const { faults } = await dryRun(fileOf(start), null);
        expect(faults).toMatchObject([{ rule: "unknown-index", details: { known: SYMBOLS } }]);
      },
    );

    it("name the six slips of the seventies and the days that Stooq invented", async () => {
      const report = await dryRun(fileOf("stooq__HSI"));
      expect(dates(report, "spike")).toEqual([
        "1973-01-15",
        "1973-04-10",
        "1976-01-08",
        "1978-01-05",
        "1978-05-23",
        "1979-04-09",
      ]);
      expect(dates(report, "no-session")).toEqual([
        "1971-10-27",
        "1979-04-05",
        "2001-07-02",
        "2001-10-25",
        "2023-09-01",
        "2023-09-08",
      ]);
      expect(dates(report, "missing-session")).toEqual([
        "1971-03-22",
        "1971-08-31",
        "1971-10-28",
        "1971-12-06",
        "2001-03-07",
        "2001-03-21",
      ]);
      expect(dates(report, "other-close")).toEqual(
        expect.arrayContaining([
          "1999-07-09",
          "1999-07-16",
          "2000-10-10",
          "2001-06-05",
          "2001-07-09",
          "2001-07-19",
          "2001-08-03",
          "2001-08-06",
          "2007-09-24",
          "2007-09-25",
        ]),
      );
    });

    it.each(["yahoo__HSI", "open-close__HSI"])(
      "name Yahoo's errors in %s, and no close that is only cut off after the point",
      async (start) => {
        const report = await dryRun(fileOf(start));
        expect(dates(report, "no-session")).toEqual(["1998-08-17"]);
        expect(dates(report, "repeat")).toContain("1998-08-17");
        // The last one is of a session that was not over when the file was made.
        expect(dates(report, "other-close").filter((date) => date !== "2024-08-05")).toEqual([
          "2000-03-23",
          "2015-01-02",
          "2023-08-25",
          "2024-07-25",
        ]);
        expect(dates(report, "missing-session")).toEqual(["2012-03-19"]);
      },
    );

    it("name the errors that other files took over from Yahoo", async () => {
      const errors = async (start: string) => dates(await dryRun(fileOf(start)), "other-close");
      expect(await errors("two-column-dmy__HSI")).toEqual(["2015-01-02", "2023-08-25", "2024-07-25"]);
      expect(await errors("yfinance-multiheader__HSI")).toEqual(["2023-08-25", "2024-07-25"]);
      expect(await errors("yahoo-no-adj__HSI")).toContain("2015-01-02");
    });

    it("name the price of a session that was not over on the day that the file was made", async () => {
      const report = await dryRun(fileOf("yahoo__HSI"), "HSI", "2024-08-05");
      expect(report.warnings.filter(({ rule }) => rule === "provisional-close")).toMatchObject([
        { date: "2024-08-05", close: 16563.740234375 },
      ]);
    });

    it("name investing.com's typhoon days, holidays and wrong closes", async () => {
      expect(dates(await dryRun(fileOf("investing-mdy__HSI")), "no-session")).toEqual([
        "2017-08-23",
        "2020-10-13",
        "2021-10-13",
        "2023-07-17",
      ]);
      for (const [start, holidays] of [
        ["investing-dmy__HSI", 24],
        ["investing-mon__HSI", 26],
      ] as const) {
        const report = await dryRun(fileOf(start));
        expect(dates(report, "no-session")).toHaveLength(holidays);
        expect(dates(report, "other-close")).toEqual(
          expect.arrayContaining(["2010-07-19", "2010-07-21", "2010-08-31", "2011-07-18"]),
        );
      }
      expect(dates(await dryRun(fileOf("date-close__HSI")), "no-session")).toHaveLength(12);
    });

    it("leave out weekends that were filled in", async () => {
      const report = await dryRun(fileOf("semicolon-multi__DAX"));
      expect(report.warnings.filter(({ rule }) => rule === "filled-days")).toHaveLength(1);
      expect(report.refused).toBeGreaterThan(1040);
    });

    it("miss no sessions where a file has monthly closes only", async () => {
      const report = await dryRun(fileOf("open-close__SPX"));
      expect(dates(report, "wide-spacing")).toHaveLength(1);
      expect(dates(report, "missing-session").length).toBeLessThan(10);
    });

    it.each(WRONG_CLOSES)("name the wrong closes of %s", async (start, wrong) => {
      expect(dates(await dryRun(fileOf(start)), "other-close")).toEqual(expect.arrayContaining([...wrong]));
    });

    it.each([
      ["stooq__N225", 706, 141],
      ["stooq__CAC", 247, 35],
      ["stooq__HSI", 90, 48],
    ])(
      "name wrong closes of %s one by one, and %d that differ slightly together",
      async (start, few, wrong) => {
        const { warnings } = await dryRun(fileOf(start));
        const of = (rule: string) => warnings.filter((warning) => warning.rule === rule);
        expect(of("slight-differences").map(({ details }) => details)).toMatchObject([{ rows: few }]);
        expect(of("other-close")).toHaveLength(wrong);
      },
    );

    it("name the days that are no sessions, and those with one on a weekend", async () => {
      const found = async (start: string, rule: string) => dates(await dryRun(fileOf(start)), rule);
      expect(await found("wsj__CAC", "no-session")).toEqual(
        expect.arrayContaining(["1990-05-01", "1990-12-24", "1990-12-25"]),
      );
      expect((await found("wsj__FTSE", "no-session")).length).toBeGreaterThanOrEqual(98);
      expect(await found("d-s__SSEC", "weekend")).toEqual(
        expect.arrayContaining(["2026-07-19", "2026-07-26", "2026-08-02"]),
      );
      // Special sessions of Mumbai, and New York's Saturdays: they ship too.
      expect(await found("mdy2__NIFTY", "weekend")).toEqual([]);
      expect(await found("quoted-all__NIFTY", "weekend")).toEqual([]);
      expect(await found("stooq__DJI", "weekend-sessions")).toEqual([]);
      expect(await found("stooq__DJI", "gap")).toEqual(["1933-03-15"]);
      expect(await found("stooq__SPX", "weekend-sessions")).toHaveLength(1);
    });

    it("leave one complete series of the Hang Seng Index, what ships unchanged, in whatever order", async () => {
      const shipped = await storedCloses(db, "HSI");
      const copy = await openPreparedStore(() => {}, { location: embeddedIn(copied) });
      const manifests = files.filter((file) => symbolOf(file) === "HSI" && refusalOf(file) === undefined);
      await importAll(db, FOLDER, manifests, TODAY);
      await importAll(copy, FOLDER, manifests.toReversed(), TODAY);
      const [one, other] = [await storedCloses(db, "HSI"), await storedCloses(copy, "HSI")];
      await copy.close();
      for (const { complete, closes } of [one, other]) {
        expect(complete).toEqual(["1969-11-24", "2026-08-21"]);
        expect(shipped.sessions.filter(([date, close]) => closes.get(date) !== close)).toEqual([]);
        // The last row of a file made while the session went on, which files that go on put right.
        expect(closes.get("2024-08-05")).toBeCloseTo(16698.36, 1);
      }
      expect([...one.closes.keys()]).toEqual([...other.closes.keys()]);
      const differing = [...one.closes].filter(
        ([date, close]) => Math.abs(close - (other.closes.get(date) ?? 0)) > 0.1,
      );
      expect(differing).toEqual([]);
    });
  },
);
