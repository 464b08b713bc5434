import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeFinding } from "@/lib/findings/finding";
import { findingLines } from "@/lib/findings/finding-text";
import { isoFromDay } from "@/lib/series/day";
import type { PriceFile } from "./price-file";
import { PriceFileError } from "./price-file-error";
import { readPrices } from "./read-prices";

const CLOSES = [
  ["2019-12-27", 1001.25],
  ["2019-12-30", 1010.5],
  ["2019-12-31", 998.75],
  ["2020-01-02", 1003],
  ["2020-01-03", 1012.5],
  ["2020-01-06", 1020.25],
  ["2020-01-07", 1015],
  ["2020-02-13", 1030.75],
];

// The place and the words of the first fault; what stands behind "expected" only where it names a choice or a line.
const FAULTS: Readonly<Record<string, string>> = {
  "ambiguous-dates":
    '2: column "Date": found "01/02/2020", expected to be told the order of dates, DMY (day, month, year: 2020-02-01 to 2020-04-03) or MDY (month, day, year: 2020-01-02 to 2020-03-04)',
  "ambiguous-numbers":
    '2: column "Close": found "1,234", expected to be told the decimal mark, a point or a comma',
  "ambiguous-two-digit-years": '2: column "Date": found "01/02/03", expected to be told the order of dates',
  "another-date-format":
    '5: column "Date": found "02/01/2020", expected a date written like "2019-12-27" (line 2)',
  "averages-by-month":
    '1: found the columns "GEN500", "Dividend", "Earnings" beside the dates, expected a column named Close',
  "currency-sign": '6: column "Close": found "$12.5", expected a number above 0',
  "date-earlier": '6: column "Date": found 2019-12-26, expected a date after 2020-01-02 (line 5)',
  "dates-not-read": '2: column "Date": found "day one", expected dates such as 2020-01-31',
  empty: "1: found an empty file",
  "file-cut-off": '9: column "Date": found "2020-02"',
  "header-again": '6: column "Date": found "Date"',
  "header-only": "1: found no rows below the header",
  "impossible-date": '4: column "Date": found "2019-02-30", expected a day of the calendar',
  "impossible-month-name": '3: column "Date": found "Feb 30, 2020", expected a day of the calendar',
  "infinite-close": '6: column "Close": found "inf", expected a number above 0',
  json: "1: found JSON, expected CSV",
  "long-form":
    '1: found the columns "Country", "Exchange rate" beside the dates, expected a column named Close',
  "mixed-decimal-marks": '4: column "Close": found "1.250,50", expected a number above 0',
  "negative-close": '6: column "Close": found "-12.5", expected a number above 0',
  "newest-first-out-of-order":
    '6: column "Date": found 2021-01-01, expected a date before 2020-01-03 (line 5)',
  "no-closes": '2: column "Close": found no close in any row',
  "no-dates": '1: found the columns "Name", "Close", expected a column of dates such as 2020-01-31',
  "no-header-all-equal": "1: found 4 columns beside the dates and no header, expected a column named Close",
  "no-header-close-first": "1: found 4 columns beside the dates and no header, expected a column named Close",
  "not-utf-8": "2: found bytes that are not UTF-8, expected text in UTF-8",
  "note-between-rows": '6: column "Date": found "Source: generated"',
  "one-column": '1: found "Close", expected two columns or more',
  "only-blank-lines": "1: found no text",
  "open-quote": "6: found a quoted cell that is never closed",
  "row-cut-off": '6: column "Close": found a row of 3 cells, expected a close in cell 5',
  "same-date-other-close":
    '6: column "Close": found "1.5", expected "1003.00" as in line 5, which has the same date',
  "several-symbols": '4: column "symbol": found "OTHER", expected "GEN" as in line 2: one series a file',
  "text-behind-a-quote": "6: found text behind a closing quote",
  "total-below": '10: column "Date": found "Total"',
  "two-close-columns": '1: found 2 columns of closes: "GEN.Close", "OTHER.Close", expected one series a file',
  "unquoted-thousands": "6: found 6 cells, expected at most 5, as in the header",
  "volume-only": '1: found the columns "Volume" beside the dates, expected a column named Close',
  "web-page": "2: found a web page or XML, expected CSV",
  wide: '1: found the columns "Atlantis", "Utopia", "Erewhon" beside the dates, expected a column named Close',
  "word-for-a-close": '6: column "Close": found "soon", expected a number above 0',
  workbook: "1: found an Excel workbook or another ZIP archive, expected a table saved as CSV text",
  "year-out-of-reach": '5: column "Date": found "0202-01-02", expected a day of the calendar',
  "zero-bytes": "3: found a zero byte, expected text in UTF-8",
  "zero-close": '6: column "Close": found "0", expected a number above 0',
};

