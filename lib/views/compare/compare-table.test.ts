import { beforeAll, describe, expect, it } from "vitest";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay, requireDay } from "@/lib/series/day";
import type { ViewState } from "@/lib/url/view-state";
import { compareContext } from "@/lib/views/testing/any-view";
import { plotsOf, tablesOf } from "@/lib/views/testing/built-sections";
import { shippedRates } from "@/lib/views/testing/shipped-rates";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, rowsWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { compareView, DEFAULT_SYMBOLS } from "./compare";

let records: IndexRecord[];
let hstech: IndexRecord;
let ssec: IndexRecord;
let dax: IndexRecord;

beforeAll(async () => {
  records = await Promise.all(DEFAULT_SYMBOLS.map((symbol) => shippedRecord(symbol.toUpperCase())));
  hstech = await shippedRecord("HSTECH");
  ssec = await shippedRecord("SSEC");
  dax = await shippedRecord("DAX");
});

const compare = (state: ViewState = {}) => compareView(compareContext(records, state));
/** The rows of one span. */
const over = (view: ReturnType<typeof compare>, span: string) =>
  rowsWhere(tableOf(view, "compare"), "span", span);

describe("the table of a comparison", () => {
  it("has the range shown before the spans where it is none of them", () => {
    const spansOf = (state: ViewState) => [...new Set(valuesOf(tableOf(compare(state), "compare"), "span"))];
    const spans = ["1Y", "3Y", "5Y", "10Y", "20Y", "Max"];
    expect(spansOf({})).toEqual(spans);
    expect(spansOf({ range: "max" })).toEqual(spans);
    expect(spansOf({ from: "2008-01-01" })).toEqual(["Shown", ...spans]);
    expect(spansOf({ range: "3m" })).toEqual(["3M", ...spans]);
  });

  it("prints the starts of all spans above the figures", () => {
    expect(readable(present(tableOf(compare(), "compare").line))).toBe(
      "Each in its own currency. Counted from: 1Y 23 Jun 2025; 3Y 23 Jun 2023; 5Y 23 Jun 2021; 10Y 23 Jun 2016; 20Y 23 Jun 2006; Max 3 Jul 1990.",
    );
  });

  it("tells the days of what is shown apart from those of the spans", () => {
    const titled = (state: ViewState, locale: "en" | "zh-Hant" = "en") => {
      const view = compareView(compareContext(records.slice(0, 2), state, locale));
      const section = tablesOf(view).find(({ id }) => id === "compare");
      return [section?.title, tableOf(view, "compare").line].map((text) => readable(present(text)));
    };
    const shown = { from: "2010-01-04", to: "2012-12-31" };
    const [title, line] = titled(shown);
    expect(title).toBe("Over the days shown, and over 1 to 20 years to 21 August 2026");
    expect(line).toContain("Counted from: Shown 4 Jan 2010 to 31 Dec 2012; 1Y 21 Aug 2025; 3Y");
    const [chinese, chineseLine] = titled(shown, "zh-Hant");
    expect(chinese).toBe("所示時段，及1年至20年表現，至2026年8月21日");
    expect(chineseLine).toContain("2010年1月4日至2012年12月31日");
    expect(titled({})[0]).toBe("Over 1 to 20 years to 21 August 2026");
    expect(titled({ from: "2010-01-04" })[1]).toContain("Shown 4 Jan 2010; 1Y");
  });

  it("has no volatility over years of which not every session is held, says why, and has the last that have", () => {
    const view = compareView(compareContext([hstech, present(records[0])], { range: "max" }));
    expect(isoFromDay(present(view.shown).from)).toBe("2015-12-31");
    expect(cellWhere(over(view, "Max"), "index", "HSTECH", "volatility_percent")).toEqual({
      value: null,
      note: "not every session has its close here",
    });
    expect(cellWhere(over(view, "5Y"), "index", "HSTECH", "volatility_percent").value).not.toBeNull();
  });

  it("has a span for the indices that have it, and says n/a for the others", () => {
    const table = over(compareView(compareContext([hstech, present(records[0])])), "10Y");
    expect(cellWhere(table, "index", "HSTECH", "return_percent")).toEqual({
      value: null,
      note: "no close within 7 days of the start",
    });
    expect(cellWhere(table, "index", "HSI", "return_percent").value).toBeCloseTo(0.1, 0);
  });

  it("says which end has no close, in the table and under the picture", async () => {
    const view = compareView(compareContext([await shippedRecord("HSCI"), hstech], { range: "max" }));
    expect(isoFromDay(present(view.shown).to)).toBe("2018-08-24");
    const table = over(view, "Max");
    for (const key of ["return_percent", "cagr_over_volatility_ratio", "to_date"]) {
      expect(cellWhere(table, "index", "HSTECH", key)).toEqual({
        value: null,
        note: "no close within 7 days of the end",
      });
    }
    expect(readable(present(plotsOf(view)[0]).caption)).toContain(
      "No figure over these days for Hang Seng TECH Index, of which no close within 7 days of the end is held.",
    );
    expect(readable(present(plotsOf(compare())[0]).caption)).not.toContain("No figure");
  });

  it("has the rate of one year too, by the days really used, and divides it by the volatility beside it", async () => {
    const yen = compareContext([present(records[0]), dax], { currency: "jpy" }, "en", await shippedRates());
    const year = over(compareView(yen), "1Y");
    const of = (key: string) => valuesOf(year, key);
    const days = of("to_date").map((to, row) => {
      return requireDay(String(to)) - requireDay(String(of("from_date")[row]));
    });
    expect(days).toEqual([367, 364]);
    for (const [row, span] of days.entries()) {
      const rate = (1 + Number(of("return_in_jpy_percent")[row])) ** (365.25 / span) - 1;
      expect(of("cagr_in_jpy_percent")[row]).toBeCloseTo(rate, 12);
      const risk = Number(of("volatility_in_jpy_percent")[row]);
      expect(of("cagr_over_volatility_in_jpy_ratio")[row]).toBeCloseTo(rate / risk, 12);
    }
  });

  it("marks what was calculated back by its publisher, in picture and table", () => {
    const [hsi] = [present(records[0])];
    const view = compareView(compareContext([hsi, dax], { range: "max" }));
    const caption = readable(present(plotsOf(view)[0]).caption);
    expect(caption).toContain("Calculated back by the publisher: HSI before 24 November 1969.");
    expect(cellWhere(over(view, "Max"), "index", "HSI", "from_date").note).toBe("calculated back");
    expect(cellWhere(over(view, "20Y"), "index", "HSI", "from_date").note).toBeUndefined();
    expect(readable(present(plotsOf(compare())[0]).caption)).not.toContain("Calculated back");
  });

  it("says `at least` of a drawdown among year-ends, and of no other", () => {
    const year = { from: "2015-12-31", to: "2019-12-31" };
    const view = compareView(compareContext([hstech, present(records[0])], year));
    const cell = (index: string) => cellWhere(over(view, "Shown"), "index", index, "max_drawdown_percent");
    expect(cell("HSTECH").note).toBe("at least");
    expect(cell("HSI").note).toBeUndefined();
  });

  it("puts the rough bands of the article beside five-year rates in own currency", () => {
    const bands = ["2–4 %", "10–12 %", "5–7 %", "4–6 %", "12–14 %"];
    const table = tableOf(compare({ range: "10y" }), "bands");
    expect(valuesOf(table, "rough_5y_cagr_article").map((text) => readable(String(text)))).toEqual(bands);
    expect(valuesOf(table, "cagr_5y_percent")).toEqual(valuesOf(over(compare(), "5Y"), "cagr_percent"));
    expect(tablesOf(compareView(compareContext([dax, ssec]))).map(({ id }) => id)).not.toContain("bands");
  });
});
