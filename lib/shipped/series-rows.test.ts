import { describe, expect, it } from "vitest";
import type { Located } from "./read-table";
import type { AnnualRow, DailyRow, MonthEndRow, TurningPointRow } from "./row-schemas";
import { seriesRows } from "./series-rows";

const at = <Row>(row: Row): Located<Row> => ({ row, file: "file.csv", line: 2 });
const daily = (date: string, close = "10"): Located<DailyRow> => at({ date, close, sources: "a+b" });
const annual = (year: number, date: string | null, close: string): Located<AnnualRow> =>
  at({ symbol: "X", year, date, close, note: null, source: "annual" });
const turning = (date: string, level: string, basis: TurningPointRow["basis"] = "close") =>
  at<TurningPointRow>({ symbol: "X", date, basis, level, kind: "peak", note: null, source: "turning" });
const monthEnd = (date: string, close: string, source = "months") =>
  at<MonthEndRow>({ symbol: "X", date, close, note: null, source });
const brief = (rows: ReturnType<typeof seriesRows>) =>
  rows.map(({ date, close, basis }) => `${date} ${close} ${basis}`);

const NOTHING = { turning: [], annual: [], monthEnds: [] };

describe("the rows of a series", () => {
  it("hold neither intraday nor base levels of turning points", () => {
    const rows = seriesRows([], {
      ...NOTHING,
      turning: [turning("1990-01-02", "9", "intraday"), turning("1990-01-03", "9", "base")],
      annual: [],
    });
    expect(rows).toEqual([]);
  });

  it("hold the daily file alone inside its range, its first and last day included", () => {
    const days = [daily("1990-01-02"), daily("1990-12-31", "12")];
    const rows = seriesRows(days, {
      ...NOTHING,
      turning: [turning("1990-06-01", "11")],
      annual: [annual(1990, "1990-12-31", "12.01")],
    });
    expect(brief(rows)).toEqual(["1990-01-02 10 session", "1990-12-31 12 session"]);
  });

  it("hold closing turning points and year-ends on both sides of the daily file, by date", () => {
    const rows = seriesRows([daily("1990-01-02")], {
      ...NOTHING,
      turning: [turning("1991-03-01", "13"), turning("1989-03-01", "8")],
      annual: [annual(1991, "1991-12-31", "14"), annual(1988, "1988-12-30", "7")],
    });
    expect(brief(rows)).toEqual([
      "1988-12-30 7 year_end",
      "1989-03-01 8 turning_point",
      "1990-01-02 10 session",
      "1991-03-01 13 turning_point",
      "1991-12-31 14 year_end",
    ]);
  });

  it("keep one row of a day that is both, and both its sources", () => {
    const [row, ...others] = seriesRows([], {
      ...NOTHING,
      turning: [turning("1989-12-29", "8.0")],
      annual: [annual(1989, "1989-12-29", "8.00")],
    });
    expect(others).toEqual([]);
    expect(row).toMatchObject({ basis: "turning_point", close: "8.0", source: "turning; annual" });
  });

  it("date a year-end without a day 31 December, but not over a real close of that day", () => {
    const undated = annual(1966, null, "79");
    expect(seriesRows([], { ...NOTHING, turning: [], annual: [undated] })).toEqual([
      { date: "1966-12-31", close: "79", basis: "year_end", datePrecision: "year", source: "annual" },
    ]);
    expect(
      brief(seriesRows([], { ...NOTHING, turning: [turning("1966-12-31", "80")], annual: [undated] })),
    ).toEqual(["1966-12-31 80 turning_point"]);
  });

  it("refuse a month-end that another table contradicts, with its line", () => {
    const both = { ...NOTHING, turning: [turning("1967-08-31", "58.61")] };
    expect(() => seriesRows([], { ...both, monthEnds: [monthEnd("1967-08-31", "58.62")] })).toThrow(
      'prisma/data/file.csv:2: close: found "58.62", expected "58.61" as turning has for 1967-08-31',
    );
  });

  it("hold month-ends outside the daily file, once where a year-end is the same close, with each source once", () => {
    const rows = seriesRows([daily("1970-01-02")], {
      ...NOTHING,
      annual: [annual(1969, "1969-12-31", "9.0")],
      monthEnds: [
        monthEnd("1969-11-28", "8"),
        monthEnd("1969-12-31", "9", "months+annual"),
        monthEnd("1970-01-30", "11"),
      ],
    });
    expect(brief(rows)).toEqual([
      "1969-11-28 8 month_end",
      "1969-12-31 9.0 year_end",
      "1970-01-02 10 session",
      "1970-01-30 11 month_end",
    ]);
    expect(rows[1]?.source).toBe("annual; months");
  });
});
