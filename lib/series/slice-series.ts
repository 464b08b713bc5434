import { at } from "./at";
import { isComplete } from "./is-complete";
import { periodicityWithin } from "./periodicity";
import { positionOnOrAfter, positionOnOrBefore } from "./position";
import type { DayRange, Series } from "./series";

/**
 * The closes from day `from` to day `to`, both included. The arrays are views on the same memory: nothing is
 * copied. The complete stretch is clipped to the closes that remain, and `null` where none of it is left.
 * A range without a close gives an empty series. The cut keeps the periodicity of the whole, but that of an irregular
 * series is told anew, for it may have regular parts. O(log n), of an irregular series O(n).
 *
 * Throws a RangeError where `from` is after `to`.
 */
export function sliceSeries(series: Series, from: number, to: number): Series {
  if (!(from <= to)) throw new RangeError(`the range ${from} to ${to} ends before it starts`);
  const start = positionOnOrAfter(series.days, from);
  const end = positionOnOrBefore(series.days, to) + 1;
  const days = series.days.subarray(start, end);
  const complete = clippedStretch(series, from, to);
  const { periodicity } = series;
  return {
    symbol: series.symbol,
    days,
    closes: series.closes.subarray(start, end),
    complete,
    periodicity: periodicity === "irregular" ? periodicityWithin(days, complete) : periodicity,
    nextSession: nextSessionAt(series, end),
  };
}

function nextSessionAt(series: Series, end: number): number | null {
  const last = series.days[end - 1];
  const next = series.days[end];
  if (last === undefined) return null;
  if (next === undefined) return series.nextSession;
  return isComplete(series, last, next) ? next : null;
}

function clippedStretch(series: Series, from: number, to: number): DayRange | null {
  const { complete, days } = series;
  if (complete === null) return null;
  const first = positionOnOrAfter(days, Math.max(from, complete.from));
  const last = positionOnOrBefore(days, Math.min(to, complete.to));
  return first <= last ? { from: at(days, first), to: at(days, last) } : null;
}
