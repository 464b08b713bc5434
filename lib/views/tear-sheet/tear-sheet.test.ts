import { beforeAll, describe, expect, it } from "vitest";
import { makeFinding } from "@/lib/findings/finding";
import type { IndexRecord } from "@/lib/reference/records";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import { dailySeries, goldenSeries, seriesOf } from "@/lib/series/testing/series-of";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { indexTearSheet } from "./index-tear-sheet";
import { tearSheetJson, tearSheetView } from "./tear-sheet";

const UNKNOWN = { symbol: null, currency: null, revision: null };
let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

/** Closes so many days apart, the later half of them `later` days where that is given. */
function spaced(count: number, apart: number, later = apart): Series {
  const half = Math.floor(count / 2);
  const days = Int32Array.from(
    { length: count },
    (_, at) => Math.min(at, half - 1) * apart + Math.max(0, at - half + 1) * later,
  );
  const closes = Float64Array.from(days, (_, at) => 100 + ((at * 7) % 13) + at / 10);
  return makeSeries("TEST", days, closes, { from: 0, to: days.at(-1) ?? 0 });
}

/** The tear sheet as programs read it. */
const written = (...given: Parameters<typeof tearSheetView>) => tearSheetJson(tearSheetView(...given));
const writtenIndex = (...given: Parameters<typeof indexTearSheet>) => {
  const sheet = indexTearSheet(...given);
  return sheet && tearSheetJson(sheet);
};

describe(tearSheetView, () => {
  it("refuses a series without a close", () => {
    expect(() => written(seriesOf([]), UNKNOWN)).toThrow(RangeError);
  });

  it("says of one close that there is one, and why the rest is null", () => {
    const sheet = written(seriesOf([["2024-01-31", 100]]), UNKNOWN);
    expect(sheet).toMatchObject({ observations: 1, cagr: null, volatility: null, maxDrawdown: 0 });
    expect(sheet.drawdowns).toEqual([]);
    expect(sheet.bestDays).toEqual([]);
    expect(sheet.monthly).toEqual([
      { month: "2024-01", date: "2024-01-31", close: 100, change: null, partial: true },
    ]);
    expect(sheet.warnings.join("\n")).toMatch(/^cagr, calmar: null|^cagr: null, 0 days are less than 360\./);
    expect(sheet.warnings.join("\n")).toContain("too few returns: 0");
  });

  it("has the promised fields in the promised order", () => {
    expect(Object.keys(written(goldenSeries(), UNKNOWN))).toEqual(
      (
        "symbol currency revision observations first last warnings periodicity periodsPerYear periods cagr " +
        "volatility volatilityFactsheet sharpe sortino omega calmar ulcer downsideDeviation var95 cvar95 skew excessKurtosis maxDrawdown drawdowns " +
        "annual monthly bestDays worstDays"
      ).split(" "),
    );
  });

  it("writes dates and fractions of the golden closes", () => {
    const sheet = written(goldenSeries(), UNKNOWN);
    expect(sheet.first).toEqual({ date: "2024-01-31", close: 100 });
    expect(sheet.drawdowns).toEqual([
      {
        peak: { date: "2024-02-01", close: 110 },
        trough: { date: "2024-02-05", close: 88 },
        recovery: { date: "2024-02-07", close: 110 },
        depth: 88 / 110 - 1,
        sessions: { toTrough: 2, toRecovery: 2, total: 4 },
        days: { toTrough: 4, toRecovery: 2, total: 6 },
      },
    ]);
    expect(sheet.periods.max).toEqual({
      from: "2024-01-31",
      to: "2024-02-08",
      return: 121 / 100 - 1,
      cagr: null,
    });
    expect(sheet.periods["1Y"]).toBeNull();
    expect(sheet.bestDays?.[0]).toEqual({
      date: "2024-02-06",
      previousDate: "2024-02-05",
      change: 104.5 / 88 - 1,
    });
  });

  it("keeps years and months without a close, with nothing in them", () => {
    const sheet = written(
      seriesOf([
        ["2019-12-31", 100],
        ["2022-01-03", 110],
      ]),
      UNKNOWN,
    );
    expect(sheet.annual.map(({ year, close }) => [year, close])).toEqual([
      [2019, 100],
      [2020, null],
      [2021, null],
      [2022, 110],
    ]);
    expect(sheet.monthly).toHaveLength(26);
    expect(sheet.monthly[1]).toEqual({
      month: "2020-01",
      date: null,
      close: null,
      change: null,
      partial: false,
    });
    expect(sheet.warnings).toContain("monthly: 24 months have no close.");
  });

  it("says nothing of months without a close where closes are a quarter or a year apart", () => {
    for (const spacing of [91, 365]) {
      const { periodicity, warnings } = written(spaced(30, spacing), UNKNOWN);
      expect(periodicity).toBe(spacing === 91 ? "quarterly" : "yearly");
      expect(warnings.filter((text) => text.startsWith("monthly:"))).toEqual([]);
    }
  });

  it("says what closes a week apart are, and what they cannot have for not being daily", () => {
    const sheet = written(spaced(1200, 7), UNKNOWN);
    expect(sheet).toMatchObject({ periodicity: "weekly", periodsPerYear: 52, volatilityFactsheet: null });
    for (const value of [sheet.volatility, sheet.sharpe, sheet.omega]) expect(value).toBeGreaterThan(0);
    expect(sheet.bestDays).toHaveLength(10);
    expect(sheet.warnings).toEqual([
      "volatilityFactsheet: null, for they need daily closes, and these are weekly.",
    ]);
    const { warnings } = tearSheetJson(tearSheetView(spaced(1200, 7), UNKNOWN), "zh-Hant");
    expect(warnings).toEqual(["volatilityFactsheet：null，因需要每日收市價，而這些為每周收市價。"]);
  });

  it("says how many returns figures take of what the closes are", () => {
    expect(written(spaced(6, 30), UNKNOWN).warnings.join("\n")).toContain(
      "too few returns: 5 (volatility takes 12, the others 24).",
    );
    expect(written(spaced(6, 1), UNKNOWN).warnings.join("\n")).toContain(
      "too few returns: 5 (volatility takes 20, volatilityFactsheet those of 12 months, the others 60).",
    );
  });

  it("names of irregular closes the stretches that have figures, and the options that give them", () => {
    const sheet = written(spaced(400, 30, 1), UNKNOWN);
    expect(sheet).toMatchObject({
      periodicity: "irregular",
      periodsPerYear: null,
      sharpe: null,
      ulcer: null,
    });
    expect(sheet.cagr).not.toBeNull();
    const figures =
      "volatility, volatilityFactsheet, sharpe, sortino, omega, calmar, ulcer, downsideDeviation, " +
      "var95, cvar95, skew, excessKurtosis, bestDays, worstDays";
    expect(sheet.warnings[0]).toBe(
      `${figures}: null, for the closes are unevenly spaced; there are figures of monthly closes with ` +
        "--from 1970-01-01 --to 1986-05-07, daily closes with --from 1986-05-07 --to 1986-11-23.",
    );
    const { warnings } = tearSheetJson(tearSheetView(spaced(400, 30, 1), UNKNOWN), "zh-Hant");
    expect(warnings[0]).toContain("每月（--from 1970-01-01 --to 1986-05-07）、每日（--from 1986-05-07");
  });

  it("says so where no stretch of irregular closes is long enough", () => {
    const days = Int32Array.from({ length: 40 }, (_, at) => at * at);
    const uneven = makeSeries(
      "UNEVEN",
      days,
      Float64Array.from(days, (day) => 9 + day),
      { from: 0, to: 39 * 39 },
    );
    const { warnings } = written(uneven, UNKNOWN);
    expect(warnings[0]).toContain("null, for the closes are unevenly spaced throughout.");
  });

  it("does not judge months by what sessions are like, but still finds a decimal slip", () => {
    const months = spaced(60, 30);
    const closes = months.closes.map((close, at) =>
      at === 20 ? close * 100 : at === 40 ? close * 1.6 : close,
    );
    const { warnings } = written({ ...months, closes }, UNKNOWN);
    expect(
      warnings.filter((text) => /gap|apart on average|Saturday|Sunday|session before/.test(text)),
    ).toEqual([]);
    expect(warnings.filter((text) => text.includes("about 100 times"))).toHaveLength(1);
  });

  it("writes the same reasons in Chinese", () => {
    const { warnings } = tearSheetJson(tearSheetView(dailySeries([100, 101]), UNKNOWN), "zh-Hant");
    expect(warnings[0]).toContain("不足360日");
  });

  it("puts notes that are already known first", () => {
    const { warnings } = written(dailySeries([100, 101]), UNKNOWN, {
      notes: [
        makeFinding("without-close", { date: "1970-01-01", line: 3 }, { rows: 1, lastDate: "1970-01-01" }),
      ],
    });
    expect(warnings[0]).toBe("line 3: 1 row without a close is left out: 1970-01-01.");
    expect(warnings.length).toBeGreaterThan(1);
  });

  it("holds nothing that JSON cannot", () => {
    const sheet = written(hsi.series, UNKNOWN);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });
});

