import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord, RatesRecord } from "@/lib/reference/records";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { parsePath } from "@/lib/url/address";
import { FIELDS } from "@/lib/url/fields";
import { arbitraryDate, arbitraryState } from "@/lib/url/testing/arbitrary-state";
import { type AddressProblem, parseViewState, type ViewState } from "@/lib/url/view-state";
import { compareView } from "@/lib/views/compare/compare";
import type { View } from "@/lib/views/parts/view";
import { compareContext, fallsOfAll, viewAt } from "@/lib/views/testing/any-view";
import { lanesPictureOf, plotsOf, tablesOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRates } from "@/lib/views/testing/shipped-rates";
import { shippedRecord } from "@/lib/views/testing/shipped-record";

const PAGES = ["overview", "sheet", "annual", "drawdowns", "milestones", "volatility"] as const;
const LOCALES = fc.constantFrom("en" as const, "zh-Hant" as const);
const annualCloses = [2022, 2023].map((year) => ({
  ...{ year, date: `${year}-12-30`, datePrecision: "day" as const, close: year },
  ...{ note: null, sources: [], published: null },
}));
const pair = seriesOf([
  ["2022-12-30", 2022],
  ["2023-12-30", 2000],
]);

/** The smallest records there can be, and what is odd about them. */
const TINY: Record<string, IndexRecord> = {
  "no close": madeRecord(dailySeries([])),
  "one close": madeRecord(dailySeries([100])),
  "two closes": madeRecord(dailySeries([100, 50])),
  "two sparse closes": madeRecord({ ...pair, complete: null }, { annualCloses }),
  "two equal closes": madeRecord(dailySeries([100, 100])),
  "year-ends of other days than its closes": madeRecord(dailySeries([100, 90, 95]), { annualCloses }),
};

let records: Record<string, IndexRecord>;
let rates: RatesRecord;

beforeAll(async () => {
  records = { ...TINY, HSI: await shippedRecord("HSI"), NIFTY: await shippedRecord("NIFTY") };
  rates = await shippedRates();
});

