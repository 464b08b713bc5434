import { describe, expect, it } from "vitest";
import { addMonths } from "@/lib/series/add-months";
import { requireDay as day, isoMonthFromDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { byPreset, PRESETS } from "./preset-range";
import { type TearSheet, tearSheet } from "./tear-sheet";
import { hsiSeries } from "./testing/hsi-series";

const complete = sliceSeries(hsiSeries(), day("1986-12-31"), day("2023-12-29"));
const year = (each: number) => isoMonthFromDay(each).slice(0, 4);
const quarter = (each: number) =>
  Math.floor(Number(isoMonthFromDay(each).replace("-", "")) / 100) * 4 +
  Math.ceil(Number(isoMonthFromDay(each).slice(5)) / 3);

/** The last close of each stretch of days that share a key, as a series of which nothing is said to be missing. */
function lastOfEach(series: Series, keyOf: (day: number) => number | string): Series {
  const last = [...new Map(Array.from(series.days, (each, position) => [keyOf(each), position])).values()];
  return seriesOfAll(
    last.map((position) => series.days[position] ?? 0),
    last.map((position) => series.closes[position] ?? 0),
  );
}

function seriesOfAll(days: readonly number[], closes: readonly number[]): Series {
  const all = { from: days[0] ?? 0, to: days.at(-1) ?? 0 };
  return makeSeries("TEST", Int32Array.from(days), Float64Array.from(closes), all);
}

/** s(r) of simple returns, n − 1. */
function deviationOf({ closes }: Series): number {
  const returns = Array.from(closes.subarray(1), (close, before) => close / (closes[before] ?? 0) - 1);
  const mean = returns.reduce((sum, each) => sum + each, 0) / returns.length;
  return Math.sqrt(returns.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (returns.length - 1));
}

const weekly = lastOfEach(complete, (each) => Math.floor((each + 3) / 7));
const monthly = lastOfEach(complete, isoMonthFromDay);

describe.each([
  ["weekly", 52, weekly],
  ["monthly", 12, monthly],
  ["quarterly", 4, lastOfEach(complete, quarter)],
  ["yearly", 1, lastOfEach(complete, year)],
])("the tear sheet of %s closes", (periodicity, periodsPerYear, series) => {
  const sheet = tearSheet(series);
  const daily = tearSheet(sliceSeries(complete, series.days[0] ?? 0, series.days.at(-1) ?? 0));

  it("says what they are, and misses the factsheets' volatility alone", () => {
    expect(sheet).toMatchObject({ periodicity, periodsPerYear, missing: null });
    const figures = { ...sheet, volatilityFactsheet: null };
    const missing = Object.values(figures).filter(
      (each) => each !== null && typeof each === "object" && "reason" in each && each.reason !== null,
    );
    expect(missing).toEqual([]);
    expect(sheet.volatilityFactsheet).toEqual({ value: null, reason: "not-daily" });
    expect([sheet.bestAndWorst?.best.length, sheet.bestAndWorst?.worst.length]).toEqual([10, 10]);
  });

  it("annualises by their own periods a year", () => {
    expect(sheet.volatility.value).toBeCloseTo(deviationOf(series) * Math.sqrt(periodsPerYear), 12);
    // The same index, looked at less often: the volatilities of a year are near each other.
    expect(sheet.volatility.value).toBeGreaterThan(0.2);
    expect(sheet.volatility.value).toBeLessThan(0.35);
  });

  it("states CAGR and whole return as daily closes do, and drawdowns of the closes it has", () => {
    expect(sheet.cagr).toBe(daily.cagr);
    expect(sheet.periods.max).toEqual(daily.periods.max);
    expect(sheet.maxDrawdown).toBeLessThan(-0.4);
    expect(sheet.maxDrawdown).toBeGreaterThan(daily.maxDrawdown);
    expect(sheet.annual.every(({ year: each, change }) => change !== null || each === 1986)).toBe(true);
  });

  it("has no preset shorter than its spacing, and the others as daily closes have them", () => {
    const months = { weekly: 0, monthly: 1, quarterly: 3, yearly: 12 }[periodicity] ?? Number.NaN;
    const lengths: Partial<Record<string, number>> = { "1M": 1, "3M": 3, "6M": 6 };
    const isTooShort = (preset: string) => (lengths[preset] ?? 12) < months;
    for (const preset of PRESETS.filter((each) => periodicity !== "weekly" || each === "YTD")) {
      expect(sheet.periods[preset]).toEqual(isTooShort(preset) ? null : daily.periods[preset]);
    }
  });
});

describe("the tear sheet of monthly closes", () => {
  it("has the annual and monthly changes that daily closes have", () => {
    const [ofMonths, daily] = [tearSheet(monthly), tearSheet(complete)];
    const changes = (sheet: TearSheet) => sheet.annual.map(({ year: each, change }) => [each, change]);
    expect(changes(ofMonths)).toEqual(changes(daily));
    expect(ofMonths.monthly).toEqual(daily.monthly);
  });

  it("has a volatility of each year of twelve returns, of no shorter one", () => {
    const shorter = tearSheet(sliceSeries(monthly, day("2020-02-28"), day("2022-11-30")));
    expect(shorter.annual.map(({ volatility }) => volatility.reason)).toEqual(["too-few", null, "too-few"]);
  });

  it("takes 12 returns for a volatility and 24 for ratios and tails", () => {
    const of = (returns: number) =>
      tearSheet(sliceSeries(monthly, addMonths(day("2023-12-29"), -returns - 1) + 5, day("2023-12-29")));
    expect([of(11).observations, of(24).observations]).toEqual([12, 25]);
    expect([of(11).volatility.reason, of(12).volatility.reason]).toEqual(["too-few", null]);
    expect([of(23).sharpe.reason, of(24).sharpe.reason]).toEqual(["too-few", null]);
    expect(of(2)).toMatchObject({ calmar: { reason: "short" }, ulcer: { reason: null } });
  });
});

describe("the tear sheet of monthly closes followed by daily ones", () => {
  const from = complete.days.findIndex((each) => each >= day("2022-12-31"));
  const before = sliceSeries(monthly, day("2000-01-01"), day("2022-12-31"));
  const mixed = seriesOfAll(
    [...before.days, ...complete.days.subarray(from)],
    [...before.closes, ...complete.closes.subarray(from)],
  );
  const sheet = tearSheet(mixed);

  it("has no figure of returns that are not alike", () => {
    expect(sheet).toMatchObject({ periodicity: "irregular", periodsPerYear: null, missing: "irregular" });
    const reasons = [
      sheet.volatility,
      sheet.volatilityFactsheet,
      sheet.sharpe,
      sheet.omega,
      sheet.calmar,
      sheet.ulcer,
      sheet.var95,
    ].map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(["irregular"]));
    expect(sheet.bestAndWorst).toBeNull();
  });

  it("states changes, CAGR and drawdowns all the same", () => {
    expect(sheet.cagr).not.toBeNull();
    expect(sheet.maxDrawdown).toBeLessThan(-0.4);
    expect(sheet.periods["1Y"]).toEqual(tearSheet(complete).periods["1Y"]);
  });

  it("has every figure of its parts", () => {
    const monthlyPart = tearSheet(sliceSeries(mixed, day("2000-01-01"), day("2022-12-31")));
    const dailyPart = tearSheet(sliceSeries(mixed, day("2022-12-30"), day("2023-12-29")));
    expect(monthlyPart).toMatchObject({ periodicity: "monthly", missing: null, sharpe: { reason: null } });
    expect(dailyPart).toMatchObject({
      periodicity: "daily",
      missing: null,
      volatilityFactsheet: { reason: null },
    });
  });
});

describe("the tear sheet of declared closes alone", () => {
  const years = lastOfEach(complete, year);
  const sheet = tearSheet(makeSeries("TEST", years.days, years.closes, null));

  it("misses as sparse what needs every session, however even the closes are", () => {
    expect(sheet).toMatchObject({
      periodicity: "yearly",
      missing: "sparse",
      volatility: { reason: "sparse" },
      ulcer: { reason: "sparse" },
    });
    expect(sheet.periods).toMatchObject({
      ...byPreset(() => expect.anything()),
      "1M": null,
      "3M": null,
      "6M": null,
    });
  });
});
