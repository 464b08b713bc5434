import { describe, expect, it } from "vitest";
import { closesOf, faultsOf } from "@/lib/ingest/testing/read-text";
import { bestSample } from "./head-sample";

const CLOSES = { "2020-01-02": 1012.5, "2020-01-03": 1013.25 };

describe("a delimiter is judged by the whole shape of the rows", () => {
  it.each([
    ["decimal commas", "Datum;Stand\n02.01.2020;1.012,50\n03.01.2020;1.013,25\n"],
    [
      "text full of another",
      "Datum;Notiz;Schluss\n2020-01-02;a, b, c, d;1012,5\n2020-01-03;a, b, c, d;1013,25\n",
    ],
    [
      "a title full of another",
      "Made, by, hand, for, tests, of, 2020\nDate;Close\n2020-01-02;1012,5\n2020-01-03;1013,25\n",
    ],
    [
      "more dates of a preamble behind another",
      "Made,2020-02-14\nFrom,2020-01-02\nTo,2020-01-03\nDate;Close\n2020-01-02;1012.5\n2020-01-03;1013.25\n",
    ],
    [
      "remarks with bars and semicolons",
      "Date,Close,Remark\n2020-01-02,1012.5,a;b|c;d\n2020-01-03,1013.25,a;b|c;d\n",
    ],
    ["dates that hold commas, between tabs", "Date\tClose\nJan 2, 2020\t1,012.50\nJan 3, 2020\t1,013.25\n"],
    [
      "weekdays and commas, between semicolons",
      "Datum;Kurs\nDonnerstag, 2. Januar 2020;1.012,50\nFreitag, 3. Januar 2020;1.013,25\n",
    ],
    [
      "a line that names it, as Excel writes it",
      "sep=;\nDate;Close\n2020-01-02;1012,5\n2020-01-03;1013,25\n",
    ],
  ])("with %s", (_, text) => {
    expect(closesOf(text)).toEqual(CLOSES);
  });

  it("and is refused where none makes cells, or where dates are cut by it", () => {
    expect(() => bestSample("Date Close\n2020-01-02 5\n", true)).toThrow('found "Date Close"');
    expect(faultsOf("Date,Close\nJan 2, 2020,1012.5\nJan 3, 2020,1013.25\n")).toEqual([[2, "not-a-date"]]);
  });
});
