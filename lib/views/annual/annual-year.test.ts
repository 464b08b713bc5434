import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import type { AnnualClose } from "@/lib/reference/types";
import { isoFromDay, yearOfDay } from "@/lib/series/day";
import { arbitrarySeries } from "@/lib/series/testing/series-of";
import { overviewView } from "@/lib/views/overview/overview";
import { yearSpine } from "@/lib/views/parts/year-spine";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import { fileTablesOf, plotsOf, tablesOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { annualView } from "./annual";
import { annualRows } from "./annual-rows";

let hsi: IndexRecord;
let hstech: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
  hstech = await shippedRecord("HSTECH");
});

const yearOf = (year: number, record = hsi, locale: "en" | "zh-Hant" = "en") =>
  present(annualView(viewContext(record, { from: `${year - 1}-12-31`, to: `${year}-12-31` }, locale)));
const figuresOf = (view: ReturnType<typeof yearOf>) =>
  tilesOf(view).map(({ label, value, note }) => readable(`${label}: ${value} (${note})`));

describe("a range of one year", () => {
  it("has no bars, no decade, no best among one and no count of years", () => {
    for (const locale of ["en", "zh-Hant"] as const) {
      const view = yearOf(2008, hsi, locale);
      expect([plotsOf(view), fileTablesOf(view), tablesOf(view).map(({ id }) => id)]).toEqual([
        [],
        [],
        ["annual"],
      ]);
      expect(
        tablesOf(view)[0]
          ?.rows.flat()
          .filter(({ mark }) => mark !== undefined),
      ).toEqual([]);
      const words = tilesOf(view)
        .map(({ label, value }) => `${label} ${value}`)
        .join("; ");
      expect(words).not.toMatch(/Best|Worst|Longest|Years|Median|of 1|年中|連升|年數|中位/);
    }
  });

  // Highest and lowest close, range and volatility computed from prisma/data by a script of its own.
  it("says the close, change, high, low, range and volatility of 2008, and leads to its page", () => {
    expect(figuresOf(yearOf(2008))).toEqual([
      "Close: 14,387.48 (31 Dec 2008)",
      "Change: -48.27 % (31 Dec 2007 to 31 Dec 2008)",
      "High: 27,615.85 (9 Jan 2008)",
      "Low: 11,015.84 (27 Oct 2008)",
      "Range: 150.69 % ()",
      "Volatility: 51.53 % ()",
    ]);
    expect(readable(proseText(yearOf(2008).headline))).toBe(
      "In 2008 the Hang Seng Index fell 48.27 %, to 14,387.48.",
    );
    expect(readable(proseText(yearOf(2008, hsi, "zh-Hant").headline))).toBe(
      "2008年，恒生指數跌 48.27 %，收報 14,387.48 點。",
    );
    expect(tablesOf(yearOf(2008))[0]?.more).toEqual({
      href: "/indices/hsi/2008",
      label: "The days of 2008",
    });
  });

  it("says of a year of sparse closes its close and change alone", () => {
    expect(figuresOf(yearOf(1967))).toEqual([
      "Close: 66.92 (29 Dec 1967)",
      "Change: -16.02 % (30 Dec 1966 to 29 Dec 1967)",
    ]);
  });

  it("says of the running year how far it goes, in both languages", () => {
    const running = (locale: "en" | "zh-Hant") =>
      present(annualView(viewContext(hsi, { from: "2026-01-01" }, locale)));
    const view = running("en");
    expect(valuesOf(tableOf(view, "annual"), "year")).toEqual([2026]);
    expect(readable(proseText(view.headline))).toMatch(
      /^In 2026, up to 21 August 2026, the Hang Seng Index /,
    );
    expect(readable(proseText(running("zh-Hant").headline))).toMatch(/^2026年（至2026年8月21日），恒生指數/);
    expect(readable(present(tilesOf(view)[1]).note)).toBe("31 Dec 2025 to 21 Aug 2026");
  });

  it("says of a first year without a change its close alone, in both languages", () => {
    expect(figuresOf(yearOf(2015, hstech))).toEqual(["Close: 3,309.53 (31 Dec 2015)"]);
    expect(readable(proseText(yearOf(2015, hstech).headline))).toMatch(
      /^In 2015 the .* closed at 3,309\.53\.$/,
    );
    expect(readable(proseText(yearOf(2015, hstech, "zh-Hant").headline))).toMatch(
      /^2015年，.*收報 3,309\.53 點。$/,
    );
    expect(tablesOf(yearOf(2015, hstech))[0]?.more).toBeUndefined();
  });
});

