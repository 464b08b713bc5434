import { describe, expect, it } from "vitest";
import { requireDay as day, isoFromDay } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import { dailySeries, goldenSeries, seriesOf } from "@/lib/series/testing/series-of";
import type { Preset } from "./preset-range";
import { type TearSheet, tearSheet } from "./tear-sheet";
import { hsiSeries, hsiTurningPoint, sparseHsiSeries } from "./testing/hsi-series";

const hsi = hsiSeries();
const between = (from: string, to: string) => tearSheet(sliceSeries(hsi, day(from), day(to)));
const percent = (fraction: number | null | undefined) =>
  typeof fraction === "number" ? Math.round(fraction * 10_000) / 100 : null;

/** The twelve figures that need every session, by name. */
function sessionFigures(sheet: TearSheet) {
  const { volatility, volatilityFactsheet, sharpe, sortino, omega, calmar, ulcer, downsideDeviation } = sheet;
  const { var95, cvar95, skew, excessKurtosis } = sheet;
  return {
    volatility,
    volatilityFactsheet,
    sharpe,
    sortino,
    omega,
    calmar,
    ulcer,
    downsideDeviation,
    var95,
    cvar95,
    skew,
    excessKurtosis,
  };
}

function reasonsOf(sheet: TearSheet): Set<string | null> {
  const figures = Object.values(sessionFigures(sheet));
  for (const { value, reason } of figures) expect(value === null).toBe(reason !== null);
  return new Set(figures.map(({ reason }) => reason));
}

describe("tearSheet", () => {
  it("refuses a series without a close, by its symbol", () => {
    expect(() => tearSheet(seriesOf([]))).toThrow(new RangeError("TEST has no close"));
  });

  it("states of the seven golden closes what seven closes can say, and too few for the rest", () => {
    const sheet = tearSheet(goldenSeries());
    const { calmar, ulcer, ...others } = sessionFigures(sheet);
    expect(new Set(Object.values(others).map(({ reason }) => reason))).toEqual(new Set(["too-few"]));
    expect(calmar).toEqual({ value: null, reason: "short" });
    expect(ulcer.value).toBeCloseTo(8.660254, 6);
    expect(sheet).toMatchObject({
      observations: 7,
      periodicity: "daily",
      periodsPerYear: 252,
      missing: null,
    });
    expect(sheet.cagr).toBeNull();
    expect(sheet.maxDrawdown).toBeCloseTo(-0.2, 12);
    expect(sheet.drawdowns).toHaveLength(1);
    expect(sheet.drawdowns[0]).toMatchObject({
      peak: { day: day("2024-02-01") },
      trough: { day: day("2024-02-05") },
      recovery: { day: day("2024-02-07") },
      sessions: { toTrough: 2, toRecovery: 2, total: 4 },
      days: { toTrough: 4, toRecovery: 2, total: 6 },
    });
    expect(sheet.periods.max).toMatchObject({ calendarDays: 8, cagr: null });
    expect(sheet.periods.max?.change).toBeCloseTo(0.21, 12);
    expect(sheet.bestAndWorst?.best[0]).toMatchObject({ day: day("2024-02-06"), change: 104.5 / 88 - 1 });
    expect(sheet.bestAndWorst?.worst[0]).toMatchObject({ day: day("2024-02-05"), change: 88 / 99 - 1 });
    expect(sheet.monthly.map(({ change }) => percent(change))).toEqual([null, 21]);
  });

  it("states 9.978518 % a year for 100 to 110 from 28 February 2023 to 29 February 2024", () => {
    const sheet = tearSheet(
      seriesOf([
        ["2023-02-28", 100],
        ["2024-02-29", 110],
      ]),
    );
    expect(sheet.cagr).toBeCloseTo(0.09978518, 8);
    expect(sheet.periods["1Y"]).toEqual(sheet.periods.max);
    expect(sheet.periods["1Y"]?.calendarDays).toBe(366);
  });
});

describe("the tear sheet of closes that grow by one factor each day", () => {
  it("has no Sharpe ratio, skewness or kurtosis made of the rounding of a division", () => {
    const closes = Array.from({ length: 500 }, (_, t) => 100 * 1.001 ** t);
    const sheet = tearSheet(dailySeries(closes));
    const still = { value: null, reason: "still" };
    expect(sheet).toMatchObject({ sharpe: still, skew: still, excessKurtosis: still });
    expect(sheet.volatility.value).toBeCloseTo(0, 12);
    expect(sheet.var95.value).toBeCloseTo(0.001, 12);
  });
});

describe("the factsheets of the publisher", () => {
  // Hang Seng Index factsheets of December 2017 and June 2018; a June's 6M is its year to date, a December's 1Y.
  it.each<[date: string, close: number, returns: Partial<Record<Preset, number>>]>([
    [
      "2018-06-29",
      28955.11,
      { "1M": -4.97, "3M": -3.78, "6M": -3.22, YTD: -3.22, "1Y": 12.38, "3Y": 10.31, "5Y": 39.19 },
    ],
    [
      "2017-12-29",
      29919.15,
      { "1M": 2.54, "3M": 8.58, "6M": 16.13, YTD: 35.99, "1Y": 35.99, "3Y": 26.75, "5Y": 32.05 },
    ],
  ])("of %s, at %d, are met by all seven period returns", (date, close, returns) => {
    const { last, periods } = between("1986-12-31", date);
    const found = Object.entries(periods).map(([preset, period]) => [preset, percent(period?.change)]);
    expect(last).toEqual({ day: day(date), close });
    expect(Object.fromEntries(found)).toMatchObject(returns);
  });

  it.each([
    ["2018-06-29", "2017-06-30", 16.29, 16.43],
    ["2017-12-29", "2016-12-30", 11.15, 11.29],
  ])(
    "of %s are met by a volatility over the year from %s of %d %%, where daily × √252 is %d %%",
    (date, from, printed, annual) => {
      expect(percent(between("1986-12-31", date).volatilityFactsheet.value)).toBe(printed);
      expect(percent(between(from, date).volatilityFactsheet.value)).toBe(printed);
      expect(percent(between(from, date).volatility.value)).toBe(annual);
    },
  );
});

