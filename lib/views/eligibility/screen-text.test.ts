import { expect, it } from "vitest";
import { tableToCsv } from "@/lib/export/csv";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import { requireDay } from "@/lib/series/day";
import { candidateRows, countsTitle } from "./candidates-table";
import { coverageSections } from "./coverage-plate";
import { fileProblem } from "./problem-words";
import { screenText } from "./screen-text";
import { screeningHeadline } from "./screening-answer";

const REVIEW = requireDay("2023-12-31");
const screened = (text: string) => screenText(text, REVIEW, "before");
const told = (text: string): string[] => {
  const outcome = screened(text);
  return outcome.kind === "refused"
    ? outcome.problems.map((each) => fileProblem(translator("en"), each))
    : [];
};
const lines = (count: number) =>
  Array.from({ length: count }, (_, row) => `C${row},${count - row},1,24`).join("\n");

it("refuses an empty file, one that is too long, and one with a bad cell, which it names", () => {
  expect(screened("name,market value,turnover,listed\n")).toEqual({ kind: "empty" });
  expect(screened(lines(10_001))).toEqual({ kind: "too-many", count: 10_001 });
  expect(told("Alpha,1,1,24\nBeta,abc,1,24")).toEqual([
    "Line 2 (Beta), market value: “abc” is no number: 0 or more was expected",
  ]);
});

it("names the line of a row whose cells other signs part, with both", () => {
  expect(told('name;market value;turnover;listed\nA;9;8;24\n\nB,9,8,24\n"C, Ltd";7;6;24')).toEqual([
    "Line 4: commas between its cells: semicolons were expected, as in the first line",
  ]);
  expect(told("A,1,1,24\nB;1,2;24")).toContain(
    "Line 2: semicolons between its cells: commas were expected, as in the first line",
  );
  expect(told("A\t1\t1\t24\nB;9;8;24")[0]).toContain("tabs were expected");
});

it("names the line of a quote that is not closed, and tells nothing of the rows that it swallows", () => {
  const swallowed = 'Bank,80,40,1980-06-02\n"Net,78,36,2004-06-16\nIns,75,28,2000-01-01';
  expect(told(swallowed)).toEqual(["Line 2: the quote that opens here is not closed at the end of its cell"]);
  expect(told('name,market value,turnover,listed\nA,1,1,24\n"B,1,1,24\n"C",1,1,24')).toHaveLength(1);
});

it("refuses what an address refuses: listings before 1891, and names that stand twice or not at all", () => {
  expect(told("A,1,1,0001-01-01\nB,1,1,9999\n,1,1,24")).toEqual([
    "Line 1 (A), listed: “0001-01-01” is before 1891, when Hong Kong had no stock exchange: a later day was expected",
    "Line 2 (B), listed: “9999” months reach back before 1891, when Hong Kong had no stock exchange: at most 1,595 were expected",
    "Line 3, name: a name was expected",
  ]);
});

it("names each column of a header that is not the one expected there, and takes the known in both languages", () => {
  expect(told("name,listed,turnover,market value\nA,24,1,1")).toEqual([
    "Line 1, market value: the header here is “listed”: “market value” was expected, or a figure",
    "Line 1, listed: the header here is “market value”: “listed” was expected, or a figure",
  ]);
  expect(told("Company,Close 2023,P/E 2023,IPO\nA,1,1,24")).toHaveLength(2);
  for (const header of ["Stock,Market cap 2023,Turnover 2023,Listed 2023", "名稱,市值,成交額,上市日"]) {
    expect(screened(`${header}\nA,1,1,24`).kind).toBe("screened");
  }
});

it("names both lines of a name that stands twice, in any case of letters", () => {
  expect(told("name,market value,turnover,listed\nAlpha,1,1,24\nBeta,1,1,24\nALPHA,2,2,24")).toEqual([
    "Line 4 (ALPHA), name: the same name as in line 2: each candidate once was expected",
  ]);
});

it("gives as CSV what no spreadsheet would run", () => {
  const outcome = screened('"=A, ""x""",60,60,2021-12-31\nB,40,,2');
  if (outcome.kind !== "screened") throw new Error(outcome.kind);
  const table = candidateRows(translator("en"), outcome.screening, 2);
  expect(tableToCsv(table, false)).toContain('"\'=A, ""x""",passes,');
});

it("screens ten thousand candidates, and parts the thousands of every count", () => {
  const outcome = screened(lines(10_000));
  if (outcome.kind !== "screened") throw new Error(outcome.kind);
  const { screening } = outcome;
  expect(screening.screened).toHaveLength(10_000);
  for (const locale of ["en", "zh-Hant"] as const) {
    const t = translator(locale);
    const [plate] = coverageSections(t, screening);
    const told = [proseText(screeningHeadline(t, screening)), countsTitle(t, screening), plate?.title].join();
    expect(told.match(/\d{4}/), told).toBeNull();
  }
  expect(countsTitle(translator("en"), screening)).toBe("6,839 pass, 3,161 fail");
});
