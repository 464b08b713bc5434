import { describe, expect, it } from "vitest";
import { closesOf, faultsOf } from "@/lib/ingest/testing/read-text";
import { requireDay } from "@/lib/series/day";

const CLOSES = { "2019-12-31": 11, "2020-01-02": 12, "2020-01-03": 13.5, "2020-01-06": 10.25 };
const rows = (header: string, write: (day: number) => number | string, separator = ",") =>
  [
    header,
    ...Object.entries(CLOSES).map(([date, close]) => `${write(requireDay(date))}${separator}${close}`),
  ].join("\n");
const seconds = (day: number) => day * 86_400 + 9 * 3600;
const serial = (day: number) => day + 25_569;

describe("a column of numbers is none of dates", () => {
  it.each([
    ["where it has no name of dates", rows("Number,Close", seconds), "no-date-column"],
    ["where the numbers rise and fall", rows("Date,Close", (day) => seconds(day % 2)), "not-a-date"],
    ["where they are years", "Date,Close\n2001,5\n2002,6\n2003,7\n", "not-a-date"],
    ["where they count the rows", "Date,Close\n1,5\n2,6\n3,7\n", "not-a-date"],
    [
      "where one row holds something else",
      `${rows("Date,Close", seconds)}\nlater,5\n1999999999,7\n`,
      "not-a-date",
    ],
    ["where they are serial days without a name", rows("", serial), "no-date-column"],
    ["where no age has such moments", "Date,Close\n99999999999999,5\n", "not-a-date"],
  ])("%s", (_, text, reason) => {
    expect(faultsOf(text).map(([, each]) => each)).toEqual([reason]);
  });

  it("where others are dates: a volume may rise too", () => {
    const text = "Volume,Date,Close\n1500000000,2019-12-31,11\n1600000000,2020-01-02,12\n";
    expect(closesOf(text)).toEqual({ "2019-12-31": 11, "2020-01-02": 12 });
  });
});

describe("moments and serial days are dates where a column holds nothing else", () => {
  it.each([
    ["Unix seconds", rows("timestamp,close", seconds)],
    ["Unix seconds with decimals", rows("Date,Close", (day) => `${seconds(day)}.0`)],
    ["Unix milliseconds", rows("t;c", (day) => seconds(day) * 1000, ";")],
    [
      "Unix seconds between semicolons, closes with a comma",
      rows("Time;Close", seconds, ";").replaceAll(".", ","),
    ],
    ["Unix seconds without a header", rows("", seconds)],
    ["serial days of a spreadsheet", rows("Date,Close", serial)],
    ["serial days with a time of day", rows("Date,Close", (day) => `${serial(day)}.6875`)],
    ["serial days below a title", `Made Index,Close\n${rows("Date,Last", serial)}`],
    ["Unix seconds above a note", `${rows("Date,Close", seconds)}\n"Source: made, for tests"\n`],
  ])("%s", (_, text) => {
    expect(closesOf(text)).toEqual(CLOSES);
  });

  it("also where all are before 1970", () => {
    expect(closesOf("time,close\n-3250800,5\n-3164400,6\n")).toEqual({ "1969-11-24": 5, "1969-11-25": 6 });
  });

  it("also before 1970, and newest first", () => {
    const text = `Date,Close\n${requireDay("2019-01-02") * 86_400},7\n-3250800,6\n-3510000,5\n`;
    expect(closesOf(text)).toEqual({ "1969-11-21": 5, "1969-11-24": 6, "2019-01-02": 7 });
  });
});
