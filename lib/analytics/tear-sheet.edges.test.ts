import { describe, expect, it } from "vitest";
import { requireDay as day } from "@/lib/series/day";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { byPreset } from "./preset-range";
import { type TearSheet, tearSheet } from "./tear-sheet";

const SESSIONS = 500;
const tooFew = { value: null, reason: "too-few" };
const still = { value: null, reason: "still" };
const zero = { value: 0, reason: null };
const allMissing = (figure: { value: null; reason: string }) => ({
  volatility: figure,
  sharpe: figure,
  sortino: figure,
  omega: figure,
  calmar: figure,
  ulcer: figure,
  downsideDeviation: figure,
  var95: figure,
  cvar95: figure,
  skew: figure,
  excessKurtosis: figure,
  volatilityFactsheet: figure,
});
const noPreset = byPreset(() => null);
const datesOf = (sheet: TearSheet, side: "best" | "worst") =>
  sheet.bestAndWorst?.[side].map((each) => each.day);
const closesFrom = (start: number, closeOf: (t: number) => number) =>
  tearSheet(
    dailySeries(
      Array.from({ length: SESSIONS }, (_, t) => closeOf(t)),
      start,
    ),
  );

describe("the tear sheet of one close", () => {
  const close = { day: day("2024-05-15"), close: 100 };

  it("has that close and nothing that needs another", () => {
    expect(tearSheet(seriesOf([["2024-05-15", 100]]))).toEqual({
      observations: 1,
      first: close,
      last: close,
      periods: { ...noPreset, max: { from: close, to: close, change: 0, calendarDays: 0, cagr: null } },
      cagr: null,
      periodicity: "daily",
      periodsPerYear: 252,
      ...allMissing(tooFew),
      calmar: { value: null, reason: "short" },
      ulcer: zero,
      maxDrawdown: 0,
      drawdowns: [],
      annual: [
        {
          year: 2024,
          ...close,
          changePoints: null,
          change: null,
          base: null,
          calendarDays: null,
          partial: true,
          high: close,
          low: close,
          range: 0,
          sessions: 1,
          volatility: { value: null, reason: "too-few" },
          withinYear: "complete",
        },
      ],
      monthly: [
        {
          start: day("2024-05-01"),
          end: day("2024-05-31"),
          last: close,
          base: null,
          change: null,
          partial: true,
        },
      ],
      bestAndWorst: { best: [], worst: [] },
      missing: null,
    });
  });
});

describe("the tear sheet of two closes", () => {
  const [high, low] = [
    { day: day("2024-05-15"), close: 100 },
    { day: day("2024-05-16"), close: 75 },
  ];
  const sheet = tearSheet(
    seriesOf([
      ["2024-05-15", 100],
      ["2024-05-16", 75],
    ]),
  );
  const only = { ...low, previous: high, change: -0.25 };

  it("has the one change between them, whatever it is called", () => {
    const max = { from: high, to: low, change: -0.25, calendarDays: 1, cagr: null };
    expect(sheet).toMatchObject({ observations: 2, first: high, last: low, cagr: null, missing: null });
    // Falls of 0 and 25 %: √((0 + 625) / 2).
    const ulcer = { value: Math.sqrt(312.5), reason: null };
    const ofDrawdown = { calmar: { value: null, reason: "short" }, ulcer };
    expect(sheet).toMatchObject({ ...allMissing(tooFew), ...ofDrawdown });
    expect(sheet.periods).toEqual({ ...noPreset, max });
    expect(sheet.bestAndWorst).toEqual({ best: [only], worst: [only] });
    expect(sheet.monthly).toEqual([
      {
        start: day("2024-05-01"),
        end: day("2024-05-31"),
        last: low,
        base: high,
        change: -0.25,
        partial: true,
      },
    ]);
    expect(sheet.annual).toEqual([
      {
        year: 2024,
        ...low,
        changePoints: -25,
        change: -0.25,
        base: high,
        calendarDays: 1,
        partial: true,
        high,
        low,
        range: 100 / 75 - 1,
        sessions: 2,
        volatility: tooFew,
        withinYear: "complete",
      },
    ]);
  });

  it("has one ongoing episode where the second is lower, and none where it is not", () => {
    expect(sheet.maxDrawdown).toBe(-0.25);
    expect(sheet.drawdowns).toMatchObject([
      { peak: high, trough: low, recovery: null, depth: -0.25, current: { drawdown: -0.25, days: 1 } },
    ]);
    for (const second of [100, 125]) {
      expect(tearSheet(dailySeries([100, second]))).toMatchObject({ drawdowns: [], maxDrawdown: 0 });
    }
  });
});

