import { deviation } from "d3-array";
import { completePositions } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";
import { definedFigure, type Figure, missingFigure } from "./figure";
import { presetRange } from "./preset-range";
import { logReturns, simpleReturns } from "./returns";

const SESSIONS_PER_YEAR = 252;
const MIN_RETURNS = 20;

/**
 * The annualised standard deviation of daily returns, a fraction: s(r) · √periodsPerYear, s the sample standard
 * deviation (n − 1). `null` under two returns. O(n). (definitions §3)
 */
export function annualisedDeviation(
  returns: Float64Array,
  periodsPerYear: number = SESSIONS_PER_YEAR,
): number | null {
  const daily = deviation(returns);
  return daily === undefined ? null : daily * Math.sqrt(periodsPerYear);
}

/**
 * Volatility of the days `from` to `to`, annualised, a fraction: s(r) · √252 over simple daily returns, counted
 * from the last close on or before `from`. Missing as `sparse` where the range leaves the complete stretch, as
 * `too-few` under 20 returns. O(n). (definitions §3)
 *
 * Throws a RangeError where `from` is after `to`.
 */
export function volatility(series: Series, from: number, to: number): Figure {
  const closes = completeCloses(series, from, to);
  if (closes === null) return missingFigure("sparse");
  return deviationFigure(simpleReturns(closes), SESSIONS_PER_YEAR);
}

/**
 * Volatility as the publisher's factsheets print it, a fraction: s(l) · √n over the log returns of the 12 months
 * to `endDay` (the 1Y preset), n the number of returns in them. Missing as `too-few` where the series starts
 * within those months or they hold under 20 returns, as `sparse` where they leave the complete stretch. O(n).
 * (definitions §3; 11.15 % on 29 Dec 2017, 16.29 % on 29 Jun 2018)
 */
export function factsheetVolatility(series: Series, endDay: number): Figure {
  const year = presetRange(series, "1Y", endDay);
  if (year === null) return missingFigure("too-few");
  const closes = completeCloses(series, year.from, year.to);
  if (closes === null) return missingFigure("sparse");
  const returns = logReturns(closes);
  return deviationFigure(returns, returns.length);
}

function completeCloses(series: Series, from: number, to: number): Float64Array | null {
  const positions = completePositions(series, from, to);
  return positions && series.closes.subarray(positions.first, positions.last + 1);
}

function deviationFigure(returns: Float64Array, periodsPerYear: number): Figure {
  const value = returns.length < MIN_RETURNS ? null : annualisedDeviation(returns, periodsPerYear);
  return value === null ? missingFigure("too-few") : definedFigure(value);
}