describe("the tear sheet of a history with sparse stretches", () => {
  const sparse = sparseHsiSeries();
  const sheet = tearSheet(sparse, { isDocumented: hsiTurningPoint() });
  const cut = (from: string, to: string) => tearSheet(sliceSeries(sparse, day(from), day(to)));

  it("has every figure that needs all sessions missing as sparse, though its sessions are daily", () => {
    expect(sheet).toMatchObject({ periodicity: "daily", periodsPerYear: 252 });
    expect(sheet.missing).toBe("sparse");
    expect(reasonsOf(sheet)).toEqual(new Set(["sparse"]));
    expect(sheet.bestAndWorst).toBeNull();
  });

  it("states CAGR, period returns between closes that are held, and null for those that are not", () => {
    expect(sheet.first).toEqual({ day: day("1964-12-31"), close: 101.45 });
    expect(sheet.last).toEqual({ day: day("2026-06-26"), close: 22671.86 });
    expect(sheet.cagr).toBeCloseTo((22671.86 / 101.45) ** (365.25 / 22_457) - 1, 12);
    expect(sheet.periods.max?.change).toBeCloseTo(22671.86 / 101.45 - 1, 10);
    expect(sheet.periods["10Y"]?.from.day).toBe(day("2016-06-24"));
    // No close is held within 7 days before 26 May 2026 or 26 June 2025.
    expect([sheet.periods["1M"], sheet.periods["1Y"]]).toEqual([null, null]);
  });

  it("states the annual changes of all years, and what happened within those that are complete", () => {
    const unknown = sheet.annual.filter(({ change }) => change === null).map(({ year }) => year);
    const within = sheet.annual.filter(({ withinYear }) => withinYear === "complete");
    expect(sheet.annual).toHaveLength(2026 - 1964 + 1);
    // 1964 has one close, from which 1965 is measured.
    expect(unknown).toEqual([1964]);
    expect(within.map(({ year }) => year)).toEqual(Array.from({ length: 37 }, (_, n) => 1987 + n));
    expect(within.every(({ volatility }) => volatility.reason === null)).toBe(true);
  });

  it("states the episode of 9 March 1973 to 10 December 1974: −91.54 %, exact, its sessions unknown", () => {
    expect(percent(sheet.maxDrawdown)).toBe(-91.54);
    expect(sheet.drawdowns[0]).toMatchObject({
      peak: { day: day("1973-03-09"), close: 1774.96 },
      trough: { day: day("1974-12-10"), close: 150.11 },
      days: { toTrough: 641 },
      sessions: { toTrough: null, toRecovery: null, total: null },
      exact: true,
    });
    expect(tearSheet(sparse).drawdowns[0]?.exact).toBe(false);
  });

  it("states the episode of 30 October 2007 to 27 October 2008: −65.18 %, recovered 16 January 2018", () => {
    const [, episode] = sheet.drawdowns;
    expect(percent(episode?.depth)).toBe(-65.18);
    expect(episode).toMatchObject({
      peak: { day: day("2007-10-30") },
      trough: { day: day("2008-10-27") },
      recovery: { day: day("2018-01-16") },
      exact: true,
    });
    expect(episode?.sessions.total).toBeGreaterThan(2500);
  });

  it("is sparse as soon as one close of the range lies outside the complete stretch", () => {
    expect(cut("1986-01-07", "2023-12-29").missing).toBe("sparse");
    expect(cut("1990-01-01", "2024-01-22").missing).toBe("sparse");
    expect(cut("1965-01-01", "1980-12-31").missing).toBe("sparse");
  });
});

describe("the tear sheet of a range inside the complete stretch", () => {
  it.each([
    ["1986-12-31", "2023-12-29"],
    ["1990-06-01", "2001-03-15"],
    ["2007-10-30", "2008-10-31"],
    ["2022-12-30", "2023-12-29"],
  ])("loses no figure: %s to %s", (from, to) => {
    const sheet = between(from, to);
    expect(sheet.missing).toBeNull();
    expect(reasonsOf(sheet)).toEqual(new Set([null]));
    expect([sheet.bestAndWorst?.best.length, sheet.bestAndWorst?.worst.length]).toEqual([10, 10]);
    expect(sheet.drawdowns.every(({ exact, sessions }) => exact && sessions.toTrough !== null)).toBe(true);
    const years = sheet.annual.filter(({ base }) => base !== null);
    expect(years.length).toBeGreaterThanOrEqual(sheet.annual.length - 1);
    expect(years.every(({ high, low, sessions }) => high !== null && low !== null && sessions !== null)).toBe(
      true,
    );
  });

  it("has 19 October 1987 to 26 October 1987 as its worst day, −33.33 %", () => {
    const worst = between("1986-12-31", "2023-12-29").bestAndWorst?.worst[0];
    expect(worst && [worst.previous.day, worst.day].map(isoFromDay)).toEqual(["1987-10-19", "1987-10-26"]);
    expect(percent(worst?.change)).toBe(-33.33);
  });
});