/** What every view promises, whatever its state. */
function expectSound(view: View, problems: readonly AddressProblem[], state: ViewState): void {
  expect(proseText(view.headline)).toMatch(/[.。]$/);
  expect(proseText(view.headline)).not.toMatch(/NaN|undefined|Infinity|[{}<>]/);
  for (const { value } of tilesOf(view)) expect(value).not.toMatch(/NaN|undefined|Infinity/);
  for (const { rows, columns } of tablesOf(view)) {
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
  for (const { plot } of plotsOf(view)) {
    for (const axis of [plot.x, plot.y]) expect(axis.domain[0]).toBeLessThan(axis.domain[1]);
  }
  for (const { parameter, found, expected } of problems) {
    expect(Object.keys(FIELDS)).toContain(parameter);
    expect(state).toHaveProperty(parameter);
    expect([found, expected]).not.toContain("");
  }
  if (view.shown !== null) expect(view.shown.from).toBeLessThanOrEqual(view.shown.to);
}

/** Every address that a view links to. */
function hrefsOf(view: View): string[] {
  const links = [
    ...textsOf(view).neighbours,
    ...plotsOf(view).flatMap(({ choices, plot }) => [
      ...choices.flat(),
      ...[...plot.marks, ...plot.bands, ...plot.bars],
    ]),
    ...(lanesPictureOf(view)?.choices.flat() ?? []),
    ...(lanesPictureOf(view)?.plot.rows.flatMap((row) => [row, ...row.falls]) ?? []),
    ...tablesOf(view).flatMap(({ columns, rows, choices = [] }) => [
      ...choices.flat(),
      ...columns.map(({ sortHref }) => ({ href: sortHref })),
      ...rows.flat(),
    ]),
  ];
  return [...new Set(links.flatMap(({ href }) => href ?? []))];
}

function problemsBehind(record: IndexRecord, href: string): AddressProblem[] | null {
  const { pathname, searchParams } = new URL(href, "http://localhost");
  const found = parsePath(pathname.split("/").filter((segment) => segment !== ""));
  if (found === null) return null;
  const { locale, place } = found;
  const { state, problems } = parseViewState(place.page, searchParams);
  if (!("symbol" in place)) return [...problems];
  const reported = [...problems];
  // A made record has no page of its own, so that its symbol is read as what it is.
  return viewAt(record, place, state, locale, reported) === null ? null : reported;
}

describe("a view in any state", () => {
  it.each(Object.keys(TINY))("is sound or absent for an index with %s", (name) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES).chain((page) => fc.tuple(fc.constant(page), arbitraryState(page))),
        LOCALES,
        ([page, state], locale) => {
          const problems: AddressProblem[] = [];
          const view = viewAt(present(name), { page, symbol: "test" }, state, locale, problems);
          if (view !== null) expectSound(view, problems, state);
          else if (page === "overview") expect(name).toBe("no close");
        },
      ),
    );
  });

  it.each(["HSI", "NIFTY"])("is sound for %s, which ships", (name) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES).chain((page) => fc.tuple(fc.constant(page), arbitraryState(page))),
        LOCALES,
        ([page, state], locale) => {
          const problems: AddressProblem[] = [];
          const view = viewAt(present(name), { page, symbol: "test" }, state, locale, problems);
          if (view !== null) expectSound(view, problems, state);
          else expect([name, page]).toEqual(["NIFTY", "milestones"]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(["HSI", "NIFTY", ...Object.keys(TINY)])(
    "is sound or absent for any year or month of %s",
    (name) => {
      const record = present(name);
      const symbol = record.profile.symbol.toLowerCase();
      const others = ["HSI", "one close", "no close"].map(present).filter((other) => other !== record);
      const month = arbitraryDate.map((date) => date.slice(0, 7));
      const near = fc.constantFrom("1970-01", "2022-12", "2023-12", "2023-01");
      fc.assert(
        fc.property(fc.oneof(month, near), LOCALES, (period, locale) => {
          const year = period.slice(0, 4);
          for (const place of [
            { page: "year", symbol, year } as const,
            { page: "month", symbol, month: period } as const,
          ]) {
            const view = viewAt(record, place, {}, locale, [], others);
            if (view === null) continue;
            expectSound(view, [], {});
            for (const href of hrefsOf(view)) {
              if (href.includes(`/indices/${symbol}/`))
                expect(problemsBehind(record, href), href).toEqual([]);
            }
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it("is sound for any comparison of them, but for an index without a close", () => {
    const names = fc.uniqueArray(fc.constantFrom("HSI", "NIFTY", ...Object.keys(TINY)), { minLength: 1 });
    fc.assert(
      fc.property(names, arbitraryState("compare"), LOCALES, fc.boolean(), (chosen, state, locale, held) => {
        const context = compareContext(chosen.map(present), state, locale, held ? rates : null);
        expectSound(compareView(context), context.problems, state);
      }),
      { numRuns: 60 },
    );
  });

  it("is sound for the falls of any of them, and absent where none has a close", () => {
    const names = fc.uniqueArray(fc.constantFrom("HSI", "NIFTY", ...Object.keys(TINY)), { minLength: 1 });
    fc.assert(
      fc.property(names, arbitraryState("falls"), LOCALES, (chosen, state, locale) => {
        const view = fallsOfAll(chosen.map(present), state, locale);
        if (view !== null) expectSound(view, [], state);
        else expect(chosen).toEqual(["no close"]);
      }),
      { numRuns: 60 },
    );
  });

  it("leads from the falls of all only to addresses that are answered in full", () => {
    const all = [present("HSI"), present("NIFTY")];
    for (const min of ["5", "20"] as const) {
      const hrefs = hrefsOf(fallsOfAll(all, { min }) ?? expect.fail());
      expect(hrefs.length).toBeGreaterThan(20);
      for (const href of hrefs) {
        const record = href.includes("/nifty") ? present("NIFTY") : present("HSI");
        expect(problemsBehind(record, href), href).toEqual([]);
      }
    }
  });

  it.each(["HSI", "NIFTY", "two closes"])("leads only to addresses that are answered in full: %s", (name) => {
    const record = present(name);
    const symbol = record.profile.symbol.toLowerCase();
    const states = fc
      .constantFrom(...PAGES)
      .chain((page) => fc.tuple(fc.constant(page), arbitraryState(page)));
    const answered = new Map<string, AddressProblem[] | null>();
    fc.assert(
      fc.property(states, LOCALES, ([page, state], locale) => {
        const problems: AddressProblem[] = [];
        const view = viewAt(record, { page, symbol }, state, locale, problems);
        // An address that is not answered in full itself hands its faults on, in its other fields.
        if (view === null || problems.length > 0) return;
        for (const href of hrefsOf(view)) {
          if (!answered.has(href)) answered.set(href, problemsBehind(record, href));
          expect(answered.get(href), href).toEqual([]);
        }
      }),
      { numRuns: 25, examples: PAGES.map((page) => [[page, {}], "en"]) },
    );
    expect(answered.size).toBeGreaterThan(0);
  });
});

function present(name: string): IndexRecord {
  const record = records[name];
  if (record === undefined) throw new Error(`no record ${name}`);
  return record;
}
