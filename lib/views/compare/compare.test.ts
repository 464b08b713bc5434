import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { toldProblem } from "@/lib/url/told-problem";
import { parseViewState, type ViewState } from "@/lib/url/view-state";
import { compareContext } from "@/lib/views/testing/any-view";
import { definitionOf, fileTablesOf, plotsOf, tablesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRates } from "@/lib/views/testing/shipped-rates";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, rowsWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { compareView, DEFAULT_SYMBOLS } from "./compare";
import { rebased } from "./compare-plates";

let records: IndexRecord[];
let ssec: IndexRecord;
let dax: IndexRecord;
let rates: RatesRecord;

beforeAll(async () => {
  records = await Promise.all(DEFAULT_SYMBOLS.map((symbol) => shippedRecord(symbol.toUpperCase())));
  ssec = await shippedRecord("SSEC");
  dax = await shippedRecord("DAX");
  rates = await shippedRates();
});

const compare = (state: ViewState = {}) => compareView(compareContext(records, state));
/** The rows of one span. */
const over = (view: ReturnType<typeof compare>, span: string) =>
  rowsWhere(tableOf(view, "compare"), "span", span);
const percents = (view: ReturnType<typeof compare>, span: string, key: string) =>
  valuesOf(over(view, span), key).map((value) => (value === null ? null : Number(value) * 100));

/** Numbers as printed: two decimals; n/a for what is not known. */
const printed = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? "n/a" : value.toFixed(2)));

