import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import type { Db } from "@/lib/db/database";
import { readIndex } from "@/lib/db/read/read-index";
import { openPreparedStore } from "@/lib/db/schema/open-prepared-store";
import { createFolder } from "@/lib/db/testing/create-folder";
import { embeddedIn } from "@/lib/db/testing/test-stores";
import { at } from "@/lib/series/at";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { type FileToImport, type ImportStage, importFile } from "./import-file";
import { byteStream } from "./testing/byte-stream";

const TODAY = "2026-09-01";
const hsi = hsiSeries();
let db: Db;

/** Rows of the Hang Seng Index as shipped, from one day to another. */
function hsiRows(from: string, to: string): string[] {
  const rows: string[] = [];
  for (const [position, day] of hsi.days.entries()) {
    const date = isoFromDay(day);
    if (date >= from && date <= to) rows.push(`${date},${at(hsi.closes, position)}`);
  }
  return rows;
}

const text = (rows: readonly string[]) => `Date,Close\n${rows.join("\n")}\n`;
const years = hsiRows("2018-01-02", "2026-08-21");
// Made up: after the last close that ships.
const newRows = ["2026-08-24,26100.5", "2026-08-25,26050.25", "2026-08-26,26200.75"];

function importText(content: string, choices: Partial<FileToImport> = {}, today = TODAY) {
  const file = { fileName: "hsi.csv", symbol: null, prefer: "stored", dryRun: false, ...choices } as const;
  return importFile(db, { ...file, chunks: byteStream(content) }, { today });
}

/** The revision of the store, its loads and its closes: none may change where a file is refused. */
async function stored() {
  const state = await db.prisma.storeRevision.findUniqueOrThrow({ where: { id: 1 } });
  const [batches, closes] = [await db.prisma.importBatch.count(), await db.prisma.dailyClose.count()];
  return { revision: state.revision, batches, closes };
}

beforeAll(async () => {
  db = await openPreparedStore(() => {}, { location: embeddedIn(createFolder()) });
});
afterAll(() => db.close());

describe("a file that is refused", () => {
  const cases: ReadonlyArray<
    readonly [name: string, content: string, symbol: string | null, rules: string[]]
  > = [
    ["is no table", "\0\0\0", null, ["not-text"]],
    [
      "has faults in its rows",
      text([...years, "2026-02-30,5", "2026-08-24,0"]),
      "hsi",
      ["impossible-date", "non-positive"],
    ],
    [
      "leaves the order of dates open",
      "Date,Close\n01/02/2020,5\n03/02/2020,6\n",
      "hsi",
      ["ambiguous-dates"],
    ],
    ["belongs to an index that its year-ends do not tell", text(newRows), null, ["unknown-index"]],
    ["belongs to an index that the store does not have", text(years), "hsxyz", ["unknown-index"]],
    ["belongs to another index than is said", text(years), "spx", ["wrong-index"]],
    [
      "belongs to another index than is said, of which only year-ends are stored",
      text(years),
      "hscei",
      ["wrong-index"],
    ],
    [
      "has dates to come, and closes that cannot be stored",
      text([...years, "2026-09-02,5e13"]),
      "hsi",
      ["future-date", "out-of-range"],
    ],
    ["is weekly", text(years.filter((_, row) => row % 5 === 0)), "hsi", ["not-daily"]],
    [
      "has its dates a day early",
      text(years.map((row) => isoFromDay(requireDay(row.slice(0, 10)) - 1) + row.slice(10))),
      "hsi",
      ["dates-shifted"],
    ],
  ];

  it.each(cases)("because it %s changes nothing and names every fault", async (_, content, symbol, rules) => {
    const before = await stored();
    const report = await importText(content, { symbol });
    expect(report.status).toBe("refused");
    expect(report.faults.map(({ rule }) => rule)).toEqual(rules);
    expect(report.faults.every(({ severity, line }) => severity === "fault" && (line ?? 0) >= 1)).toBe(true);
    expect(report).toMatchObject({ inserted: 0, changed: 0, batchId: null, warnings: [] });
    expect(await stored()).toEqual(before);
  });

  it("says which indices there are to choose from, and which one the closes belong to", async () => {
    const { faults } = await importText(text(newRows));
    expect(faults[0]).toMatchObject({
      details: { symbol: null, known: expect.arrayContaining(["HSI", "HSCEI"]) },
    });
    const wrong = await importText(text(years), { symbol: "spx" });
    expect(wrong.faults[0]).toMatchObject({ details: { symbol: "SPX", fits: "HSI" } });
  });

  it("is told how it may be read", async () => {
    const content = `Date,Close\n${years.map((row) => row.replace(/(\d+)-(\d+)-(\d+)/, "$3/$2/$1")).join("\n")}\n`;
    expect(await importText(content, { dateOrder: "DMY", dryRun: true })).toMatchObject({
      status: "checked",
      symbol: "HSI",
      dialect: { dateOrder: "DMY" },
      dialectWords:
        'UTF-8, commas; dates in "Date" (day, month, year), closes in "Close" (decimal point), oldest first; rows from line 2',
    });
  });
});

