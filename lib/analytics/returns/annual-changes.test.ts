import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { volatility } from "@/lib/analytics/risk/volatility";
import { hsiAnnualCloses, hsiSeries, sparseHsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day } from "@/lib/series/day";
import { seriesOf } from "@/lib/series/testing/series-of";
import { annualChanges } from "./annual-changes";

const hsi = hsiSeries();
const years = annualChanges(hsiAnnualCloses(), hsi);
const yearOf = (year: number) => years.find((each) => each.year === year);

describe("annualChanges", () => {
  it("refuses years that do not ascend", () => {
    const close = { year: 2000, date: "2000-12-29", close: 1 };
    expect(() => annualChanges([close, close], hsi)).toThrow(RangeError);
  });

  it("refuses a date outside its year or off the calendar", () => {
    expect(() => annualChanges([{ year: 2000, date: "2001-01-02", close: 1 }], hsi)).toThrow(RangeError);
    expect(() => annualChanges([{ year: 2001, date: "2001-02-29", close: 1 }], hsi)).toThrow(RangeError);
  });

  it("is empty for no years", () => {
    expect(annualChanges([], hsi)).toEqual([]);
  });

  it("measures 1964 from its base of 31 July, and flags it", () => {
    expect(years[0]).toMatchObject({
      year: 1964,
      close: 101.45,
      base: { day: day("1964-07-31"), close: 100 },
    });
    expect(years[0]?.change).toBeCloseTo(0.0145, 12);
    expect(years[0]?.partial).toBe(true);
  });

  it("takes a first close that ends its year for a base, not a change", () => {
    const series = seriesOf([["1964-12-31", 101.45]]);
    const [first] = annualChanges([{ year: 1964, date: "1964-12-31", close: 101.45 }], series);
    expect(first).toMatchObject({ change: null, changePoints: null, base: null, partial: true });
  });

  it("has no change after a missing year", () => {
    const rows = [
      { year: 1998, date: "1998-12-31", close: 10048.58 },
      { year: 2000, date: "2000-12-29", close: 15095.53 },
    ];
    expect(annualChanges(rows, hsi)[1]).toMatchObject({ change: null, base: null, partial: false });
  });

  it("does not measure a year from a close of July", () => {
    const rows = [
      { year: 1964, date: "1964-07-31", close: 100 },
      { year: 1965, date: "1965-12-31", close: 82.14 },
    ];
    expect(annualChanges(rows, hsi)[1]).toMatchObject({ change: null, changePoints: null, base: null });
  });

  // The published table has no change for 1965; 101.45 and 82.14 are the closes of 1964 and 1965.
  it("knows 1965: −19.03 %", () => {
    expect(yearOf(1965)?.change).toBeCloseTo(-0.1903, 4);
    expect(yearOf(1966)?.change).toBeCloseTo(79.69 / 82.14 - 1, 12);
  });

  it("measures a cut-off first year from the series' first close and flags it", () => {
    const series = seriesOf([
      ["1984-01-03", 1000],
      ["1984-12-31", 1232.2],
    ]);
    const [first] = annualChanges([{ year: 1984, date: "1984-12-31", close: 1232.2 }], series);
    expect(first).toMatchObject({ partial: true, base: { day: day("1984-01-03"), close: 1000 } });
    expect(first?.change).toBeCloseTo(0.2322, 12);
    expect(first?.volatility).toEqual({ value: null, reason: "too-few" });
    expect(first?.high).toEqual({ day: day("1984-12-31"), close: 1232.2 });
  });

  it("flags a running year, cut off more than 7 days before 31 December", () => {
    const rows = [...hsiAnnualCloses(), { year: 2026, date: "2026-06-26", close: 22671.86 }];
    const running = annualChanges(rows, hsi).at(-1);
    expect(running?.partial).toBe(true);
    expect(running?.change).toBeCloseTo(22671.86 / 25630.54 - 1, 12);
    expect(yearOf(2025)?.partial).toBe(false);
  });

  it("states no extremes, sessions or volatility where the year leaves the complete stretch", () => {
    const sparse = annualChanges(hsiAnnualCloses(), sparseHsiSeries());
    for (const year of [1973, 1986, 2024]) {
      const found = sparse.find((each) => each.year === year);
      expect(found).toMatchObject({
        high: null,
        low: null,
        sessions: null,
        withinYear: "sparse",
        volatility: { value: null, reason: "sparse" },
      });
      expect(found?.change).not.toBeNull();
    }
  });

  it("covers the first and the last year of the complete stretch", () => {
    expect(yearOf(1969)).toMatchObject({ withinYear: "sparse", high: null });
    expect(yearOf(1970)).toMatchObject({ withinYear: "complete" });
    expect(yearOf(1987)).toMatchObject({
      withinYear: "complete",
      high: { day: day("1987-10-01"), close: 3949.73 },
      low: { day: day("1987-12-07"), close: 1894.94 },
    });
    expect(yearOf(2025)).toMatchObject({ withinYear: "complete", high: { day: day("2025-10-02") } });
    expect(yearOf(2025)?.volatility.value).not.toBeNull();
  });

  it("knows 2008: −48.27 %, low of 27 October, volatility counted from the last close of 2007", () => {
    const year = yearOf(2008);
    expect(year?.change).toBeCloseTo(-0.4827, 4);
    expect(year?.changePoints).toBeCloseTo(14387.48 - 27812.65, 8);
    expect(year?.calendarDays).toBe(366);
    expect(year?.low).toEqual({ day: day("2008-10-27"), close: 11015.84 });
    expect(year?.volatility).toEqual(volatility(hsi, day("2007-12-31"), day("2008-12-31")));
    expect(year?.sessions).toBeGreaterThan(240);
  });

  it("agrees with every published change in percent but that of 1984, printed as 89.62 for 37.20", () => {
    const path = new URL("../../../prisma/data/hsi-annual-published.csv", import.meta.url);
    const rows = Papa.parse<{ year: string; change_percent: string }>(readFileSync(path, "utf8"), {
      delimiter: ",",
      header: true,
      skipEmptyLines: true,
    }).data.filter(({ change_percent }) => change_percent !== "");
    const differing = rows.filter(({ year, change_percent }) => {
      const computed = 100 * Number(yearOf(Number(year))?.change);
      return !(Math.abs(computed - Number(change_percent)) < 0.0101);
    });
    expect(rows.length).toBeGreaterThan(50);
    expect(differing.map(({ year }) => year)).toEqual(["1984"]);
    expect(yearOf(1984)?.change).toBeCloseTo(0.372, 4);
  });
});
