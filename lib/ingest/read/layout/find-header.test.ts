import { describe, expect, it } from "vitest";
import { closesOf, faultsOf, refusalOf } from "@/lib/ingest/testing/read-text";

const ROWS = "2020-01-02,10,13,9,12\n2020-01-03,12.5,14,11,13\n2020-01-06,13,13.5,10,11\n";
const CLOSES = { "2020-01-02": 12, "2020-01-03": 13, "2020-01-06": 11 };
const OPENS = { "2020-01-02": 10, "2020-01-03": 12.5, "2020-01-06": 13 };

describe("a title that names a close takes no opens for closes", () => {
  it.each([
    ["between commas", "Hang Seng Index,Close,Daily\nDate,Open,High,Low,Last\n"],
    ["as wide as the table", "Made Index,Close,Daily,HKD,Source\nDate,Open,High,Low,Last\n"],
    ["padded with commas, a blank line below", "Made Index,Close,Daily,,\n,,,,\nDate,Open,High,Low,Close\n"],
    ["twice", "Made,Close\nMade Index,Last,Close\nDate,Open,High,Low,Close\n"],
    ["above names without one for the dates", "Made Index,Close,Daily\n,Open,High,Low,Last\n"],
    ["that begins with a name of dates", "Index,Close,Daily\nSitzungstag,Open,High,Low,Last\n"],
    ["with notes below the header", "Made Index,Close\nDate,Open,High,Low,Last\nA note\n"],
    [
      "with units below the header",
      "Made Index,Close\nDate,Open,High,Low,Last\n,points,points,points,points\n",
    ],
  ])("%s", (_, head) => {
    expect(closesOf(head + ROWS)).toEqual(CLOSES);
  });

  it.each([
    ["without a header below", "Made Index,Close,Daily\n", 1],
    ["without a header, padded with commas", "Made Index,Close,Daily,,\n", 1],
    ["without a header, as wide as the table", "Made Index,Close,Daily,HKD,Source\n", 1],
    ["without a header, the close named further on", "Made Index,Daily,Close,HKD,Source\n", 1],
    ["above other names that may be a title too", "Date,Close,Daily,HKD,Source\nTag,Open,High,Low,Last\n", 2],
    ["below a header without a name for the dates", "Tag,Open,High,Low,Last\nMade Index,Close,,,\n", 2],
  ])("and is refused %s", (_, head, line) => {
    expect(faultsOf(head + ROWS)).toEqual([[line, "unclear-header"]]);
  });

  it("and the refusal names both lines", () => {
    const text = `Date,Close,Daily,HKD,Source\nDay one,Open,High,Low,Last\n${ROWS}`;
    expect(refusalOf(text)).toMatch(
      /^line 2: found names of columns in line 1 \("Date", "Close".+ in line 2 \(/,
    );
  });
});

describe("a row of numbers above the first date is no header", () => {
  it.each([
    ["below the header, of a moment", "Date,Open,High,Low,Close\n1577923200,10,13,9,12\n", 2],
    ["below the header, of a serial day", "Date,Open,High,Low,Close\n43832,10,13,9,12\n", 2],
    ["below the header, of a word", "Date,Open,High,Low,Close\nyesterday,10,13,9,12\n", 2],
    ["without a header", "yesterday,10,13,9,12\n", 1],
  ])("but a fault, %s", (_, head, line) => {
    expect(faultsOf(head + ROWS)).toEqual([[line, "not-a-date"]]);
  });

  it("unless it numbers the columns or stands above the header", () => {
    expect(closesOf(`Rows,3\nDate,Open,High,Low,Close\n,1,2,3,4\n${ROWS}`)).toEqual(CLOSES);
  });
});

describe("rows of names that belong together", () => {
  it("are read as yfinance writes its three, whatever title stands above", () => {
    const three = "Price,Open,High,Low,Close\nTicker,^GEN,^GEN,^GEN,^GEN\nDate,,,,\n";
    expect(closesOf(three + ROWS)).toEqual(CLOSES);
    expect(closesOf(`Made Index,Close\n${three}${ROWS}`)).toEqual(CLOSES);
  });

  it("are refused where a column of another ticker is a close too", () => {
    const three = "Price,Close,High,Low,Close\nTicker,^GEN,^GEN,^GEN,^OTHER\nDate,,,,\n";
    expect(faultsOf(three + ROWS)).toEqual([[1, "several-close-columns"]]);
  });

  it("are one row where it names every column but the dates", () => {
    expect(closesOf(`,Close,High,Low,Open\n${ROWS}`)).toEqual(OPENS);
  });
});

describe("dates above the header", () => {
  const header = "Exchange Date,Open,High,Low,Close\n";
  const preamble = "First trade date,02-Jan-2020,,Last trade date,06-Jan-2020\nHigh,14,on,03-Jan-2020,\n";

  it.each([
    ["in several rows", `Made Index (.GEN),,,,\n${preamble}Low,9,on,02-Jan-2020,\n,,,,\n${header}`],
    ["in the column of dates", `2020-02-14,Downloaded\n2020-01-02,First\n${header}`],
    [
      "above a header that names the dates in no known way",
      `${preamble}Low,9,on,2020-01-02\nSitzung,Open,High,Low,Close\n`,
    ],
  ])("are a preamble %s", (_, head) => {
    expect(closesOf(head + ROWS)).toEqual(CLOSES);
  });

  it("are rows where numbers stand beside them", () => {
    expect(faultsOf(`2019-12-30,1,2,1,2\n2019-12-31,1,2,1,2\n${header}${ROWS}`)).toEqual([
      [1, "no-close-column"],
    ]);
  });

  it("are closes in another column where no header stands below them", () => {
    const other = "10,13,9,12,2019-12-27\n10,13,9,12,2019-12-30\n10,13,9,12,2019-12-31\n";
    expect(faultsOf(`Date,Open,High,Low,Close\n${other}${ROWS}${ROWS.replaceAll("2020", "2021")}`)).toEqual([
      [2, "not-a-date"],
    ]);
  });
});
