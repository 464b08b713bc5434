import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { makeSeries } from "@/lib/series/make-series";
import type { ViewState } from "@/lib/url/view-state";
import { sectionsOf, tableNames } from "@/lib/views/parts/section";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { spaced } from "@/lib/views/testing/spaced-series";
import { tableOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { sheetView } from "./sheet";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

const viewOf = (record: IndexRecord, state: ViewState = {}) => present(sheetView(viewContext(record, state)));

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