const folder = (name: string) => new URL(`fixtures/${name}/`, import.meta.url);
const filesOf = (name: string) => readdirSync(folder(name)).sort();

function read(kind: string, file: string): PriceFile {
  return readPrices(readFileSync(new URL(file, folder(kind))));
}

describe("a file that cannot be read is refused with the line", () => {
  it.each(filesOf("not-ok"))("%s", (file) => {
    let lines: string[] = [];
    try {
      read("not-ok", file);
    } catch (error) {
      if (!(error instanceof PriceFileError)) throw error;
      lines = findingLines(file, error.faults, error, "en");
    }
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${file}:${FAULTS[file.replace(".csv", "")] ?? "not in the list"}`);
  });
});

describe("a file is read without being told its dialect", () => {
  it.each(filesOf("ok"))("%s", (file) => {
    const { days, closes, lines, dialect } = read("ok", file);
    expect(Array.from(days, (day, at) => [isoFromDay(day), closes[at]])).toEqual(CLOSES);
    const ordered = dialect.newestFirst ? [...lines].reverse() : [...lines];
    expect(ordered).toEqual([...new Set(ordered)].sort((a, b) => a - b));
  });

  it.each([
    ["traditional-chinese-big5.csv", { encoding: "big5", dateOrder: "YMD" }],
    ["simplified-chinese-gb18030.csv", { encoding: "gb18030" }],
    ["spanish-windows-1252.csv", { encoding: "windows-1252", delimiter: ";", decimalMark: "," }],
    ["utf-16-little-endian-tabs.csv", { encoding: "utf-16le", byteOrderMark: true, delimiter: "\t" }],
    ["utf-16-big-endian.csv", { encoding: "utf-16be", byteOrderMark: true }],
    ["investing-spanish.csv", { byteOrderMark: true, dateOrder: "DMY", decimalMark: ",", newestFirst: true }],
    ["investing-mdy.csv", { dateOrder: "MDY", decimalMark: ".", newestFirst: true }],
    [
      "quantmod.csv",
      { dateColumn: { position: 0, name: "Index" }, closeColumn: { position: 4, name: "GEN.Close" } },
    ],
    ["close-and-price.csv", { closeColumn: { position: 2, name: "Close" } }],
    [
      "no-header-tabs.csv",
      { dateColumn: { position: 0, name: null }, closeColumn: { position: 4, name: null } },
    ],
    ["yfinance-three-header-lines.csv", { firstDataLine: 4, dateColumn: { position: 0, name: "Date" } }],
    ["preamble-and-notes.csv", { firstDataLine: 5, newestFirst: false }],
  ])("%s, and says how it is written", (file, dialect) => {
    expect(read("ok", file).dialect).toMatchObject(dialect);
  });
});

describe("what was left out is noted", () => {
  const leftOut = (rule: "without-close" | "duplicate-row", line: number, date: string) =>
    makeFinding(rule, { date, line }, { rows: 1, lastDate: date });

  it.each([
    ["yahoo.csv", []],
    ["yahoo-null.csv", [leftOut("without-close", 5, "2020-01-01")]],
    ["fred.csv", [leftOut("without-close", 5, "2020-01-01")]],
    ["repeated-row.csv", [leftOut("duplicate-row", 4, "2019-12-30")]],
    ["preamble-and-notes.csv", [makeFinding("trailing-text", { line: 15 }, { rows: 2, lastDate: null })]],
    ["adjusted-only.csv", [makeFinding("adjusted-close", {}, { column: '"Adj Close"' })]],
    ["yahoo-dmy-two-digit-years.csv", [makeFinding("two-digit-years", {}, { from: 1950, to: 2049 })]],
  ])("%s", (file, notes) => {
    expect(read("ok", file).notes).toEqual(notes);
  });
});