describe("a year's close", () => {
  /** An annual table that says otherwise than the days in each of its years. */
  const statedClose = (year: number, close: number): AnnualClose => ({
    ...{ year, date: `${year}-12-31`, datePrecision: "day", close },
    ...{ note: null, sources: [], published: null },
  });

  it("never leaves the year's high and low, whatever the annual table says", () => {
    fc.assert(
      fc.property(arbitrarySeries(900), fc.double({ min: 0.01, max: 100, noNaN: true }), (series, factor) => {
        const years = [...new Set(Array.from(series.days, yearOfDay))];
        const annualCloses = years.map((year) => statedClose(year, factor * year));
        for (const { computed } of annualRows(madeRecord(series, { annualCloses }))) {
          if (computed.high === null || computed.low === null) continue;
          expect(computed.low.close).toBeLessThanOrEqual(computed.close);
          expect(computed.high.close).toBeGreaterThanOrEqual(computed.close);
        }
      }),
    );
  });

  it.each(["HSI", "HSCEI", "HSTECH", "SPX", "DJI", "FTSE", "N225", "NIFTY", "SSEC", "DAX", "CAC"])(
    "is the last of its days for %s, between the year's low and high, as in the tear sheet",
    async (symbol) => {
      const record = await shippedRecord(symbol);
      const rows = annualRows(record).filter(({ computed }) => computed.high !== null);
      expect(rows.length).toBeGreaterThan(4);
      for (const { computed } of rows) {
        expect(computed.low?.close).toBeLessThanOrEqual(computed.close);
        expect(computed.high?.close).toBeGreaterThanOrEqual(computed.close);
        const held = Array.from(record.series.days).findLastIndex((day) => yearOfDay(day) === computed.year);
        expect(computed.close).toBe(record.series.closes[held]);
      }
      const sheet = new Map(indexTearSheet(record, {})?.annual.map((item) => [item.year, item]));
      for (const { computed } of annualRows(record)) {
        const { close, change } = computed;
        expect(sheet.get(computed.year), `${symbol} ${computed.year}`).toMatchObject({ close, change });
      }
    },
  );

  it("is one on the table, the bars, their files, the spine and the overview: 1991, 1987, 1995 of the DAX", async () => {
    for (const [record, year] of [
      [hsi, 1991],
      [hsi, 1987],
      [await shippedRecord("DAX"), 1995],
    ] as const) {
      const row = present(annualRows(record).find(({ computed }) => computed.year === year)).computed;
      const view = present(annualView(viewContext(record)));
      const overview = present(
        overviewView(viewContext(record, { from: `${year - 1}-12-31`, to: `${year}-12-31` })),
      );
      const bars = tableOf(view, "bars");
      const at = valuesOf(bars, "year").indexOf(year);
      expect(valuesOf(bars, "to_close_points")[at]).toBe(row.close);
      expect(valuesOf(bars, "change_percent")[at]).toBe(row.change);
      expect(valuesOf(tableOf(overview, "closes"), "close_points").at(-1)).toBe(row.close);
      expect(valuesOf(tableOf(overview, "closes"), "date").at(-1)).toBe(isoFromDay(row.day));
      const drawn = present(plotsOf(view)[0]).plot.bars[at];
      const spine = yearSpine(record, viewContext(record).t, null);
      expect(spine.years.map(({ title }) => title)).toContain(present(drawn).title);
    }
  });
});