describe("the tear sheet of closes that never move", () => {
  const sheet = closesFrom(day("2023-01-01"), () => 12_345.67);

  it("has changes, rates, falls and deviations of 0, and no ratio to them", () => {
    expect(sheet).toMatchObject({
      cagr: 0,
      volatility: zero,
      volatilityFactsheet: zero,
      sharpe: still,
      sortino: still,
      omega: still,
      calmar: still,
      ulcer: zero,
      downsideDeviation: zero,
      var95: zero,
      cvar95: zero,
      skew: still,
      excessKurtosis: still,
      maxDrawdown: 0,
      drawdowns: [],
      missing: null,
    });
    expect(sheet.annual.map(({ change, range, volatility }) => [change, range, volatility])).toEqual([
      [0, 0, zero],
      [0, 0, zero],
    ]);
    expect(new Set(sheet.monthly.map(({ change }) => change))).toEqual(new Set([0]));
    expect(sheet.periods["1Y"]).toMatchObject({ change: 0, cagr: 0 });
    expect([sheet.periods["3Y"], sheet.periods["10Y"]]).toEqual([null, null]);
  });

  it("names the first days as best and as worst, and the first close as high and low", () => {
    const first = Array.from({ length: 10 }, (_, t) => day("2023-01-02") + t);
    expect(datesOf(sheet, "best")).toEqual(first);
    expect(datesOf(sheet, "worst")).toEqual(first);
    expect([sheet.annual[0]?.high, sheet.annual[0]?.low]).toEqual([sheet.first, sheet.first]);
  });
});

describe("the tear sheet of closes that rise every day", () => {
  const sheet = closesFrom(day("2023-01-01"), (t) => 100 + t);

  it("has no fall, no ratio to one, and every change above 0", () => {
    expect(sheet).toMatchObject({
      maxDrawdown: 0,
      drawdowns: [],
      ulcer: zero,
      downsideDeviation: zero,
      sortino: still,
      omega: still,
      calmar: still,
    });
    const { cagr, sharpe, volatility, var95, cvar95 } = sheet;
    for (const value of [cagr, sharpe.value, volatility.value, var95.value, cvar95.value]) {
      expect(value).toBeGreaterThan(0);
    }
    expect(sheet.monthly.every(({ change }) => Number(change) > 0)).toBe(true);
    expect(sheet.annual.map(({ high }) => high?.day)).toEqual([day("2023-12-31"), sheet.last.day]);
  });

  it("has its best days first and its worst last, each a point more than 100 and more", () => {
    expect(datesOf(sheet, "best")).toEqual(Array.from({ length: 10 }, (_, t) => day("2023-01-02") + t));
    expect(datesOf(sheet, "worst")).toEqual(Array.from({ length: 10 }, (_, t) => sheet.last.day - t));
    expect(sheet.bestAndWorst?.best[0]?.change).toBe(101 / 100 - 1);
  });
});

describe("the tear sheet of closes that fall every day", () => {
  const sheet = closesFrom(day("2023-01-01"), (t) => 1000 - t);
  const { first, last } = sheet;

  it("has one episode, from its first close to its last, ongoing", () => {
    expect(last.close).toBe(501);
    expect(sheet.maxDrawdown).toBe(0.501 - 1);
    expect(sheet.drawdowns).toEqual([
      {
        peak: first,
        trough: last,
        recovery: null,
        depth: 0.501 - 1,
        sessions: { toTrough: 499, toRecovery: null, total: null },
        days: { toTrough: 499, toRecovery: null, total: null },
        exact: true,
        current: { close: last, drawdown: 0.501 - 1, days: 499, sessions: 499 },
      },
    ]);
  });

  it("has every ratio below 0, its downside from every return, and its rate over its fall for Calmar", () => {
    const { cagr, sharpe, sortino, calmar, var95, cvar95, periods } = sheet;
    for (const value of [sharpe.value, sortino.value, var95.value, cvar95.value]) {
      expect(value).toBeLessThan(0);
    }
    expect(cagr).toBeCloseTo(0.501 ** (365.25 / 499) - 1, 12);
    expect(calmar.value).toBeCloseTo(Number(cagr) / 0.499, 12);
    expect(periods["1Y"]?.change).toBeCloseTo(501 / (1000 - (499 - 366)) - 1, 12);
    expect(sheet.bestAndWorst?.worst[0]).toEqual({
      ...last,
      previous: { day: last.day - 1, close: 502 },
      change: 501 / 502 - 1,
    });
  });
});