describe(indexTearSheet, () => {
  it("is null for a range without a close", () => {
    expect(indexTearSheet(hsi, { from: "2030-01-01" })).toBeNull();
    expect(indexTearSheet(hsi, { to: "1950-01-01" })).toBeNull();
    expect(indexTearSheet(hsi, { from: "1965-01-30", to: "1965-02-25" })).toBeNull();
  });

  it("refuses a range that ends before it starts", () => {
    expect(() => indexTearSheet(hsi, { from: "2020-01-02", to: "2020-01-01" })).toThrow(RangeError);
  });

  it("has every figure of a range inside the complete stretch, and no reason to give", () => {
    const sheet = writtenIndex(hsi, { from: "1987-01-02", to: "2023-12-29" });
    const { warnings = [], periods, ...figures } = sheet ?? {};
    expect(warnings.filter((text) => text.includes("null"))).toEqual([]);
    expect(Object.entries(figures).filter(([, value]) => value === null)).toEqual([]);
    expect(Object.values(periods ?? {}).every((period) => period !== null)).toBe(true);
  });

  it("gives what it can of the whole history, and says what it cannot and why", () => {
    const sheet = writtenIndex(hsi, {});
    expect(sheet).toMatchObject({ symbol: "HSI", currency: "HKD", volatility: null, bestDays: null });
    expect(sheet?.cagr).toBeGreaterThan(0);
    expect(sheet?.drawdowns[0]?.peak).toEqual({ date: "1973-03-09", close: 1774.96 });
    expect(sheet?.warnings.join("\n")).toContain("only 1969-11-24 to 2026-08-21 holds them all");
  });

  it("states the annual changes of the annual table for every year that it has", () => {
    const sheet = writtenIndex(hsi, {});
    const change = new Map(sheet?.annual.map((item) => [item.year, item.change]));
    expect(change.get(2008)).toBeCloseTo(-0.4827, 4);
    // 82.14 over 101.45: the year that the printed table lacks.
    expect(change.get(1965)).toBeCloseTo(-0.1903, 4);
    expect(change.get(1969)).toBeGreaterThan(0);
  });
});
