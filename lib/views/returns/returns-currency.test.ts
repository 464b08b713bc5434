import { describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { definitionOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { returnsPages } from "@/lib/views/testing/returns-pages";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { returnsView } from "./returns";

const { hsi, rates, viewOf, headlineOf, tile } = await returnsPages();

/** How many Hong Kong dollars a US dollar was on a day that has a rate. */
function rateOn(date: string): number {
  const { days, perUsd } = present(rates.byCurrency.get("HKD"));
  return at(perUsd, days.indexOf(requireDay(date)));
}

const KNOWN = { from: "2015-01-15", to: "2026-06-26" };

describe("the calculator in another currency", () => {
  // definitions § 0: 15 January 2015 to 27 February 2026, with the Federal Reserve's rates of these days.
  it("counts in another currency, ends with its last rate, and says so", () => {
    const state = { from: "2015-01-15", currency: "usd" } as const;
    expect(headlineOf(state)).toMatch(
      /^From 15 January 2015 to 27 February 2026 the Hang Seng Index, counted in US dollars, gained 8\.40 %/,
    );
    expect(headlineOf(state, { locale: "zh-Hant" })).toContain("恒生指數（折算為美元）上升 8.40 %");
    const [note] = textsOf(viewOf(state)).notes;
    expect(readable(note?.text ?? "")).toContain("from 2 January 1981 to 27 February 2026");
    expect(note?.link.href).toBe("/indices/hsi/returns?from=2015-01-15");
    expect(tile(state, "USD 10,000 became")).toBe("10,840.11");
    expect(textsOf(viewOf({ ...state, currency: "hkd" })).notes).toEqual([]);
  });

  it("takes the reader's price for a level of the index, counted at the rate of its day", () => {
    const asked = { ...KNOWN, to: "2026-02-27", price: 20_000 };
    const [own, other] = [tile(asked, "HKD 10,000 became"), tile({ ...asked, currency: "usd" }, "Change")];
    expect(headlineOf({ ...asked, currency: "usd" })).toContain(
      "bought at your 20,000.00 and counted in US dollars, gained",
    );
    // Half the way is the price, the other half the dollar, which rose from 7.7534 to 7.8221 Hong Kong dollars.
    const [first, last] = ["2015-01-15", "2026-02-27"].map((date) => rateOn(date));
    const change = ((Number(own?.replace(",", "")) / 10_000) * present(first)) / present(last) - 1;
    expect(other).toBe(`+${(change * 100).toFixed(2)} %`);
    expect(tableOf(viewOf(asked), "currencies").line).toContain("not from your price");
  });

  it("starts with the first payment throughout, in the table, the picture and the formula", () => {
    const view = viewOf({ from: "2016-02-29", to: "2026-02-27", plan: "monthly", currency: "usd" });
    const outcome = tableOf(view, "outcome");
    const [first] = valuesOf(outcome, "first_payment_date");
    expect(first).toBe("2016-03-01");
    expect(valuesOf(outcome, "from_date")).toEqual([first]);
    const [from, to] = ["from_close_points", "to_close_points"].map((key) =>
      Number(valuesOf(outcome, key)[0]),
    );
    const change = Number(valuesOf(outcome, "index_return_percent")[0]);
    expect(change).toBeCloseTo(present(to) / present(from) - 1, 12);
    expect(valuesOf(tableOf(view, "closes"), "date")[0]).toBe(first);
    const currencies = tableOf(view, "currencies");
    expect(new Set(valuesOf(currencies, "from_date"))).toEqual(new Set([first]));
    const formula = readable(definitionOf(view).find(({ term }) => term === "Formula")?.text ?? "");
    expect(formula).toContain(`= +${(change * 100).toFixed(2)} %`);
    expect(tilesOf(view).at(-1)?.note).toBe("3,650 days");
  });

  it("states the index's own coverage, whatever it is counted in", () => {
    const coverageOf = (state: ViewState) =>
      definitionOf(viewOf(state)).find(({ term }) => term === "Coverage")?.text;
    expect(readable(present(coverageOf({})))).toContain("before, 64 month-ends");
    expect(coverageOf({ currency: "usd" })).toBe(coverageOf({}));
  });

  it("names a currency of which no rate is held, and counts in the index's own", () => {
    const problems: AddressProblem[] = [];
    const context = {
      ...viewContext(hsi, { ...KNOWN, currency: "usd" }),
      report: problems.push.bind(problems),
    };
    const view = present(returnsView({ ...context, rates: null }));
    expect(problems).toMatchObject([{ parameter: "currency", found: "usd" }]);
    expect(readable(proseText(view.headline))).toBe(headlineOf(KNOWN));
  });

  it("tells the same days in every currency, each over the days with both rates", () => {
    const table = tableOf(viewOf({ from: "2015-01-15" }), "currencies");
    expect(valuesOf(table, "currency")).toEqual([
      ...["Hong Kong dollars", "US dollars", "pounds sterling", "euros", "yen", "renminbi", "Indian rupees"],
    ]);
    expect(cellWhere(table, "currency", "US dollars", "return_percent").value).toBeCloseTo(0.084, 3);
    expect(valuesOf(table, "to_date")).toEqual([
      ...["2026-08-21", "2026-02-27", "2026-02-20", "2026-01-30", "2026-02-20", "2026-01-30", "2026-02-27"],
    ]);
    // Month-ends alone are held: none stands for 10 February 1966.
    const sparse = tableOf(viewOf({ from: "1965-06-15", to: "1966-02-10" }), "currencies");
    expect(cellWhere(sparse, "currency", "Hong Kong dollars", "return_percent").value).toBeNull();
    const least = tableOf(viewOf({ from: "1964-07-31", to: "1969-01-31" }), "currencies");
    expect(cellWhere(least, "currency", "Hong Kong dollars", "max_drawdown_percent").note).toBe("at least");
    const before = tableOf(viewOf({ from: "1970-01-02", to: "1972-01-03" }), "currencies");
    expect(cellWhere(before, "currency", "US dollars", "return_percent")).toMatchObject({ value: null });
  });
});
