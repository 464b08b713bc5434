import { expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { readRows } from "@/lib/url/rows-field";
import { readCandidates } from "./read-candidates";

const REVIEW = requireDay("2023-12-31");
const read = (text: string) => readCandidates(readRows(text), REVIEW);

it("names row, column and what was found of every cell that it cannot read, and loses no other", () => {
  const { candidates, problems } = read("A,x,1,24;,5,-2,24;B,1e30,3,31/12/2020;C,1,234,5,2020-01-01");
  expect(problems.map(({ row, column, found, rule }) => [row, column, found, rule])).toEqual([
    [0, "marketValue", "x", "not-a-number"],
    [1, "name", "", "no-name"],
    [1, "turnover", "-2", "negative"],
    [2, "marketValue", "1e30", "too-large"],
    [2, "listing", "31/12/2020", "not-a-listing"],
    [3, "listing", "2020-01-01", "extra-cell"],
  ]);
  expect(candidates[0]).toEqual({
    ...{ name: "A", marketValue: null, turnover: 1 },
    listing: { kind: "months", months: 24 },
  });
  expect(candidates[3]).toEqual({ name: "C", marketValue: null, turnover: null, listing: null });
});

it("refuses a row without a name, with that of an earlier one, or of too many cells, and nothing of it is known", () => {
  const { candidates, refused } = read("A,1,1,24;a,2,2,24;,3,3,24;B,1,234,5,24;C,x,1,24");
  expect([...refused]).toEqual([1, 2, 3]);
  for (const row of refused) {
    expect(candidates[row]).toMatchObject({ marketValue: null, turnover: null, listing: null });
  }
  expect(candidates[4]).toMatchObject({ marketValue: null, turnover: 1 });
});

it("believes no listing before 1891, in days or months, and leaves one after the review as it is", () => {
  // From 1 January 1891 to 31 December 2023: 132 years of 12 months and 11 months.
  const rows = "A,1,1,0001-01-01;B,1,1,1890-12-31;C,1,1,1891-01-01;D,1,1,9999;E,1,1,1596;F,1,1,1595";
  expect(read(`${rows};G,1,1,9999-12-31`).problems).toEqual([
    { row: 0, column: "listing", rule: "too-early", found: "0001-01-01" },
    { row: 1, column: "listing", rule: "too-early", found: "1890-12-31" },
    { row: 3, column: "listing", rule: "too-many-months", found: "9999", expected: "1595" },
    { row: 4, column: "listing", rule: "too-many-months", found: "1596", expected: "1595" },
  ]);
});

it("takes what is blank or n/a as not known, without a word", () => {
  expect(read("A,,n/a,-")).toEqual({
    candidates: [{ name: "A", marketValue: null, turnover: null, listing: null }],
    problems: [],
    refused: new Set(),
  });
});

it("reads a file with byte order mark, quotes, grouped thousands and days", () => {
  const { candidates, problems } = read(
    '\uFEFFname,market value,turnover,listed\r\n"Alpha, Ltd","1,234.5","12,000",2021-01-31\r\nBeta,9,8,24\r\n',
  );
  expect(problems).toEqual([]);
  expect(candidates).toEqual([
    {
      ...{ name: "Alpha, Ltd", marketValue: 1234.5, turnover: 12_000 },
      listing: { kind: "day", day: requireDay("2021-01-31") },
    },
    { name: "Beta", marketValue: 9, turnover: 8, listing: { kind: "months", months: 24 } },
  ]);
});

it("reads decimal commas between semicolons, where no cell shows a point", () => {
  const { candidates } = read("A;1.234,5;12,25;24\nB;9;8;3");
  expect(candidates.map(({ marketValue, turnover }) => [marketValue, turnover])).toEqual([
    [1234.5, 12.25],
    [9, 8],
  ]);
});
