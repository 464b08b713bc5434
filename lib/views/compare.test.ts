import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { parseViewState, type ViewState } from "@/lib/url/view-state";
import { compareView, DEFAULT_SYMBOLS } from "./compare";
import { rebased } from "./compare-plates";
import { compareContext } from "./testing/any-view";
import { madeRecord } from "./testing/made-record";
import { shippedRecord } from "./testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "./testing/table-cells";
import { present, readable } from "./testing/view-context";

let records: IndexRecord[];

beforeAll(async () => {
  records = await Promise.all(DEFAULT_SYMBOLS.map((symbol) => shippedRecord(symbol.toUpperCase())));
});

const compare = (state: ViewState = {}) => compareView(compareContext(records, state));
const percents = (view: ReturnType<typeof compare>, table: string, key: string) =>
  valuesOf(tableOf(view, table), key).map((value) => (value === null ? null : Number(value) * 100));

/** Numbers as printed: two decimals; n/a for what is not known. */
const printed = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? "n/a" : value.toFixed(2)));

describe(compareView, () => {
  it("says that indices without a common day cannot be compared", () => {
    const early = madeRecord(dailySeries([1, 2], 0));
    const view = compareView(compareContext([early, madeRecord(dailySeries([1, 2], 1000))]));
    expect(proseText(view.answer)).toBe("These indices have no common range to compare them over.");
    expect([view.plots, view.tables, view.fileTables, view.shown]).toEqual([[], [], [], null]);
  });

  it.each([
    [{ range: "1m" } as const, true],
    [{ from: "2030-01-01" }, false],
    [{ from: "1980-01-01", to: "1985-01-01" }, false],
    [{ to: "1990-12-31" }, false],
  ])("reports %j, over which not all have closes, and shows five years", (state, answered) => {
    const context = compareContext(records, state);
    const { shown } = compareView(context);
    if (answered) return expect(context.problems).toEqual([]);
    const [parameter, found] = Object.entries(state)[0] ?? [];
    expect(context.problems).toEqual([
      { parameter, found, expected: "a range in which all these indices have closes" },
    ]);
    expect(isoFromDay(present(shown).from)).toBe("2020-12-31");
  });

  it("compares five years to the last common year-end by default, each with its own closes", () => {
    const view = compare();
    expect(valuesOf(tableOf(view, "compare"), "index")).toEqual([
      ...["Hang Seng Index", "S&P 500", "Nikkei 225", "FTSE 100", "Nifty 50"],
    ]);
    const { from, to } = present(view.shown);
    expect([isoFromDay(from), isoFromDay(to)]).toEqual(["2020-12-31", "2025-12-31"]);
    // Tokyo closes the year on 30 December.
    expect(valuesOf(tableOf(view, "compare"), "from_date")).toEqual([
      ...["2020-12-31", "2020-12-31", "2020-12-30", "2020-12-31", "2020-12-31"],
    ]);
    expect(printed(percents(view, "compare", "cagr_percent"))).toEqual([
      ...["-1.20", "12.76", "12.90", "8.98", "13.32"],
    ]);
  });

  it("has no volatility over years of which not every session is held, and says why", () => {
    const { rows, columns } = tableOf(compare(), "compare");
    const position = columns.findIndex(({ key }) => key === "volatility_percent");
    for (const row of rows) {
      expect(row[position]).toEqual({ value: null, note: "not every session has its close here" });
    }
  });

  it("adds the last five years with every session of those that have them", () => {
    const view = compare();
    const table = tableOf(view, "every-session");
    expect(readable(table.caption)).toBe("Every session: 31 December 2018 to 29 December 2023");
    expect(printed(percents(view, "every-session", "volatility_percent"))).toEqual([
      ...["23.54", "21.31", "19.41", "17.68", "n/a"],
    ]);
    expect(printed(percents(view, "every-session", "cagr_percent"))).toEqual([
      ...["-8.00", "13.75", "10.82", "2.83", "14.90"],
    ]);
    expect(printed(percents(view, "every-session", "max_drawdown_percent"))).toEqual([
      ...["-52.75", "-33.92", "-31.27", "-35.03", "-38.44"],
    ]);
    expect(cellWhere(table, "index", "Nifty 50", "volatility_percent").note).toBe(
      "not every session has its close here",
    );
    expect(cellWhere(table, "index", "Nifty 50", "cagr_over_volatility_ratio").value).toBeNull();
    expect(cellWhere(table, "index", "S&P 500", "cagr_over_volatility_ratio").value).toBeCloseTo(0.645, 4);
  });

  it("puts the rough bands of the article beside five-year rates, and beside no other", () => {
    const bands = ["2–4 %", "10–12 %", "5–7 %", "4–6 %", "12–14 %"];
    const column = "rough_5y_cagr_article";
    for (const id of ["compare", "every-session"]) {
      expect(valuesOf(tableOf(compare(), id), column).map((text) => readable(String(text)))).toEqual(bands);
    }
    const tenYears = tableOf(compare({ range: "10y" }), "compare");
    expect(tenYears.columns.some(({ key }) => key === column)).toBe(false);
  });

  it("rebases on the first day of the range on which each has a close, and prints it", () => {
    const view = compare();
    const range = present(view.shown);
    const { day } = present(rebased(records, range));
    const common = [...present(records[0]).series.days].filter(
      (candidate) =>
        candidate >= range.from && records.every(({ series }) => series.days.includes(candidate)),
    );
    expect(day).toBe(common[0]);
    expect(isoFromDay(day)).toBe("2021-10-18");
    const plate = present(view.plots.find(({ id }) => id === "rebased"));
    expect(readable(plate.title)).toBe("100 on 18 October 2021");
    expect(readable(plate.caption)).toContain("18 October 2021");
    expect(readable(view.definition.map(({ text }) => text).join())).toContain("18 October 2021");
    expect(plate.plot.lines.filter(({ xs }) => xs[0] === day).map(({ ys }) => ys[0])).toEqual(
      records.map(() => 100),
    );
  });

  it("gives the rebased closes as a file, and carries none forward", () => {
    const table = tableOf(compare(), "rebased");
    expect(table.rows[0]?.map(({ value }) => value)).toEqual(["2021-10-18", 100, 100, 100, 100, 100]);
    const [hsi] = records;
    const key = "hsi_rebased_100_on_2021-10-18";
    const held = valuesOf(table, "date").filter((_, row) => valuesOf(table, key)[row] !== null);
    const days = new Set(present(hsi).series.days);
    expect(held.length).toBeGreaterThan(0);
    expect(held.every((date) => days.has(requireDay(String(date))))).toBe(true);
    expect(held.length).toBeLessThan(table.rows.length);
  });

  it("ends with the last close that each one's standing figures are counted to, not with a lone low", () => {
    const [hsi] = records;
    const ends = [[present(hsi)], [present(hsi), present(records.at(-1))]].map((list) => {
      const { from, to } = present(compareView(compareContext(list)).shown);
      return [isoFromDay(from), isoFromDay(to)];
    });
    expect(ends).toEqual([
      ["2020-12-31", "2025-12-31"],
      ["2020-12-31", "2025-12-31"],
    ]);
  });

  it("answers with the best and the worst in both languages", () => {
    expect(readable(proseText(compare().answer))).toBe(
      "From 31 December 2020 to 31 December 2025 the Nifty 50 did best of these 5, up 86.88 % or +13.32 % a year; the Hang Seng Index did worst, down 5.88 %.",
    );
    const chinese = compareView(compareContext(records, {}, "zh-Hant"));
    expect(readable(proseText(chinese.answer))).toBe(
      "由2020年12月31日至2025年12月31日，5個指數中以Nifty 50指數最佳，升 86.88 %，即每年 +13.32 %；恒生指數最差，跌 5.88 %。",
    );
    const alone = compareView(compareContext(records.slice(0, 1)));
    expect(readable(proseText(alone.answer))).toMatch(
      /^From .* the Hang Seng Index fell 5\.88 %, -1\.20 % a year\.$/,
    );
  });

  it("leaves short ranges without a yearly rate", () => {
    const view = compare({ from: "2023-06-30", to: "2023-12-29" });
    expect(readable(proseText(view.answer))).not.toContain("a year");
    expect(new Set(percents(view, "compare", "cagr_percent"))).toEqual(new Set([null]));
  });

  it("offers only spans and scales that it answers without a problem", () => {
    const hrefs = compare().plots.flatMap(({ choices }) => choices.flat().map(({ href }) => href));
    expect(hrefs.length).toBeGreaterThan(6);
    for (const href of hrefs) {
      const { searchParams } = new URL(href, "http://localhost");
      const { state, problems } = parseViewState("compare", searchParams);
      const context = compareContext(records, state);
      compareView(context);
      expect([...problems, ...context.problems], href).toEqual([]);
    }
  });

  it("shows CAGR over the same spans for each, the whole common range last", () => {
    const table = tableOf(compare(), "spans");
    expect(table.columns.map(({ key }) => key)).toEqual([
      "index",
      ...["1y", "3y", "5y", "10y", "20y", "max"].map((span) => `cagr_${span}_percent`),
    ]);
    expect(table.rows.flat().some(({ value }) => value === null)).toBe(false);
  });
});
