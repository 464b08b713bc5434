import { beforeAll, describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { requireDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { readable } from "@/lib/views/testing/view-context";
import { yearSpine } from "./year-spine";

const t = translator("en");
let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

function shownYears(from: string, to: string): number[] {
  const { years } = yearSpine(hsi, t, { from: requireDay(from), to: requireDay(to) });
  return years.filter(({ shown }) => shown).map(({ year }) => year);
}

describe(yearSpine, () => {
  it("is empty for an index without a change, and has the years of the closes where there are no annual ones", () => {
    expect(yearSpine(madeRecord(dailySeries([1])), t, null).years).toEqual([]);
    const { years } = yearSpine(madeRecord(dailySeries([1, 2])), t, null);
    expect(years.map(({ year, height }) => [year, height])).toEqual([[1970, 1]]);
  });

  it("has a bar for every year with a change, from 1964 to the running one", () => {
    const { years } = yearSpine(hsi, t, null);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 63 }, (_, index) => 1964 + index));
    expect(years.map(({ title }) => readable(title))).toContain("2008: -48.27 %");
    expect(readable(years.at(-1)?.reading ?? "")).toMatch(/^2026, to 21 Aug 2026: [-+]\d/);
  });

  it("says of its bars that they lead to the page of a year, and in a comparison that they narrow it", () => {
    const ofIndex = yearSpine(hsi, t, null);
    expect(ofIndex.label).toMatch(/choose one to open its page$/);
    expect(ofIndex.years.some(({ title }) => title.includes("compare"))).toBe(false);
    const compared = yearSpine(hsi, t, null, "range");
    expect(compared.label).toMatch(/choose one to compare over it$/);
    expect(compared.years.every(({ title }) => title.endsWith("; compare over it"))).toBe(true);
    expect(compared.years.map(({ reading }) => reading)).toEqual(ofIndex.years.map(({ reading }) => reading));
    const chinese = yearSpine(hsi, translator("zh-Hant"), null, "range");
    expect(readable(chinese.years.find(({ year }) => year === 2008)?.title ?? "")).toBe(
      "2008年：-48.27 %；以此年比較",
    );
  });

  it("draws the square root of a change, so that a quarter of it is half as tall", () => {
    const closes = [100, 200, 250, 187.5, 187.5];
    const annualCloses = closes.map((close, index) => ({
      ...{ year: 2000 + index, date: `${2000 + index}-12-31`, datePrecision: "day" as const, close },
      ...{ note: null, sources: [], published: null },
    }));
    const { years } = yearSpine(madeRecord(dailySeries([1]), { annualCloses }), t, null);
    // +100 %, +25 %, −25 %, 0 %
    expect(years.map(({ year, height }) => [year, height])).toEqual([
      [2001, 1],
      [2002, 0.5],
      [2003, -0.5],
      [2004, 0],
    ]);
  });

  it("has 1972 as its tallest bar, and every bar's direction is its year's", () => {
    const { years } = yearSpine(hsi, t, null);
    expect(years.filter(({ height }) => Math.abs(height) === 1).map(({ year }) => year)).toEqual([1972]);
    for (const { height, title } of years) {
      expect(title.includes("\u2212"), title).toBe(height < 0);
      expect(Math.abs(height)).toBeLessThanOrEqual(1);
    }
  });

  it("marks the year after a 31 December that a range starts with, not that day's", () => {
    expect(shownYears("2007-12-31", "2008-12-31")).toEqual([2008]);
    expect(shownYears("2007-12-30", "2008-12-31")).toEqual([2007, 2008]);
    expect(shownYears("2008-01-01", "2009-01-01")).toEqual([2008, 2009]);
    expect(shownYears("1973-03-09", "1974-12-10")).toEqual([1973, 1974]);
  });

  it("marks nothing where the page shows all years", () => {
    const whole = { from: requireDay("1964-07-31"), to: requireDay("2026-06-26") };
    expect(yearSpine(hsi, t, null).whole).toBe(true);
    expect(yearSpine(hsi, t, whole).whole).toBe(true);
    expect(yearSpine(hsi, t, { ...whole, to: requireDay("2024-12-31") }).whole).toBe(false);
  });
});
