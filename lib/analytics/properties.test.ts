import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawdownEpisodes } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { maxDrawdown, underwater } from "@/lib/analytics/drawdowns/underwater";
import { periodChanges } from "@/lib/analytics/returns/period-changes";
import { logReturns, simpleReturns } from "@/lib/analytics/returns/returns";
import { moments } from "@/lib/analytics/risk/moments";
import { rollingVolatility } from "@/lib/analytics/risk/rolling-volatility";
import { tailRisk } from "@/lib/analytics/risk/value-at-risk";
import { annualisedDeviation } from "@/lib/analytics/risk/volatility";
import { rebase } from "@/lib/series/align";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { seriesOf } from "@/lib/series/testing/series-of";
import { tearSheet } from "./tear-sheet";
import { arbitraryCloses } from "./testing/arbitrary-closes";
import { differences } from "./testing/differences";

const RUNS = { numRuns: 200 };
const anySeries = arbitraryCloses().map((rows) => seriesOf(rows.map(({ date, close }) => [date, close])));

/**
 * Closes that move by up to 3 % a day, never twice by the same: without equal returns no rounding decides which day
 * comes first, or whether one belongs to the tail.
 */
const unequalMoves = fc
  .uniqueArray(fc.noBias(fc.integer({ min: -30_000, max: 30_000 })), {
    minLength: 1,
    maxLength: 300,
    size: "max",
  })
  .map((moves) => {
    const closes = [1000];
    for (const move of moves) closes.push((closes.at(-1) ?? 0) * (1 + move / 1e6));
    const days = Int32Array.from(closes, (_, t) => 6000 + t + 2 * Math.floor(t / 5));
    return complete(days, Float64Array.from(closes));
  });

function complete(days: Int32Array, closes: Float64Array): Series {
  return makeSeries("TEST", days, closes, { from: days[0] ?? 0, to: days.at(-1) ?? 0 });
}

function withCloses(series: Series, closes: Float64Array): Series {
  return { ...series, closes };
}

function reversed({ days, closes }: Series): Series {
  return complete(days.map((day) => -day).reverse(), closes.slice().reverse());
}

/** A tear sheet without its closes and points: what is left has no unit. */
function fractionsOf(series: Series): unknown {
  const keep = (key: string, value: unknown) =>
    key === "close" || key === "changePoints" ? undefined : value;
  return JSON.parse(JSON.stringify(tearSheet(series), keep));
}

const lengthOf = ({ days }: Series) => days.length;
const firstDay = ({ days }: Series) => days[0] ?? 0;
const lastDay = ({ days }: Series) => days.at(-1) ?? 0;

describe("drawdown episodes", () => {
  it("are disjoint and cover exactly the days under water, deepest first, the sheet's the 20 deepest", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const episodes = drawdownEpisodes(series);
        const depths = underwater(series);
        const covered = episodes.flatMap(({ peak, recovery }) => {
          const end = recovery?.day ?? Number.POSITIVE_INFINITY;
          return [...series.days].filter((day) => day > peak.day && day < end);
        });
        expect(depths.every((depth) => depth <= 0 && depth > -1)).toBe(true);
        expect(covered.sort((a, b) => a - b)).toEqual(
          [...series.days].filter((_, t) => Number(depths[t]) < 0),
        );
        const deepestFirst = [...episodes].sort((a, b) => a.depth - b.depth || a.peak.day - b.peak.day);
        expect(episodes).toEqual(deepestFirst);
        expect(tearSheet(series).drawdowns).toEqual(episodes.slice(0, 20));
      }),
      RUNS,
    );
  });
});

describe("CAGR", () => {
  it("compounded over its days gives the last close back, for every preset that has one", () => {
    let rates = 0;
    fc.assert(
      fc.property(anySeries, (series) => {
        for (const period of Object.values(tearSheet(series).periods)) {
          if (period === null || period.cagr === null) continue;
          rates++;
          const grown = period.from.close * (1 + period.cagr) ** (period.calendarDays / 365.25);
          expect(grown / period.to.close).toBeCloseTo(1, 9);
        }
      }),
      RUNS,
    );
    expect(rates).toBeGreaterThan(20);
  });
});

