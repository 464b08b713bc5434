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
  const periods = new Int32Array(days.length);
  const places = new Int32Array(days.length);
  let count = 0;
  for (let position = 0; position < days.length; position++) {
    const week = weekOf(at(days, position));
    if (count === 0 || periods[count - 1] !== week) count++;
    periods[count - 1] = week;
    places[count - 1] = position;
  }
  const last = places.subarray(0, count);
  return {
    periods: periods.slice(0, count),
    days: last.map((position) => at(days, position)),
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
  const most = Math.min(one.periods.length, other.periods.length);
  const found = {
    one: new Float64Array(most),
    other: new Float64Array(most),
    days: new Int32Array(most),
  };
  // −1: the first common period, from which the first return is counted.
  let count = -1;
  let [before, otherBefore] = [0, 0];
  for (let i = 0, j = 0; i < one.periods.length && j < other.periods.length; ) {
    const difference = at(one.periods, i) - at(other.periods, j);
    if (difference === 0) {
      if (count >= 0) {
        found.one[count] = at(one.closes, i) / at(one.closes, before) - 1;
        found.other[count] = at(other.closes, j) / at(other.closes, otherBefore) - 1;
        found.days[count] = Math.max(at(one.days, i), at(other.days, j));
      }
      count++;
      [before, otherBefore] = [i, j];
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const length = Math.max(0, count);
  return {
    one: found.one.subarray(0, length),
    other: found.other.subarray(0, length),
    days: found.days.subarray(0, length),
  };
}
