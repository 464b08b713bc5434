import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import { requireDay } from "@/lib/series/day";
import { toldProblem } from "@/lib/url/told-problem";
import { compareView } from "@/lib/views/compare/compare";
import { sectionsOf } from "@/lib/views/parts/section";
import { compareContext, viewAt } from "@/lib/views/testing/any-view";
import { definitionOf, plotsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { shippedRates } from "@/lib/views/testing/shipped-rates";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { spacedRecord } from "@/lib/views/testing/spaced-record";
import { cellWhere, tableOf } from "@/lib/views/testing/table-cells";
import { present, viewContext } from "@/lib/views/testing/view-context";
import { returnsView } from "./returns";

const closes = Array.from({ length: 800 }, (_, position) => 100 + (position % 13));
const own = spacedRecord("daily", closes, requireDay("2020-01-02"));

let hsi: IndexRecord;
let rates: RatesRecord;

beforeAll(async () => {
  [hsi, rates] = await Promise.all([shippedRecord("HSI"), shippedRates()]);
});

describe("closes of which neither currency nor basis is stated", () => {
  it.each(LOCALES)("say so on every page in %s, and never that dividends are left out", (locale) => {
    for (const page of ["overview", "annual", "monthly", "drawdowns", "returns", "volatility"] as const) {
      const terms = definitionOf(present(viewAt(own, { page, symbol: "test" }, {}, locale)));
      expect(terms[0]?.term, page).toBe(
        locale === "en"
          ? "As the file has it; whether dividends are in is not stated."
          : "依檔案所載；未註明是否計入股息。",
      );
      const all = terms.map(({ term, text }) => `${term} ${text}`).join(" ");
      expect(all, page).not.toMatch(/dividends excluded|left out here|不計股息/);
    }
  });

  it("are not offered in another currency, and say why where one is asked for", () => {
    const context = { ...viewContext(own, { currency: "usd", plan: "monthly" }), rates };
    const view = present(returnsView(context));
    expect(context.problems.map(toldProblem)).toEqual([
      {
        parameter: "currency",
        found: "usd",
        expected: "local, for the currency of the closes is not stated",
      },
    ]);
    expect(view.sections.map(({ id }) => id)).not.toContain("currencies");
    const fields = sectionsOf(view, "form").flatMap(({ build }) => build().fields);
    expect(fields.flatMap((field) => (field.kind === "choice" ? [field.options.length] : []))).toEqual([
      2, 1,
    ]);
    expect(fields.map(({ label }) => label)).toContain("Amount");
    expect(tilesOf(view).map(({ label }) => label)).toContain("Paid in");
    expect(tableOf(view, "outcome").rows[0]?.[0]).toEqual({ value: null, note: "currency not stated" });
    expect(definitionOf(view).map(({ text }) => text)).toContain(
      "n/a: the currency of these closes is not stated.",
    );
  });

  it("are compared in each one's own currency alone", () => {
    const context = compareContext([own, hsi], { currency: "usd" }, "en", rates);
    const view = compareView(context);
    expect(context.problems.map(toldProblem).map(({ expected }) => expected)).toEqual([
      "local, for the currency of the closes is not stated",
    ]);
    const labels = plotsOf(view).flatMap(({ choices }) => choices.flat().map(({ label }) => label));
    expect(labels).not.toContain("USD");
    expect(definitionOf(view)[0]).toEqual({
      term: "Dividends",
      text: "Test Index: not stated; Hang Seng Index: price.",
    });
    const year = present(viewAt(own, { page: "year", symbol: "test", year: "2021" }, {}, "en", [], [hsi]));
    const cell = cellWhere(tableOf(year, "elsewhere"), "index", "Test", "currency");
    expect(cell).toEqual({ value: null, note: "currency not stated" });
  });
});
