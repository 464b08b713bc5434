import { describe, expect, it } from "vitest";
import { closesOf, faultsOf } from "@/lib/ingest/testing/read-text";

const CLOSES = { "2020-01-02": 12, "2020-01-03": 13.5, "2020-01-06": 11 };
const DATES = Object.keys(CLOSES);
const table = (header: string, row: (close: number, date: string, at: number) => string) =>
  [header, ...Object.values(CLOSES).map((close, at) => row(close, DATES[at] ?? "", at))].join("\n");

describe("the only numbers beside the dates are no closes", () => {
  it.each([
    ["where they are called something else", "Date,Symbol,Volume", (close: number) => `GEN,${close}`],
    [
      "where they are called so at more length",
      "Date,Symbol,Trading volume",
      (close: number) => `GEN,${close}`,
    ],
    [
      "where the rows are of several series",
      "Date,Region,Level",
      (close: number, at: number) => `R${at},${close}`,
    ],
    ["where letters name the columns of a sheet", "A,B,C,D", (close: number) => `1,${close},7`],
    ["where there are two", "Date,Symbol,Level,Points", (close: number) => `GEN,${close},${close}`],
    [
      "where some are text",
      "Date,Symbol,Level",
      (close: number, at: number) => `GEN,${at === 1 ? "n.v." : close}`,
    ],
  ])("%s", (_, header, rest) => {
    expect(faultsOf(table(header, (close, date, at) => `${date},${rest(close, at)}`))).toEqual([
      [1, "no-close-column"],
    ]);
  });
});

describe("the only numbers beside the dates are closes, whatever their name", () => {
  it.each([
    [
      "beside a symbol",
      "Date;Symbol;Indexvalue;",
      (close: number, date: string) => `${date};GEN;${close.toFixed(4)};`,
    ],
    [
      "beside a symbol and a currency",
      "Date,Symbol,Currency,Stand",
      (close: number, date: string) => `${date},GEN,HKD,${close}`,
    ],
    [
      "beside the code of a series in numbers",
      "Date,Code,Stand",
      (close: number, date: string) => `${date},000001,${close}`,
    ],
    ["called an index", "Date,Index", (close: number, date: string) => `${date},${close}`],
    [
      "called an index, the date twice",
      "date,date2,index",
      (close: number, date: string) => `${date},${date},${close}`,
    ],
    [
      "with the rows counted before",
      ",Date,Index",
      (close: number, date: string, at: number) => `${at},${date},${close}`,
    ],
    [
      "beside columns without a value",
      "Date,Symbol,Stand,Volume",
      (close: number, date: string) => `${date},GEN,${close},-`,
    ],
  ])("%s", (_, header, row) => {
    expect(closesOf(table(header, row))).toEqual(CLOSES);
  });

  it("without a header", () => {
    expect(closesOf(DATES.map((date, at) => `${date},GEN,${Object.values(CLOSES)[at]}`).join("\n"))).toEqual(
      CLOSES,
    );
  });
});

describe("names with words beside them", () => {
  it("are told apart where one explains what the other is called", () => {
    const header =
      "Date\tOpen\tClose Close price adjusted for splits.\tAdj Close Adjusted close price.\tVolume";
    expect(closesOf(table(header, (close, date) => `${date}\t1\t${close}\t7\t-`))).toEqual(CLOSES);
  });

  it("are told in two languages", () => {
    const header = "日期Date,指数代码Index Code,开盘Open,收盘Close,涨跌Change,成交量（万手）Volume(M Shares)";
    expect(closesOf(table(header, (close, date) => `${date},GEN,1,${close},0.5,7`))).toEqual(CLOSES);
  });

  it("are told in angle brackets, with a time beside the date", () => {
    const header = "<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>";
    const row = (close: number, date: string) =>
      `^GEN,D,${date.replaceAll("-", "")},000000,1,99,1,${close},0,0`;
    expect(closesOf(table(header, row))).toEqual(CLOSES);
    expect(faultsOf(table(header, (close) => row(close, "2020-01-02")))).toEqual([
      [3, "duplicate-date"],
      [4, "duplicate-date"],
    ]);
  });

  it("are told in markup, which makes no web page of the file", () => {
    expect(
      closesOf(table("<b>Date</b>,<b>Open</b>,<b>Close</b>", (close, date) => `${date},1,${close}`)),
    ).toEqual(CLOSES);
    expect(closesOf(table("[Date],[Close]", (close, date) => `${date},${close}`))).toEqual(CLOSES);
  });

  it.each([
    "<!doctype html><p>",
    '<?xml version="1.0"?><a>',
    "<html><b>",
    "<HEAD>",
    "<table><tr>",
    "<!-- saved --><a>",
    '[{"a":1}]',
    "{}",
  ])("are not looked for in what begins with %s", (start) => {
    expect(faultsOf(`${start}\nDate,Close\n2020-01-02,5\n`)).toEqual([[1, "not-csv"]]);
  });
});
