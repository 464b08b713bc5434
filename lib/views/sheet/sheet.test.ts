import { beforeAll, describe, expect, it } from "vitest";
import { tableToCsv } from "@/lib/export/csv";
import { LOCALES } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { SYMBOLS } from "@/lib/reference/testing/symbols";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import type { ViewState } from "@/lib/url/view-state";
import { fileValue } from "@/lib/views/parts/cell";
import { findTable, sectionsOf, tableNames } from "@/lib/views/parts/section";
import type { Table, View } from "@/lib/views/parts/view";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import { tearSheetJson } from "@/lib/views/tear-sheet/tear-sheet";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
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

/** Closes so many days apart that rise and fall by turns; the same steps as everywhere in a spacing. */
function spaced(count: number, spacing: number, daily = 0): Series {
  const lengths = Array.from({ length: count }, (_, at) => at * spacing);
  const last = lengths.at(-1) ?? 0;
  const days = Int32Array.from([...lengths, ...Array.from({ length: daily }, (_, at) => last + at + 1)]);
  const closes = Float64Array.from(days, (_, at) => 100 + at + 9 * Math.sin(at * at));
  return makeSeries("MADE", days, closes, { from: days[0] ?? 0, to: days.at(-1) ?? 0 });
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

describe(sheetView, () => {
  it("is null for an index without a close", () => {
    const none = makeSeries("MADE", new Int32Array(), new Float64Array(), null);
    expect(sheetView(viewContext(madeRecord(none)))).toBeNull();
  });

  it("opens with what came of the index, in both languages", () => {
    const range = { from: "1986-12-31", to: "2023-12-29" };
    const sentence = (locale: "en" | "zh-Hant") =>
      readable(proseText(present(sheetView(viewContext(hsi, range, locale))).headline));
    // 17,047.39 over 2,568.30 in 13,512 days: computed by hand as definitions has it.
    expect(sentence("en")).toMatch(
      /^From 31 December 1986 to 29 December 2023 the Hang Seng Index rose 563\.76 %, or \+5\.25 % a year, at a volatility of \d\d\.\d\d %; its deepest fall was 65\.18 %\.$/,
    );
    expect(sentence("zh-Hant")).toMatch(
      /^由1986年12月31日至2023年12月29日，恒生指數升 563\.76 %，即每年 \+5\.25 %/,
    );
  });

  it("lists the last twenty years and says how many there are before them", () => {
    const years = tableOf(viewOf(hsi), "years");
    expect(years.rows).toHaveLength(20);
    expect(years.line).toContain("43 years before these");
    expect(tableOf(viewOf(hsi, { from: "2015-12-31" }), "years").line).not.toContain("before these");
  });

  it("shows the months of the last ten years, and none of quarterly closes", () => {
    const months = tableOf(viewOf(hsi), "months");
    expect(months.rows).toHaveLength(10);
    expect(months.columns.map(({ key }) => key).slice(0, 3)).toEqual([
      "year",
      "jan_change_percent",
      "feb_change_percent",
    ]);
    const sheet = present(indexTearSheet(hsi, {}));
    const of2025 = sheet.monthly.filter(({ month }) => month.startsWith("2025-"));
    expect(months.rows[1]?.slice(1, 13).map(({ value }) => value)).toEqual(
      of2025.map(({ change }) => change),
    );
    expect(tableNames(viewOf(madeRecord(spaced(120, 91))))).not.toContain("months");
  });

  it("leads to the same figures for programs, of a stored index and its newest revision alone", () => {
    const moreOf = (record: IndexRecord, state: ViewState = {}) =>
      tableOf(viewOf(record, state), "figures").more?.href;
    expect(moreOf(hsi)).toBe("/api/v1/indices/hsi/tearsheet");
    expect(moreOf(hsi, { from: "2000-01-03" })).toBe("/api/v1/indices/hsi/tearsheet?from=2000-01-03");
    expect(moreOf({ ...hsi, asof: 1 })).toBeUndefined();
    const own = madeRecord(spaced(300, 1));
    expect(moreOf({ ...own, profile: { ...own.profile, symbol: "~MADE" } })).toBeUndefined();
  });

  it("reports a range without two closes, and shows all", () => {
    for (const state of [{ from: "2030-01-01" }, { from: "2008-10-26", to: "2008-10-26" }]) {
      const context = viewContext(hsi, state);
      const view = present(sheetView(context));
      expect(context.problems.map(({ parameter }) => parameter)).toEqual(Object.keys(state));
      expect(view.shown).toEqual(viewOf(hsi).shown);
    }
  });

  it("says what is missing and why, and where it is not, without names of fields or switches", () => {
    const textsOf = (record: IndexRecord, locale: "en" | "zh-Hant" = "en") =>
      sectionsOf(present(sheetView(viewContext(record, {}, locale))), "texts").flatMap(({ build }) =>
        (build().texts ?? []).flatMap(({ items }) => items),
      );
    const [missing] = textsOf(hsi);
    expect(missing?.text).toMatch(
      /^Volatility, Sharpe, .*: n\/a, not every session has its close here, only 24\sNovember\s1969 to 21\sAugust\s2026 has them all\.$/,
    );
    expect(missing?.prose?.find(({ href }) => href !== undefined)?.href).toBe(
      "/indices/hsi/sheet?from=1969-11-24&to=2026-08-21",
    );
    const irregular = textsOf(madeRecord(spaced(400, 30, 400)));
    expect(irregular[0]?.text).toContain("the closes are unevenly spaced; there are figures of");
    const all = [irregular, textsOf(hsi), textsOf(hsi, "zh-Hant"), textsOf(madeRecord(spaced(6, 1)))].flat();
    expect(all.length).toBeGreaterThan(4);
    for (const { text } of all)
      expect(text).not.toMatch(/--|null|bestDays|var95|volatilityFactsheet|maxDrawdown/);
  });

  it("says at most five things, and where all the others are", () => {
    const series = spaced(300, 1);
    const closes = series.closes.map((close, at) => (at % 20 === 10 ? close * 100 : close));
    const view = viewOf(madeRecord({ ...series, closes }));
    const [texts] = sectionsOf(view, "texts");
    const items = present(texts).build().texts?.[0]?.items ?? [];
    expect(items).toHaveLength(5);
    const rest = tableOf(view, "warnings").rows.length - 4;
    expect(items[4]?.text).toBe(`${rest} more warnings`);
    expect(items[4]?.prose?.[0]?.href).toContain("/sheet.csv?table=warnings");
  });

  it("draws level and falls small, beside each other, without choices that its address has no room for", () => {
    for (const locale of LOCALES) {
      const view = present(sheetView(viewContext(hsi, {}, locale)));
      const plots = sectionsOf(view, "plot");
      expect(plots.map(({ id, half }) => [id, half])).toEqual([
        ["level", true],
        ["underwater", true],
      ]);
      for (const plot of plots) expect(plot.build().choices).toBeUndefined();
    }
  });
});