describe(compareView, () => {
  it("says that indices without a common day cannot be compared", () => {
    const early = madeRecord(dailySeries([1, 2], 0));
    const view = compareView(compareContext([early, madeRecord(dailySeries([1, 2], 1000))]));
    expect(proseText(view.headline)).toBe("These indices have no common range to compare them over.");
    expect([plotsOf(view), tablesOf(view), fileTablesOf(view), view.shown]).toEqual([[], [], [], null]);
  });

  it.each([
    [{ range: "1m" } as const, true],
    [{ from: "2030-01-01" }, false],
    [{ from: "1980-01-01", to: "1985-01-01" }, false],
    [{ to: "1990-07-03" }, false],
  ])("reports %j, over which not all have closes, and shows five years", (state, answered) => {
    const context = compareContext(records, state);
    const { shown } = compareView(context);
    if (answered) return expect(context.problems).toEqual([]);
    const [parameter, found] = Object.entries(state)[0] ?? [];
    expect(context.problems.map(toldProblem)).toEqual([
      { parameter, found, expected: "a range in which all these indices have closes" },
    ]);
    expect(isoFromDay(present(shown).from)).toBe("2021-06-23");
  });

  // Computed from prisma/data by a script of its own, in another language.
  it("compares five years to the earliest of the last closes by default, with risk and drawdown", () => {
    const view = compare();
    expect(valuesOf(over(view, "5Y"), "index")).toEqual([
      ...["HSI", "S&P 500", "Nikkei 225", "FTSE 100", "Nifty 50"],
    ]);
    const { from, to } = present(view.shown);
    expect([isoFromDay(from), isoFromDay(to)]).toEqual(["2021-06-23", "2026-06-23"]);
    expect(printed(percents(view, "5Y", "cagr_percent"))).toEqual([
      ...["-4.13", "11.67", "19.31", "8.07", "8.72"],
    ]);
    expect(printed(percents(view, "5Y", "volatility_percent"))).toEqual([
      ...["25.36", "17.00", "22.58", "12.66", "13.77"],
    ]);
    expect(printed(percents(view, "5Y", "max_drawdown_percent"))).toEqual([
      ...["-49.85", "-25.43", "-26.26", "-13.43", "-17.23"],
    ]);
    expect(cellWhere(over(view, "5Y"), "index", "S&P 500", "cagr_over_volatility_ratio").value).toBeCloseTo(
      0.6864,
      4,
    );
  });

  it("shows one table of all spans, beside pictures and tables of how the indices go together", () => {
    expect(tablesOf(compare()).map(({ id }) => id)).toEqual(["compare", "correlation", "bands", "extremes"]);
    expect(plotsOf(compare()).map(({ id }) => id)).toEqual(["rebased", "scatter", "rolling"]);
  });

  it("starts each line, its row and its sentence at the index's own last close on or before the start", () => {
    const state = { from: "2025-02-15", to: "2026-02-24" };
    const view = compare(state);
    const table = over(view, "Shown");
    expect(valuesOf(table, "from_date")).toEqual(records.map(() => "2025-02-14"));
    expect(valuesOf(table, "to_date")).toEqual(records.map(() => "2026-02-24"));
    const { lines } = present(rebased(records, present(view.shown)));
    expect(lines.map(({ series }) => isoFromDay(present(series.days[0])))).toEqual(
      valuesOf(table, "from_date"),
    );
    for (const [row, { values }] of lines.entries()) {
      expect(values[0]).toBeCloseTo(100, 12);
      const change = Number(valuesOf(table, "return_percent")[row]);
      expect(present(values.at(-1)) / 100 - 1).toBeCloseTo(change, 12);
    }
  });

  it("starts a line a week early where a market was shut", () => {
    // Shanghai was shut from 29 January to 4 February 2025.
    const view = compareView(compareContext([present(records[1]), ssec], { from: "2025-02-03" }));
    expect(valuesOf(over(view, "Shown"), "from_date")).toEqual(["2025-02-03", "2025-01-27"]);
    const keys = tableOf(view, "rebased").columns.map(({ key }) => key);
    expect(keys).toEqual([...["date", "spx_rebased_100_on_2025_02_03", "ssec_rebased_100_on_2025_01_27"]]);
  });

  it("prints the day that the address fixes, and none where a line has no close to start from", () => {
    const view = compareView(compareContext([present(records[0]), dax], { from: "1970-05-11" }));
    const plate = present(plotsOf(view).find(({ id }) => id === "rebased"));
    expect(readable(plate.title)).toBe("100 on 11 May 1970: HSI at 14,707.54");
    expect(readable(plate.caption)).toContain("on or before 11 May 1970");
    expect(readable(plate.caption)).toContain("Without DAX, of which no close within 7 days");
    expect(cellWhere(over(view, "Shown"), "index", "DAX", "from_date")).toEqual({
      value: null,
      note: "no close within 7 days of the start",
    });
    expect(
      readable(
        definitionOf(view)
          .map(({ text }) => text)
          .join(),
      ),
    ).toContain("11 May 1970");
  });

  it("says `each` of several lines only", () => {
    const descriptionOf = (list: readonly IndexRecord[]) =>
      readable(present(plotsOf(compareView(compareContext(list)))[0]).description);
    expect(descriptionOf([dax])).toMatch(/^DAX, rebased to 100 on /);
    expect(descriptionOf(records.slice(0, 2))).toContain("S&P 500, each rebased to 100 on ");
  });

  it("gives the rebased closes as a file, and carries none forward", () => {
    const table = tableOf(compare(), "rebased");
    expect(table.rows[0]?.map(({ value }) => value)).toEqual(["2021-06-23", 100, 100, 100, 100, 100]);
    const [hsi] = records;
    const key = "hsi_rebased_100_on_2021_06_23";
    const held = valuesOf(table, "date").filter((_, row) => valuesOf(table, key)[row] !== null);
    const days = new Set(present(hsi).series.days);
    expect(held.length).toBeGreaterThan(0);
    expect(held.every((date) => days.has(requireDay(String(date))))).toBe(true);
    expect(held.length).toBeLessThan(table.rows.length);
  });

  it("answers with the best and the worst in both languages", () => {
    expect(readable(proseText(compare().headline))).toBe(
      "From 23 June 2021 to 23 June 2026 the Nikkei 225 did best of these 5, up 141.69 % or +19.31 % a year; the Hang Seng Index did worst, down 19.02 %.",
    );
    const chinese = compareView(compareContext(records, {}, "zh-Hant"));
    expect(readable(proseText(chinese.headline))).toBe(
      "由2021年6月23日至2026年6月23日，5個指數中以日經225指數最佳，升 141.69 %，即每年 +19.31 %；恒生指數最差，跌 19.02 %。",
    );
    const two = records.slice(0, 2);
    expect(readable(proseText(compareView(compareContext(two)).headline))).toMatch(
      /the S&P 500 did better, up .*; the Hang Seng Index did worse, up /,
    );
    expect(readable(proseText(compareView(compareContext(two, {}, "zh-Hant")).headline))).toMatch(
      /，兩個指數中以標準普爾500指數較佳，升.*；恒生指數較差，升/,
    );
    const alone = compareView(compareContext(records.slice(0, 1)));
    expect(readable(proseText(alone.headline))).toBe(
      "From 20 August 2021 to 21 August 2026 the Hang Seng Index rose 4.67 %, +0.92 % a year.",
    );
  });

  it("leaves short ranges without a yearly rate", () => {
    const view = compare({ from: "2023-06-30", to: "2023-12-29" });
    expect(readable(proseText(view.headline))).not.toContain("a year");
    expect(new Set(percents(view, "Shown", "cagr_percent"))).toEqual(new Set([null]));
  });

  it("offers only spans, scales, windows and currencies that it answers without a problem", () => {
    const hrefs = plotsOf(compare()).flatMap(({ choices }) => choices.flat().map(({ href }) => href));
    expect(hrefs.length).toBeGreaterThan(6);
    for (const href of hrefs) {
      const { searchParams } = new URL(href, "http://localhost");
      const { state, problems } = parseViewState("compare", searchParams);
      const context = compareContext(records, state, "en", rates);
      compareView(context);
      expect([...problems, ...context.problems], href).toEqual([]);
    }
  });
});