describe(importFile, () => {
  it("ends with the reason of the signal and with nothing stored", async () => {
    const before = await stored();
    const stop = new AbortController();
    const onProgress = ({ stage }: ImportStage) => {
      if (stage === "checking") stop.abort(new Error("stopped by hand"));
    };
    const file = { fileName: "hsi.csv", symbol: null, prefer: "file", dryRun: false } as const;
    const watch = { today: TODAY, onProgress, signal: stop.signal };
    const chunks = byteStream(text([...years, ...newRows]));
    await expect(importFile(db, { ...file, chunks }, watch)).rejects.toThrow("stopped");
    expect(await stored()).toEqual(before);
  });

  it("tells beforehand what it does afterwards, and does it once", async () => {
    const wrong = "2020-03-02,26192.68";
    const rows = [...years.map((row) => (row.startsWith("2020-03-02") ? wrong : row)), ...newRows];
    const before = await stored();
    const preview = await importText(text(rows), { dryRun: true });
    expect(await stored()).toEqual(before);
    const report = await importText(text(rows));
    const counts = { symbol: "HSI", rowsRead: rows.length, inserted: 3, kept: 1, refused: 0 };
    expect(preview).toMatchObject({ status: "checked", batchId: null, ...counts });
    expect(report).toMatchObject({ status: "stored", faults: [], ...counts });
    expect(preview.warnings).toEqual(report.warnings);
    expect(report.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(report.inserted + report.changed + report.unchanged + report.kept + report.refused).toBe(
      rows.length,
    );
    expect(report.warnings.filter(({ rule }) => rule === "other-close")).toMatchObject([
      {
        date: "2020-03-02",
        close: 26192.68,
        line: rows.indexOf(wrong) + 2,
        details: { stored: 26291.68, chosen: "stored" },
      },
    ]);
    const after = await stored();
    const again = await importText(text(rows));
    expect(again).toMatchObject({ status: "already-stored", inserted: 0, batchId: report.batchId });
    expect(await stored()).toEqual(after);
  });

  it("takes the file's close where it is told to", async () => {
    const rows = ["2023-12-28,17043.53", "2023-12-29,17074.39"];
    const report = await importText(text(rows), { symbol: "HSI", prefer: "file" });
    expect(report).toMatchObject({ status: "stored", changed: 1, unchanged: 1 });
    const series = (await readIndex(db, "HSI"))?.series ?? hsi;
    expect(series.closes[series.days.indexOf(requireDay("2023-12-29"))]).toBe(17074.39);
  });

  it("counts the rows that it leaves out as refused, with one warning a rule", async () => {
    const rows = years.flatMap((row, position) => {
      const day = requireDay(row.slice(0, 10));
      const next = years[position + 1];
      const pause = next === undefined ? 1 : requireDay(next.slice(0, 10)) - day;
      return [
        row,
        ...Array.from({ length: pause - 1 }, (_, step) => isoFromDay(day + step + 1) + row.slice(10)),
      ];
    });
    rows.splice(100, 0, rows[99] ?? "", `${rows[99]?.slice(0, 10)},`);
    const report = await importText(text(rows), { dryRun: true });
    const rules = report.warnings.map(({ rule }) => rule);
    expect(
      rules
        .filter((rule) => ["duplicate-row", "without-close", "filled-days", "filled-holidays"].includes(rule))
        .sort(),
    ).toEqual(["duplicate-row", "filled-days", "filled-holidays", "without-close"]);
    expect(report.refused).toBeGreaterThan(800);
    expect(report.unchanged + report.kept + report.refused).toBe(rows.length);
    expect(rules.filter((rule) => rule === "shut-day")).toEqual([]);
    expect(rules.filter((rule) => rule === "no-session" || rule === "other-close")).toHaveLength(report.kept);
  });

  it("warns of a last close of the day of the import, and tells how far it is", async () => {
    const stages: ImportStage[] = [];
    const file = { fileName: "hsi.csv", symbol: "HSI", prefer: "stored", dryRun: false } as const;
    const chunks = byteStream(text([...hsiRows("2026-01-02", "2026-08-21"), "2026-08-27,26300.25"]));
    const watch = { today: "2026-08-27", onProgress: (stage: ImportStage) => stages.push(stage) };
    const report = await importFile(db, { ...file, chunks }, watch);
    expect(report.warnings.map(({ rule }) => rule)).toContain("provisional-close");
    expect([...new Set(stages.map(({ stage }) => stage))]).toEqual(["reading", "checking", "storing"]);
  });
});
