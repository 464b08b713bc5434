import { definedFigure, type Figure, missingFigure } from "@/lib/analytics/figure";
import { presetRange } from "@/lib/analytics/preset-range";
import { logReturns } from "@/lib/analytics/returns/returns";
import type { PositionRange } from "@/lib/series/is-complete";
import { periodsPerYear } from "@/lib/series/periodicity";
import type { RegularPeriodicity, Series } from "@/lib/series/series";
import { leastReturns } from "./least-returns";
import { type Deviations, moments, sampleDeviation } from "./moments";
import { observationsOf } from "./observations";

/** What "annualised, daily" multiplies by, by convention: the sessions of a New York year. */
export const SESSIONS_PER_YEAR = periodsPerYear("daily");

/** A volatility, or why there is none: too few returns, sessions that are not held, or closes of no fitting spacing. */
export type VolatilityFigure = Figure<"sparse" | "irregular" | "not-daily" | "too-few">;

/**
 * The annualised standard deviation of returns, a fraction: s(r) · √periods, periods those of a year, s the sample standard
 * deviation (n − 1). `null` under two returns. O(n). (definitions §3)
 */
export function annualisedDeviation(
  returns: Float64Array,
  periods: number = SESSIONS_PER_YEAR,
): number | null {
  const deviation = sampleDeviation(moments(returns));
  return deviation === null ? null : deviation * Math.sqrt(periods);
}

/**
 * Volatility of the days `from` to `to`, annualised, a fraction: s(r) · √f over the simple returns of the closes, f
 * their periods a year (252 of sessions), counted from the last close on or before `from`. Missing as `sparse` where
 * the range leaves the complete stretch, as `irregular` where the closes keep to no spacing, as `too-few` under the
 * least number of returns (20 of sessions). O(n). (definitions §3)
 *
 * Throws a RangeError where `from` is after `to`.
 */
export function volatility(series: Series, from: number, to: number): VolatilityFigure {
  const held = observationsOf(series, from, to);
  if (held.missing !== null) return missingFigure(held.missing);
  return volatilityOf(simpleDeviations(series.closes, held.positions), held.periodicity);
}

/** Volatility from what the returns' deviation is made of, annualised, a fraction; missing as `too-few` as above. O(1). */
export function volatilityOf(all: Deviations, periodicity: RegularPeriodicity): VolatilityFigure {
  const deviation = all.count < leastReturns(periodicity).volatility ? null : sampleDeviation(all);
  if (deviation === null) return missingFigure("too-few");
  return definedFigure(deviation * Math.sqrt(periodsPerYear(periodicity)));
}

/**
 * Volatility as the publisher's factsheets print it, a fraction: s(l) · √n over the log returns of the 12 months
 * to `endDay` (the 1Y preset), n the number of returns in them. Missing as `too-few` where the series starts
 * within those months or they hold under 20 returns, as `sparse` where they leave the complete stretch, as
 * `not-daily` or `irregular` where the closes are no sessions. O(n).
 * (definitions §3; 11.15 % on 29 Dec 2017, 16.29 % on 29 Jun 2018)
 */
export function factsheetVolatility(series: Series, endDay: number): VolatilityFigure {
  const { periodicity } = series;
  if (periodicity !== "daily") return missingFigure(periodicity === "irregular" ? "irregular" : "not-daily");
  const year = presetRange(series, "1Y", endDay);
  if (year === null) return missingFigure("too-few");
  const { positions, missing } = observationsOf(series, year.from, year.to);
  if (missing !== null) return missingFigure(missing);
  const returns = logReturns(series.closes.subarray(positions.first, positions.last + 1));
  const value =
    returns.length < leastReturns(periodicity).volatility
      ? null
      : annualisedDeviation(returns, returns.length);
  return value === null ? missingFigure("too-few") : definedFigure(value);
}

/** As `moments` of `simpleReturns` has them, without an array: many short ranges cost more to allocate than to read. */
function simpleDeviations(closes: Float64Array, { first, last }: PositionRange): Deviations {
  const count = last - first;
  let sum = 0;
  for (let t = first + 1; t <= last; t++) sum += changeAt(closes, t);
  const mean = sum / count;
  let squares = 0;
  for (let t = first + 1; t <= last; t++) {
    const distance = changeAt(closes, t) - mean;
    squares += distance * distance;
  }
  return { count, squares };
}

function changeAt(closes: Float64Array, t: number): number {
  return (closes[t] ?? Number.NaN) / (closes[t - 1] ?? Number.NaN) - 1;
}
