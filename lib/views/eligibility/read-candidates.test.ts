import { expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { readRows } from "@/lib/url/rows-field";
import { readCandidates } from "./read-candidates";

const read = (text: string) => readCandidates(readRows(text));

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

it("takes what is blank or n/a as not known, without a word", () => {
  expect(read("A,,n/a,-")).toEqual({
    candidates: [{ name: "A", marketValue: null, turnover: null, listing: null }],
    problems: [],
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
