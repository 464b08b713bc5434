import { describe, expect, it } from "vitest";
import { isoFromDay } from "@/lib/series/day";
import { PriceFileError } from "./price-file-error";
import { readPrices } from "./read-prices";

const FIRST_DAY = 18_200;
const ROWS = 12;
const encoder = new TextEncoder();

function goodLines(): string[] {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `${isoFromDay(FIRST_DAY + row)},${900 + row},${1000 + row}.5,77`,
  );
  return ["Date,Open,Close,Volume", ...rows];
}

function faultsOf(text: string) {
  try {
    readPrices(encoder.encode(text));
  } catch (error) {
    if (error instanceof PriceFileError) return error.faults;
    throw error;
  }
  return [];
}

interface Damage {
  readonly name: string;
  readonly cells: (date: string) => string;
  readonly rule: string;
}

const DAMAGES: readonly Damage[] = [
  { name: "a date without a close", cells: (date) => date, rule: "missing-cell" },
  { name: "a row cut off before its close", cells: (date) => `${date},900`, rule: "missing-cell" },
  { name: "a word for a close", cells: (date) => `${date},900,none of that,77`, rule: "not-a-number" },
  { name: "two points in a close", cells: (date) => `${date},900,1.000.5,77`, rule: "not-a-number" },
  { name: "a quoted decimal comma", cells: (date) => `${date},900,"1000,5",77`, rule: "not-a-number" },
  { name: "a hexadecimal close", cells: (date) => `${date},900,0x3E8,77`, rule: "not-a-number" },
  { name: "an infinite close", cells: (date) => `${date},900,Infinity,77`, rule: "non-finite" },
  { name: "a close too large for a number", cells: (date) => `${date},900,1e999,77`, rule: "non-finite" },
  { name: "a close in percent", cells: (date) => `${date},900,12%,77`, rule: "not-a-number" },
  { name: "a formula", cells: (date) => `${date},900,=1000+1,77`, rule: "not-a-number" },
  { name: "a close of 0", cells: (date) => `${date},900,0.00,77`, rule: "non-positive" },
  { name: "a negative close", cells: (date) => `${date},900,-1000.5,77`, rule: "non-positive" },
  {
    name: "a date without its day",
    cells: (date) => `${date.slice(0, 7)},900,1000.5,77`,
    rule: "not-a-date",
  },
  { name: "no date", cells: () => ",900,1000.5,77", rule: "not-a-date" },
  { name: "a word for a date", cells: () => "yesterday,900,1000.5,77", rule: "not-a-date" },
  {
    name: "another separator",
    cells: (date) => `${date.replaceAll("-", "/")},900,1000.5,77`,
    rule: "not-a-date",
  },
  { name: "a month 13", cells: () => "2019-13-01,900,1000.5,77", rule: "impossible-date" },
  { name: "a 29 February of no leap year", cells: () => "2019-02-29,900,1000.5,77", rule: "impossible-date" },
  { name: "a day 0", cells: () => "2019-11-00,900,1000.5,77", rule: "impossible-date" },
  { name: "one cell too many", cells: (date) => `${date},900,1,000.5,77`, rule: "surplus-cell" },
  { name: "an unclosed quote", cells: (date) => `${date},900,"1000.5,77`, rule: "open-quote" },
  { name: "text behind a quote", cells: (date) => `"${date}" GMT,900,1000.5,77`, rule: "open-quote" },
];
const DAMAGED_ROWS = [2, 3, 6, 10, ROWS - 1];

describe("a damaged row is refused with its line", () => {
  for (const { name, cells, rule } of DAMAGES) {
    it.each(DAMAGED_ROWS)(`where row %i is ${name}`, (row) => {
      const lines = goodLines();
      lines[row] = cells(isoFromDay(FIRST_DAY + row - 1));
      expect(faultsOf(`${lines.join("\n")}\n`)).toMatchObject([{ line: row + 1, rule }]);
    });
  }
});

describe("rows in the wrong place are refused with both lines", () => {
  it.each([3, 6, 11])("where row %i has the date of the row before and another close", (row) => {
    const lines = goodLines();
    lines[row] = `${isoFromDay(FIRST_DAY + row - 2)},1,2,3`;
    const [fault] = faultsOf(lines.join("\r\n"));
    expect(fault).toMatchObject({ line: row + 1, rule: "duplicate-date", details: { column: '"Close"' } });
    expect(fault?.details.expected).toContain(`line ${row}`);
  });

  it.each([3, 6, 11])("where row %i is older than the row before", (row) => {
    const lines = goodLines();
    lines[row] = `${isoFromDay(FIRST_DAY - 5)},1,2,3`;
    const faults = faultsOf(lines.join("\r\n"));
    expect(faults).toMatchObject([{ line: row + 1, rule: "order", details: { column: '"Date"' } }]);
    expect(faults[0]?.details.expected).toBe(`a date after ${isoFromDay(FIRST_DAY + row - 2)} (line ${row})`);
  });
});

describe("all faults of a file are named", () => {
  it("each once: a close that is none is not held against another of its date", () => {
    const faults = faultsOf("Date,Close\n2020-01-02,5\n2020-01-03,soon\n2020-01-03,later\n2020-01-03,7\n");
    expect(faults.map(({ line, rule }) => [line, rule])).toEqual([
      [3, "not-a-number"],
      [4, "not-a-number"],
    ]);
  });

  it("in the order of lines, whatever they are", () => {
    const lines = goodLines();
    lines[2] = "2019-02-30,1,2,3";
    lines[5] = `${isoFromDay(FIRST_DAY + 4)},1,soon,3`;
    lines[9] = `${isoFromDay(FIRST_DAY + 8)},1`;
    expect(faultsOf(lines.join("\n"))).toMatchObject([
      { line: 3, rule: "impossible-date", details: { column: '"Date"' } },
      { line: 6, rule: "not-a-number", details: { column: '"Close"' } },
      { line: 10, rule: "missing-cell", details: { column: '"Close"' } },
    ]);
  });

  it("up to 50, and the others counted", () => {
    const rows = Array.from({ length: 1200 }, (_, row) => `${isoFromDay(row)},${row % 2 === 0 ? "x" : 5}`);
    const read = () => readPrices(encoder.encode(`Date,Close\n${rows.join("\n")}`));
    expect(read).toThrow(PriceFileError);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ more: 550 });
      expect(error instanceof PriceFileError && error.faults).toHaveLength(50);
    }
  });

  it("with the faults of the order of dates that fits best", () => {
    const dates = ["27/12/2019", "30/12/2019", "31/02/2020", "02/01/2020", "03/01/2020", "01/01/2020"];
    const text = `Date,Close\n${dates.map((date) => `${date},5`).join("\n")}`;
    expect(faultsOf(text)).toMatchObject([
      { line: 4, rule: "impossible-date", details: { found: '"31/02/2020"' } },
      { line: 7, rule: "order", details: { found: "2020-01-01" } },
    ]);
  });
});
