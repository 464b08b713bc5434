import { periodEnd } from "@/lib/analytics/returns/period-return";
import { at } from "@/lib/series/at";
import { isComplete } from "@/lib/series/is-complete";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { weekOf } from "@/lib/series/weekday";

/** One close of each week, or of each day, that has one, as parallel arrays. */
export interface SampledCloses {
  /** The weeks as `weekOf` counts them, or the days themselves, strictly increasing. */
  readonly periods: Int32Array;
  readonly days: Int32Array;
  readonly closes: Float64Array;
}

/**
 * The last close of each ISO week, from the close that stands for a range's start to the one that stands for its end;
 * `null` unless every session between the two is held. Weeks without a session are left out: no price is carried
 * forward. O(n). (definitions §6)
 */
export function weeklyCloses(series: Series, range: DayRange): SampledCloses | null {
  const held = heldSessions(series, range);
  if (held === null) return null;
  const { days, closes } = held;
  const last: number[] = [];
  for (let position = 0; position < days.length; position++) {
    const next = days[position + 1];
    if (next === undefined || weekOf(next) !== weekOf(at(days, position))) last.push(position);
  }
  return {
    periods: Int32Array.from(last, (position) => weekOf(at(days, position))),
    days: Int32Array.from(last, (position) => at(days, position)),
    closes: Float64Array.from(last, (position) => at(closes, position)),
  };
}

/** The closes from the one that stands for the start to the one that stands for the end; `null` unless all are held. */
export function heldSessions(series: Series, { from, to }: DayRange): Series | null {
  const [start, end] = [periodEnd(series, from), periodEnd(series, to)];
  if (start === null || end === null || !isComplete(series, start.day, end.day)) return null;
  return sliceSeries(series, start.day, end.day);
}

/** Returns of two indices over the same weeks or days, each from the one before in which both have a close. */
export interface PairedReturns {
  readonly one: Float64Array;
  readonly other: Float64Array;
  /** The later of the two days with which each return ends. */
  readonly days: Int32Array;
}

/**
 * Simple returns between consecutive periods in which both have a close: the periods first, then the returns, so that
 * both returns of a pair span the same time. Empty under two such periods. O(n). (definitions §6)
 */
export function pairedReturns(one: SampledCloses, other: SampledCloses): PairedReturns {
  const pairs = commonPositions(one.periods, other.periods);
  const [firsts, seconds, days]: [number[], number[], number[]] = [[], [], []];
  for (const [place, [i, j]] of pairs.entries()) {
    const before = pairs[place - 1];
    if (before === undefined) continue;
    firsts.push(at(one.closes, i) / at(one.closes, before[0]) - 1);
    seconds.push(at(other.closes, j) / at(other.closes, before[1]) - 1);
    days.push(Math.max(at(one.days, i), at(other.days, j)));
  }
  return { one: Float64Array.from(firsts), other: Float64Array.from(seconds), days: Int32Array.from(days) };
}

/** Where the two have the same period, ascending. */
function commonPositions(ones: Int32Array, others: Int32Array): Array<readonly [number, number]> {
  const found: Array<readonly [number, number]> = [];
  for (let i = 0, j = 0; i < ones.length && j < others.length; ) {
    const difference = at(ones, i) - at(others, j);
    if (difference === 0) found.push([i, j]);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return found;
}
