import { existsSync, readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { findingLines } from "@/lib/findings/finding-text";
import { type IndexCandidate, recogniseIndex } from "@/lib/ingest/checks/recognise-index";
import type { ReadOptions } from "@/lib/ingest/read/dialect";
import { PriceFileError } from "@/lib/ingest/read/price-file-error";
import { readPrices } from "@/lib/ingest/read/read-prices";
import { isoFromDay, requireDay } from "@/lib/series/day";

// Price files as found in public repositories, of unknown licence, so not part of the project.
const FOLDER = "../shared/data/";
const isHere = existsSync(FOLDER);

interface Listed {
  readonly file: string;
  readonly rows: number;
  readonly first: string;
  readonly last: string;
  readonly withoutClose: number;
}

/** The files that the two manifests list, with what they say of each. */
function listed(): Listed[] {
  return ["MANIFEST.md", "MANIFEST-2.md"].flatMap((manifest) =>
    readFileSync(FOLDER + manifest, "utf8")
      .split("\n")
      .flatMap((line) => {
        const match = /^\| (\S+__\S+) \|.*?\| (\d+) \| (\S+) \| (\S+) \|(.*)$/.exec(line);
        if (match === null) return [];
        const [, file = "", rows, first = "", last = "", remarks = ""] = match;
        const withoutClose = Number(/(\d+) rows without a close/.exec(remarks)?.[1] ?? 0);
        return [{ file, rows: Number(rows), first, last, withoutClose }];
      }),
  );
}

const REFUSED: Readonly<Record<string, string>> = {
  "fx-long__":
    ':1: found the columns "Country", "Exchange rate" beside the dates, expected a column named Close',
  "fx-wide-daily__": ':1: found the columns "Australia", "Austria", "Belgium",',
  "json-columns__": ":1: found JSON, expected CSV",
  "shiller-monthly__": ':1: found the columns "SP500", "Dividend",',
  "investing-dmy-dash-monthly__":
    ':3: column "Date": found "01-12-2024", expected to be told the order of dates, DMY (day, month, year: 2025-01-01 to 1995-12-01) or MDY',
  "annual-closes": ':59: column "symbol": found "HSCEI", expected "HSI" as in line 2: one series a file',
  "turning-points": ':96: column "symbol": found "FTSE", expected "HSI" as in line 2: one series a file',
};
const isRefused = (file: string) => Object.keys(REFUSED).some((start) => file.startsWith(start));
const open = (file: string, options?: ReadOptions) => readPrices(readFileSync(FOLDER + file), options);

/** How a file reads: its closes, its rows without one, and its first and last date. */
function summary(file: string, options?: ReadOptions) {
  const { days, notes } = open(file, options);
  const without = notes.find(({ rule }) => rule === "without-close");
  const withoutClose = without?.rule === "without-close" ? without.details.rows : 0;
  const [first, last] = [days[0], days.at(-1)].map((day) => isoFromDay(day ?? 0));
  return { file, rows: days.length + withoutClose, first, last, withoutClose };
}

function candidates(): IndexCandidate[] {
  const text = readFileSync(`${FOLDER}annual-closes.csv`, "utf8");
  const bySymbol = new Map<string, { day: number; close: number }[]>();
  for (const row of Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data) {
    const { symbol = "", close, date_of_close: date = "" } = row;
    if (date === "") continue;
    const closes = bySymbol.get(symbol) ?? [];
    bySymbol.set(symbol, [...closes, { day: requireDay(date), close: Number(close) }]);
  }
  return [...bySymbol].map(([symbol, annualCloses]) => ({ symbol, annualCloses }));
}

describe.skipIf(!isHere)("price files as found (skipped where ../shared/data is absent)", () => {
  const files = isHere ? listed() : [];

  it("are all listed", () => {
    const inFolder = isHere ? readdirSync(FOLDER).filter((file) => file.includes("__")) : [];
    expect(files.map(({ file }) => file).sort()).toEqual(inFolder.sort());
  });

  it.each(isHere ? readdirSync(FOLDER).filter(isRefused) : [])(
    "%s is refused with the choice to make",
    (file) => {
      const [, expected = ""] = Object.entries(REFUSED).find(([start]) => file.startsWith(start)) ?? [];
      let lines: string[] = [];
      try {
        open(file);
      } catch (error) {
        if (error instanceof PriceFileError) lines = findingLines(file, error.faults, error, "en");
      }
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(file + expected);
    },
  );

  it.each(files.filter(({ file }) => !isRefused(file)))("$file has its rows and dates", (each) => {
    expect(summary(each.file)).toEqual(each);
  });

  it("are read in the order of dates that is chosen, where months begin on the first of each", () => {
    const monthly = files.find(({ file }) => file.startsWith("investing-dmy-dash-monthly__"));
    expect(summary(monthly?.file ?? "", { dateOrder: "DMY" })).toEqual(monthly);
  });

  it("have the day before the month, or after it, as their last days show", () => {
    const orders = (start: string) =>
      files.filter(({ file }) => file.startsWith(start)).map(({ file }) => open(file).dialect.dateOrder);
    expect(orders("investing-dmy__HSI")).toEqual(["DMY"]);
    expect(orders("two-column-dmy__HSI")).toEqual(["DMY"]);
    expect(orders("investing-mdy__HSI")).toEqual(["MDY"]);
    expect(new Set(orders("wsj__"))).toEqual(new Set(["MDY"]));
    expect(new Set(orders("yahoo-ddmmyy__"))).toEqual(new Set(["DMY"]));
  });

  it("are recognised by their year-ends, and never as another index", () => {
    const known = candidates();
    const unknown: string[] = [];
    for (const { file } of files) {
      if (isRefused(file)) continue;
      const { days, closes } = open(file);
      const symbol = recogniseIndex(days, closes, known);
      if (symbol === null) unknown.push(file);
      else expect(file).toContain(`__${symbol}__`);
    }
    // Too short, a day off, of another index than their name says, or with floor closes until 1999; and no rates.
    const short = ["yahoo__NIFTY__2021", "nse__NIFTY__2020"];
    const wrong = ["dates-shifted-a-day__HSI", "investing-zh__NIFTY__2010", "open-close__DAX"];
    const rates = /__(USD[A-Z]{3}|EURUSD|GBPUSD)__/;
    const expected = files.filter(
      ({ file }) => rates.test(file) || [...short, ...wrong].some((start) => file.startsWith(start)),
    );
    expect(unknown).toEqual(expected.map(({ file }) => file));
  });
});
