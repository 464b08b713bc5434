import { describe, expect, it } from "vitest";
import { savingPlan } from "@/lib/analytics/holding/saving-plan";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { dayFromIso, isoFromDay, requireDay } from "@/lib/series/day";
import { positionOnOrBefore } from "@/lib/series/position";
import type { AddressProblem } from "@/lib/url/view-state";
import { findTable, sectionsOf } from "@/lib/views/parts/section";
import { definitionOf, plotsOf, tablesOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { returnsPages } from "@/lib/views/testing/returns-pages";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

const { hsi, viewOf, headlineOf, tile } = await returnsPages();
const hstech = await shippedRecord("HSTECH");

/** The lowest change over a year of any start, found by looking at each. */
function worstYear({ days, closes }: IndexRecord["series"]) {
  let worst = { change: 0, from: "" };
  for (const [position, day] of days.entries()) {
    const later = isoFromDay(day).replace(/^\d{4}/, (year) => String(Number(year) + 1));
    const target = dayFromIso(later) ?? requireDay(later.replace("02-29", "02-28"));
    if (target > at(days, days.length - 1)) break;
    const end = positionOnOrBefore(days, target);
    const change = at(closes, end) / at(closes, position) - 1;
    if (change < worst.change) worst = { change, from: isoFromDay(day) };
  }
  return worst;
}
const closesBetween = ({ from, to }: { readonly from: string; readonly to: string }) =>
  hsi.series.days.filter((day) => day >= requireDay(from) && day <= requireDay(to)).length;

const KNOWN = { from: "2015-01-15", to: "2026-06-26" };

describe("the returns view", () => {
  it("names a range without two closes, and answers with everything held", () => {
    const problems: AddressProblem[] = [];
    expect(headlineOf({ from: "2090-01-01" }, {}, problems)).toContain("21 August 2026");
    expect(problems.map(({ parameter }) => parameter)).toEqual(["from"]);
  });

  it("names years that nothing was held for, and shows the longest", () => {
    const problems: AddressProblem[] = [];
    const view = viewOf({ hold: "20" }, { record: hstech }, problems);
    expect(problems).toMatchObject([{ parameter: "hold", found: "20" }]);
    const longest = valuesOf(tableOf(view, "holding"), "years").at(-1);
    expect(tableOf(view, "starts").columns[1]?.key).toBe(`yearly_over_${longest}_years_percent`);
  });

  it("names a price beside a monthly plan, in which each payment buys at its own close", () => {
    const problems: AddressProblem[] = [];
    const withPrice = headlineOf({ ...KNOWN, plan: "monthly", price: 20_000 }, {}, problems);
    expect(problems.map(({ parameter }) => parameter)).toEqual(["price"]);
    expect(withPrice).toBe(headlineOf({ ...KNOWN, plan: "monthly" }));
  });

  // 24,350.91 on 15 January 2015 and 22,671.86 on 26 June 2026, 4,180 days; the closes of Yahoo and Stooq.
  it("says what was made from one day to another, with the closes used", () => {
    expect(headlineOf(KNOWN)).toBe(
      "From 15 January 2015 to 26 June 2026 the Hang Seng Index lost 6.90 %, or 0.62 % a year; it closed at 24,350.91, and at 22,671.86.",
    );
    expect(headlineOf({ from: "2015-01-15" })).toContain("gained 6.81 %");
    expect(headlineOf(KNOWN, { locale: "zh-Hant" })).toContain("下跌 6.90 %，即每年下跌 0.62 %");
  });

  it("shows the last ten years where no days are asked for, or all that is held", () => {
    expect(headlineOf()).toMatch(/^From 19 August 2016 to 21 August 2026 /);
    expect(headlineOf({}, { record: hstech })).toMatch(/ to 21 August 2026 /);
    expect(viewOf({}, { record: hstech }).shown?.from).toBe(hstech.series.days[0]);
  });

  it("tells what ten thousand became, and what it takes to be even", () => {
    expect(tile(KNOWN, "HKD 10,000 became")).toBe("9,310.48");
    expect(tile({ ...KNOWN, amount: 500 }, "HKD 500 became")).toBe("465.52");
    expect(tile(KNOWN, "To break even")).toBe("+7.41 %");
    expect(tile(KNOWN, "Deepest fall within range")).toBe("-55.70 %");
    expect(tile({ from: "2015-01-15" }, "Back to its highest")).toBeDefined();
  });

  it("counts from the reader's own price", () => {
    expect(headlineOf({ ...KNOWN, price: 20_000 })).toContain(
      "bought at your 20,000.00, gained 13.36 %, or 1.10 % a year; it closed at 22,671.86.",
    );
  });

  it("draws the level between the two days, and offers other first days for the same money", () => {
    const view = viewOf({ ...KNOWN, amount: 500 });
    const plate = present(plotsOf(view).find(({ id }) => id === "between"));
    expect(plate.plot.marks.map(({ x }) => isoFromDay(x))).toEqual([KNOWN.from, KNOWN.to]);
    expect(tableOf(view, "closes").rows).toHaveLength(
      plate.plot.lines.length === 0 ? 0 : closesBetween(KNOWN),
    );
    const hrefs = plate.choices.flatMap((choices) => choices.map(({ href }) => href));
    expect(hrefs).toContain("/indices/hsi/returns?from=2007-10-30&amount=500");
  });

  it("labels the reader's assumptions as theirs, and has them in worth and rate alone", () => {
    const state = { ...KNOWN, yield: 3.5, inflation: 2 };
    const worth = 9310.4788 * (1.035 / 1.02) ** (4180 / 365.25);
    expect(Number(tile(state, "HKD 10,000 became")?.replace(",", ""))).toBeCloseTo(worth, 0);
    expect(tile(state, "A year, on your assumptions")).toBe("+0.84 %");
    expect(headlineOf(state)).toBe(headlineOf(KNOWN));
    expect(tilesOf(viewOf(state))[0]?.note).toContain("your assumptions");
    expect(headlineOf({ ...state, plan: "monthly" })).toContain("inflation you assume;");
    expect(headlineOf({ ...KNOWN, plan: "monthly" })).not.toContain("assume");
  });

  it("tells what a monthly plan paid in, is worth and returned on the money", () => {
    const view = viewOf({ ...KNOWN, plan: "monthly" });
    const plan = present(savingPlan(hsi.series, requireDay(KNOWN.from), requireDay(KNOWN.to), 10_000));
    expect(plan.payments).toBe(137);
    const text = readable(proseText(view.headline));
    expect(text).toContain("from 2 February 2015 to 26 June 2026: 1,370,000 paid in is worth");
    expect(text).toContain(`${((plan.moneyWeighted ?? 0) * 100).toFixed(2)} % a year on the money`);
  });

  // 7,292.45 on 3 August 2020 and 4,766.16 on 21 August 2026; before July 2020 only year-ends are held.
  it("measures the index over the same days as the saving", () => {
    const state = { plan: "monthly", from: "2015-12-31" } as const;
    const rate = (4766.16 / 7292.45) ** (365.25 / 2209) - 1;
    const shown = `${(rate * 100).toFixed(2)} %`;
    expect(headlineOf(state, { record: hstech })).toContain(`the index itself, ${shown} a year.`);
    const outcome = tableOf(viewOf(state, { record: hstech }), "outcome");
    expect(valuesOf(outcome, "first_payment_date")).toEqual(["2020-08-03"]);
    expect(valuesOf(outcome, "index_yearly_percent")[0]).toBeCloseTo(rate, 6);
    expect(headlineOf({ plan: "monthly", from: "2026-06-01" })).toMatch(/; the index itself moved by [-+]\d/);
  });

  it("holds what it answers in its own file, for both ways of paying in", () => {
    const once = tableOf(viewOf({ ...KNOWN, price: 20_000, yield: 3.5 }), "outcome");
    const row = Object.fromEntries(once.columns.map(({ key }, place) => [key, once.rows[0]?.[place]?.value]));
    expect(row).toMatchObject({ from_date: KNOWN.from, to_date: KNOWN.to, bought_at_points: 20_000 });
    expect(row).toMatchObject({ paid_in_amount: 10_000, dividends_supposed_percent: 0.035 });
    expect(row["return_percent"]).toBeCloseTo(22_671.86 / 20_000 - 1, 10);
    const plan = present(savingPlan(hsi.series, requireDay(KNOWN.from), requireDay(KNOWN.to), 10_000));
    const monthly = tableOf(viewOf({ ...KNOWN, plan: "monthly" }), "outcome");
    expect(valuesOf(monthly, "worth_amount")).toEqual([plan.worth]);
    expect(valuesOf(monthly, "payments")).toEqual([137]);
    expect(findTable(viewOf(KNOWN), null)?.id).toBe("outcome");
  });

  it("tells a day as one, once", () => {
    const held = tilesOf(viewOf({ from: "2026-08-17", to: "2026-08-18" })).at(-1);
    expect([readable(held?.value ?? ""), held?.note]).toEqual(["1 day", ""]);
  });

  it("says that days within one month have no saving", () => {
    const state = { from: "2026-06-08", to: "2026-06-26", plan: "monthly" } as const;
    expect(headlineOf(state)).toContain("no month of the Hang Seng Index has its first session held");
    expect(tilesOf(viewOf(state))[0]).toMatchObject({ value: "n/a" });
  });

  it("has the worst and best year of all starts, and fewer losses the longer it is held", () => {
    const holding = tableOf(viewOf(), "holding");
    const worst = worstYear(hsi.series);
    expect(valuesOf(holding, "years")).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
    expect(holding.rows[0]?.slice(2, 4).map(({ value }) => value)).toEqual([
      expect.closeTo(worst.change, 12),
      worst.from,
    ]);
    expect(Number(cellWhere(holding, "years", 20, "losing_percent").value)).toBeLessThan(
      Number(cellWhere(holding, "years", 1, "losing_percent").value),
    );
  });

  it("draws the fan, and the starts of the years chosen", () => {
    const view = viewOf({ hold: "3" });
    const [, fan, starts] = plotsOf(view);
    expect(fan?.plot.lines.map(({ id }) => id)).toEqual(["worst", "tenth", "ninetieth", "best", "middle"]);
    expect(readable(starts?.title ?? "")).toBe("Held for 3 years from each day: 29.56 % of starts lost");
    expect(starts?.choices[0]?.find(({ current }) => current)?.label).toBe("3Y");
    expect(tableOf(view, "starts").columns[1]?.key).toBe("yearly_over_3_years_percent");
  });

  it("says why nothing is told of starts where no year of closes is held", () => {
    const sparse = { ...hsi, series: { ...hsi.series, complete: null } };
    const view = viewOf({}, { record: sparse });
    expect(textsOf(view).texts[0]?.items[0]?.text).toContain("n/a");
    expect(plotsOf(view).map(({ id }) => id)).toEqual(["between", "distribution"]);
  });

  // 26 October 1987: 3,362.39 to 2,241.69 as the exchange reopened; 29 October 1997: 9,059.89 to 10,765.30.
  it("lists the twenty worst and best days, with the story of those that have one", () => {
    const view = viewOf(KNOWN);
    const [worst, best] = [tableOf(view, "worst-days"), tableOf(view, "best-days")];
    expect([worst.rows.length, best.rows.length]).toEqual([20, 20]);
    expect(cellWhere(worst, "date", "1987-10-26", "rank").value).toBe(1);
    expect(cellWhere(worst, "date", "1987-10-26", "change_percent").value).toBeCloseTo(-0.3333, 4);
    expect(cellWhere(worst, "date", "1987-10-26", "story").href).toContain("/milestones/");
    expect(cellWhere(best, "date", "1997-10-29", "change_percent").value).toBeCloseTo(0.1882, 4);
    const changes = valuesOf(best, "change_percent").map(Number);
    expect(changes).toEqual([...changes].sort((one, other) => other - one));
  });

  it("lists no days of an index whose sessions are not all held", () => {
    const view = viewOf({}, { record: { ...hsi, series: { ...hsi.series, complete: null } } });
    expect(tablesOf(view).map(({ id }) => id)).toEqual(["outcome", "currencies"]);
  });

  it("asks for days, amount, plan, price and assumptions, filled with what is shown", () => {
    const form = present(sectionsOf(viewOf({ ...KNOWN, price: 20_000, plan: "monthly" }), "form")[0]).build();
    expect(form.action).toBe("/indices/hsi/returns");
    expect(form.fields.map(({ name, value }) => [name, value])).toEqual([
      ["from", "2015-01-15"],
      ["to", "2026-06-26"],
      ["amount", "10000"],
      ["plan", "monthly"],
      ["currency", "local"],
      ["price", "20000"],
      ["yield", ""],
      ["inflation", ""],
    ]);
  });

  it("keeps revision and years held beside the form's own fields, in the reader's language", () => {
    const view = viewOf({ hold: "5", asof: 3 }, { locale: "zh-Hant" });
    const form = present(sectionsOf(view, "form")[0]).build();
    expect(form.action).toBe("/zh-Hant/indices/hsi/returns");
    expect(form.hidden).toEqual([
      { name: "hold", value: "5" },
      { name: "asof", value: "3" },
    ]);
  });

  it("prints the formula with its numbers, in both languages", () => {
    const formula = (locale: "en" | "zh-Hant") =>
      readable(
        definitionOf(viewOf(KNOWN, { locale }))
          .map(({ text }) => text)
          .join(" "),
      );
    expect(formula("en")).toContain(
      "(22,671.86 ÷ 24,350.91)^(365.25 ÷ 4,180) − 1 = -0.62 %".replace("−", "-"),
    );
    expect(formula("zh-Hant")).toContain("22,671.86 ÷ 24,350.91");
  });
});