describe("the unit of the closes", () => {
  it("changes no fraction at all by a power of two", () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: -12, max: 12 }), (series, power) => {
        const scaled = withCloses(
          series,
          series.closes.map((close) => close * 2 ** power),
        );
        expect(fractionsOf(scaled)).toEqual(fractionsOf(series));
      }),
      RUNS,
    );
  });

  it("changes none beyond 1e-12 by any factor, or rebased to 100", () => {
    fc.assert(
      fc.property(unequalMoves, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (series, factor) => {
        const scaled = series.closes.map((close) => close * factor);
        const rebased = rebase(series, firstDay(series)) ?? new Float64Array(0);
        expect(rebased[0]).toBe(100);
        for (const closes of [scaled, rebased]) {
          const changed = fractionsOf(withCloses(series, closes));
          expect(differences(fractionsOf(series), changed, 1)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

describe("a series backwards in time", () => {
  it("has the inverse return, the same deviation of log returns, and the run-up as its drawdown", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const back = reversed(series);
        const [there, home] = [tearSheet(series).periods.max, tearSheet(back).periods.max];
        expect((1 + Number(there?.change)) * (1 + Number(home?.change))).toBeCloseTo(1, 9);
        expect(home?.calendarDays).toBe(there?.calendarDays);
        const deviationOf = ({ closes }: Series) => annualisedDeviation(logReturns(closes)) ?? 0;
        expect(deviationOf(back)).toBeCloseTo(deviationOf(series), 9);
        expect(maxDrawdown(back)).toBeCloseTo(1 / (1 + runUpOf(series.closes)) - 1, 12);
      }),
      RUNS,
    );
  });
});

/** The most that any close rises to any later one, each pair tried. */
function runUpOf(closes: Float64Array): number {
  let most = 0;
  for (const [t, low] of closes.entries()) {
    for (const high of closes.subarray(t)) most = Math.max(most, high / low - 1);
  }
  return most;
}

describe("a series cut in two at a close that both parts have", () => {
  const cut = fc.tuple(anySeries, fc.double({ min: 0, max: 1, noNaN: true })).map(([series, share]) => {
    const day = series.days[Math.floor(share * (lengthOf(series) - 1))] ?? 0;
    const parts = [sliceSeries(series, firstDay(series), day), sliceSeries(series, day, lastDay(series))];
    return { series, parts };
  });

  it("has its parts' returns one after the other, which compound to its own and make its moments", () => {
    fc.assert(
      fc.property(cut, ({ series, parts }) => {
        const returns = parts.map(({ closes }) => simpleReturns(closes));
        const whole = simpleReturns(series.closes);
        expect(returns.flatMap((each) => [...each])).toEqual([...whole]);
        const growth = parts.map((part) => 1 + Number(tearSheet(part).periods.max?.change));
        const change = 1 + Number(tearSheet(series).periods.max?.change);
        expect(growth.reduce((a, b) => a * b, 1) / change).toBeCloseTo(1, 9);
        const [one, other] = returns.map((each) => moments(each));
        if (!one || !other || one.count === 0 || other.count === 0) return;
        const all = moments(whole);
        const apart = other.mean - one.mean;
        const joined = one.squares + other.squares + (apart ** 2 * one.count * other.count) / all.count;
        expect(one.count + other.count).toBe(all.count);
        expect((one.mean * one.count + other.mean * other.count) / all.count).toBeCloseTo(all.mean, 9);
        expect(joined / Math.max(1, all.squares)).toBeCloseTo(all.squares / Math.max(1, all.squares), 9);
      }),
      RUNS,
    );
  });

  it("falls in no part further than in the whole, and has its best and worst days among theirs", () => {
    fc.assert(
      fc.property(cut, ({ series, parts }) => {
        const whole = tearSheet(series);
        const sheets = parts.map((part) => tearSheet(part));
        for (const sheet of sheets) expect(sheet.maxDrawdown).toBeGreaterThanOrEqual(whole.maxDrawdown);
        fc.pre([whole, ...sheets].every(({ bestAndWorst }) => bestAndWorst !== null));
        for (const side of ["best", "worst"] as const) {
          const theirs = sheets.flatMap(({ bestAndWorst }) => bestAndWorst?.[side] ?? []);
          expect(theirs).toEqual(expect.arrayContaining([...(whole.bestAndWorst?.[side] ?? [])]));
        }
      }),
      RUNS,
    );
  });
});

describe("every function", () => {
  it("states nothing that is not finite, however odd the closes", () => {
    fc.assert(
      fc.property(anySeries, fc.boolean(), (series, isComplete) => {
        const given = isComplete ? series : { ...series, complete: null };
        expect(notFinite(tearSheet(given))).toEqual([]);
        expect(rollingVolatility(given, 21).values.every(Number.isFinite)).toBe(true);
      }),
      RUNS,
    );
    expect(notFinite({ a: [1, Number.NaN], b: { c: Number.POSITIVE_INFINITY } })).toEqual(["a.1", "b.c"]);
  });

  it("leaves the closes and days it was given as they were", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const [days, closes] = [series.days.slice(), series.closes.slice()];
        const returns = simpleReturns(series.closes);
        const kept = returns.slice();
        tearSheet(series);
        rollingVolatility(series, 21);
        periodChanges(series, "quarter");
        moments(returns);
        tailRisk(returns, moments(returns), 0.05);
        expect([series.days, series.closes, returns]).toEqual([days, closes, kept]);
      }),
      RUNS,
    );
  });
});

/** The paths of all numbers in a tree that are not finite. */
function notFinite(tree: unknown, path: readonly string[] = []): string[] {
  if (typeof tree === "number") return Number.isFinite(tree) ? [] : [path.join(".")];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => notFinite(value, [...path, key]));
}
