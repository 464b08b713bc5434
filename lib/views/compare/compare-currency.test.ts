import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { toldProblem } from "@/lib/url/told-problem";
import type { ViewState } from "@/lib/url/view-state";
import { compareContext } from "@/lib/views/testing/any-view";
import { definitionOf, plotsOf, tablesOf, textsOf } from "@/lib/views/testing/built-sections";
import { shippedRates } from "@/lib/views/testing/shipped-rates";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, rowsWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { compareView } from "./compare";

let rates: RatesRecord;
let hsi: IndexRecord;
let spx: IndexRecord;
let n225: IndexRecord;

beforeAll(async () => {
  rates = await shippedRates();
  [hsi, spx, n225] = [await shippedRecord("HSI"), await shippedRecord("SPX"), await shippedRecord("N225")];
});

const inCurrency = (
  records: readonly IndexRecord[],
  currency: NonNullable<ViewState["currency"]>,
  state: ViewState = {},
) => compareView(compareContext(records, { ...state, currency }, "en", rates));
const printed = (values: readonly unknown[]) => values.map((value) => (Number(value) * 100).toFixed(2));

describe("a comparison in one currency", () => {
  it("says that there are no rates, and counts each index in its own", () => {
    const context = compareContext([hsi, spx], { currency: "eur" });
    const view = compareView(context);
    expect(context.problems.map(toldProblem)).toEqual([
      { parameter: "currency", found: "eur", expected: "a currency whose rates are held" },
    ]);
    expect(tableOf(view, "compare").columns.map(({ key }) => key)).toContain("return_percent");
    expect(proseText(view.headline)).not.toContain("euros");
  });

  // Computed from prisma/data by a script of its own, in another language, here and below.
  it.each([
    ["usd", "5Y", ["-8.88", "80.49"], ["-1.84", "12.53"], ["25.31", "16.87"], ["-51.43", "-25.43"]],
    ["usd", "10Y", ["38.52", "256.01"], ["3.31", "13.55"], ["21.99", "18.00"], ["-55.88", "-33.92"]],
    ["hkd", "5Y", ["-8.11", "82.02"], ["-1.68", "12.72"], ["25.19", "16.85"], ["-50.85", "-24.92"]],
  ] as const)("counts every figure at each day's rate: %s over %s", (currency, span, ...known) => {
    const table = rowsWhere(tableOf(inCurrency([hsi, spx], currency), "compare"), "span", span);
    const keys = ["return", "cagr", "volatility", "max_drawdown"].map(
      (key) => `${key}_in_${currency}_percent`,
    );
    expect(keys.map((key) => printed(valuesOf(table, key)))).toEqual(known);
    expect(new Set(valuesOf(table, "currency"))).toEqual(new Set([currency.toUpperCase()]));
    expect(valuesOf(table, "to_date")).toEqual(["2026-02-27", "2026-02-27"]);
  });

  it("counts how the indices move together in that currency", () => {
    const usd = tableOf(inCurrency([hsi, spx], "usd"), "correlation-pairs");
    expect(valuesOf(usd, "weekly_correlation_in_usd_ratio")[0]).toBeCloseTo(0.23068443549074757, 10);
    expect(valuesOf(usd, "weekly_returns")).toEqual([261]);
    const yen = tableOf(inCurrency([hsi, n225], "usd"), "correlation-pairs");
    expect(valuesOf(yen, "weekly_correlation_in_usd_ratio")[0]).toBeCloseTo(0.4240722132334079, 10);
  });

  it("says one thing in sentence, picture and table", () => {
    const view = inCurrency([hsi, spx], "usd");
    const sentence = readable(proseText(view.headline));
    expect(sentence).toBe(
      "From 26 February 2021 to 27 February 2026, in US dollars, the S&P 500 did better, up 80.49 % or +12.53 % a year; the Hang Seng Index did worse, down 8.88 %.",
    );
    expect(readable(view.title)).toBe("Compare indices: HSI, S&P 500, in US dollars");
    const rebased = tableOf(view, "rebased");
    const last = [
      valuesOf(rebased, "hsi_in_usd_rebased_100_on_2021_02_26").findLast((value) => value !== null),
    ];
    expect(Number(last[0]) / 100 - 1).toBeCloseTo(-0.08876146780108651, 10);
    const [plate] = plotsOf(view);
    expect(readable(present(plate).title)).toBe(
      "100 on 26 February 2021, in US dollars: S&P 500 at 180.49, HSI at 91.12",
    );
    expect(present(plate).plot.y.title).toBe("Level in US dollars, 100 at the start");
    expect(readable(present(plate).caption)).toContain("in US dollars at each day’s rate");
    const words = definitionOf(view).map(({ text }) => text);
    expect(words.join(" ")).toContain("Level in US dollars = level ÷ units of its own currency");
    expect(tablesOf(view).map(({ id }) => id)).not.toContain("bands");
    expect(definitionOf(view).map(({ term }) => term)).not.toContain("Rough bands");
    const own = compareView(compareContext([hsi, spx]));
    expect(definitionOf(own).map(({ term }) => term)).toContain("Rough bands");
  });

  it("ends with the last rate, says so, and leads to the indices' own currencies", () => {
    const view = inCurrency([hsi, spx], "usd", { range: "10y", symbols: ["hsi", "spx"] });
    expect(isoFromDay(present(view.shown).to)).toBe("2026-02-28");
    expect(textsOf(view).notes.map(({ text, link }) => [readable(text), link.href])).toEqual([
      [
        "In US dollars the comparison ends on 27 February 2026, the last day with rates of exchange.",
        "/compare?symbols=hsi,spx&range=10y",
      ],
    ]);
    expect(textsOf(inCurrency([hsi, spx], "usd", { to: "2025-12-31" })).notes).toEqual([]);
    expect(textsOf(inCurrency([spx], "usd")).notes).toEqual([]);
  });

  it("names an index, not the rates, where that ends the comparison", async () => {
    const notes = textsOf(inCurrency([hsi, await shippedRecord("HSCI")], "usd")).notes;
    expect(notes.map(({ text }) => readable(text))).toEqual([
      "The comparison ends on 24 August 2018, with the last close of the Hang Seng Composite Index.",
    ]);
  });

  it("keeps the currency where an index is added or taken out, a span or a scale chosen", () => {
    const view = inCurrency([hsi, spx], "usd");
    const links = plotsOf(view).flatMap(({ choices }) => choices.flat());
    const others = links.filter(({ href }) => !href.includes("currency=usd")).map(({ label }) => label);
    expect(others).toEqual(["own currency", "HKD", "GBP", "EUR", "JPY", "CNY", "INR"]);
    const picker = view.sections.find(({ kind }) => kind === "picker");
    if (picker?.kind !== "picker") throw new Error("a comparison has a picker");
    for (const { href } of picker.build()) expect(href).toContain("currency=usd");
    expect(
      cellWhere(tableOf(view, "correlation"), "index", "HSI", "weekly_correlation_in_usd_spx").href,
    ).toBeUndefined();
  });
});
