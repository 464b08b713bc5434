import { beforeAll, describe, expect, it } from "vitest";
import { tableToCsv } from "@/lib/export/csv";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { SYMBOLS } from "@/lib/reference/testing/symbols";
import type { ViewState } from "@/lib/url/view-state";
import { fileValue } from "@/lib/views/parts/cell";
import type { Table } from "@/lib/views/parts/content/table";
import { findTable, sectionsOf } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import { tearSheetJson } from "@/lib/views/tear-sheet/tear-sheet";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { spaced } from "@/lib/views/testing/spaced-series";
import { tableOf } from "@/lib/views/testing/table-cells";
import { present, viewContext } from "@/lib/views/testing/view-context";
import { sheetView } from "./sheet";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

const viewOf = (record: IndexRecord, state: ViewState = {}) => present(sheetView(viewContext(record, state)));

/** A column of a table as its file has it. */
function column(view: View, id: string, key: string): Array<string | number | null> {
  const { columns, rows }: Table = present(findTable(view, id)).build();
  const position = columns.findIndex((each) => each.key === key);
  const { kind } = present(columns[position]);
  return rows.map((row) => fileValue(row[position]?.value ?? null, kind));
}

/** A figure of a tear sheet as files have it: to 12 digits, fractions in per cent. */
const percent = (fraction: number | null) => fileValue(fraction, "percent");
const plain = (number: number | null) => fileValue(number, "ratio");

const FIGURES = [
  ["cagr_percent", "cagr", percent],
  ["volatility_percent", "volatility", percent],
  ["volatility_factsheet_percent", "volatilityFactsheet", percent],
  ["max_drawdown_percent", "maxDrawdown", percent],
  ["sharpe_ratio", "sharpe", plain],
  ["sortino_ratio", "sortino", plain],
  ["omega_ratio", "omega", plain],
  ["calmar_ratio", "calmar", plain],
  ["downside_deviation_percent", "downsideDeviation", percent],
  ["ulcer_index_percent", "ulcer", plain],
  ["value_at_risk_95_percent", "var95", percent],
  ["conditional_value_at_risk_95_percent", "cvar95", percent],
  ["skew_ratio", "skew", plain],
  ["excess_kurtosis_ratio", "excessKurtosis", plain],
  ["observations", "observations", plain],
  ["periods_per_year", "periodsPerYear", plain],
] as const;

function expectSame(view: View, sheet: TearSheetView) {
  for (const [key, name, written] of FIGURES)
    expect(column(view, "figures", key), key).toEqual([written(sheet[name])]);
  const periods = Object.values(sheet.periods);
  expect(column(view, "periods", "return_percent")).toEqual(
    periods.map((each) => percent(each?.return ?? null)),
  );
  expect(column(view, "periods", "cagr_percent")).toEqual(periods.map((each) => percent(each?.cagr ?? null)));
  expect(column(view, "periods", "from_date")).toEqual(periods.map((each) => each?.from ?? null));
  const years = sheet.annual.slice(-20).reverse();
  expect(column(view, "years", "year")).toEqual(years.map(({ year }) => year));
  for (const [key, name] of [
    ["change_percent", "change"],
    ["volatility_percent", "volatility"],
  ] as const)
    expect(column(view, "years", key)).toEqual(years.map((year) => percent(year[name])));
  for (const [key, name] of [
    ["close_points", "close"],
    ["low_points", "low"],
    ["high_points", "high"],
  ] as const)
    expect(column(view, "years", key)).toEqual(years.map((year) => plain(year[name])));
  if (sheet.drawdowns.length > 0) {
    const falls = sheet.drawdowns.slice(0, 5);
    expect(column(view, "falls", "peak_date")).toEqual(falls.map(({ peak }) => peak.date));
    expect(column(view, "falls", "trough_date")).toEqual(falls.map(({ trough }) => trough.date));
    expect(column(view, "falls", "depth_percent")).toEqual(falls.map(({ depth }) => percent(depth)));
    expect(column(view, "falls", "days_peak_to_recovery")).toEqual(falls.map(({ days }) => days.total));
  }
  for (const [id, days] of [
    ["best", sheet.bestDays],
    ["worst", sheet.worstDays],
  ] as const) {
    if (days === null || days.length === 0) continue;
    expect(column(view, "extremes", `${id}_date`)).toEqual(days.map(({ date }) => date));
    expect(column(view, "extremes", `${id}_change_percent`)).toEqual(
      days.map(({ change }) => percent(change)),
    );
  }
  const { warnings } = tearSheetJson(sheet);
  if (warnings.length > 0) expect(column(view, "warnings", "warning")).toEqual(warnings);
}

describe("the figures of the tear sheet's page", () => {
  it("are those that programs get, to the last digit of a file, of every index that ships", async () => {
    for (const symbol of SYMBOLS) {
      const record = await shippedRecord(symbol);
      expectSame(viewOf(record), present(indexTearSheet(record, {})));
    }
  });

  it("are those of the closes between the days of a range, neither end moved", () => {
    const range = { from: "1999-12-31", to: "2009-12-26" };
    const view = viewOf(hsi, range);
    expectSame(view, present(indexTearSheet(hsi, range)));
    // 21,872.50 over 16,962.10, from prisma/data; Christmas was a Friday, so that 24 December is the last.
    expect(column(view, "figures", "last_date")).toEqual(["2009-12-24"]);
  });

  it.each([
    ["daily", 3000, 1],
    ["weekly", 1200, 7],
    ["monthly", 400, 30],
    ["quarterly", 120, 91],
    ["yearly", 60, 365],
    ["irregular", 400, 30],
  ] as const)("are those of %s closes", (periodicity, count, spacing) => {
    const record = madeRecord(spaced(count, spacing, periodicity === "irregular" ? 400 : 0));
    const sheet = present(indexTearSheet(record, {}));
    expect(sheet.periodicity).toBe(periodicity);
    expectSame(viewOf(record), sheet);
  });

  it("are there of one close, of two and of five, n/a with the reason", () => {
    for (const count of [1, 2, 5]) {
      const record = madeRecord(spaced(count, 1));
      const view = viewOf(record);
      expectSame(view, present(indexTearSheet(record, {})));
      for (const { id } of sectionsOf(view, "table")) tableToCsv(tableOf(view, id), false);
    }
    expect(proseText(viewOf(madeRecord(spaced(1, 1))).headline)).toMatch(
      /^The Test Index has one close here: 100/,
    );
  });
});
