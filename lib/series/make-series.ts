import { at } from "./at";
import { isoFromDay } from "./day";
import { periodicityWithin } from "./periodicity";
import type { DayRange, Series } from "./series";

/**
 * A series whose promises have been checked: days strictly increasing, closes finite and > 0, both arrays of
 * one length, the complete stretch within the first and last day. The arrays are kept, not copied: the caller
 * gives them away. An empty series is allowed (its stretch must be `null`).
 *
 * Throws a RangeError that names the symbol and the first position (from 0) at fault.
 */
export function makeSeries(
  symbol: string,
  days: Int32Array,
  closes: Float64Array,
  complete: DayRange | null,
): Series {
  if (days.length !== closes.length) {
    throw new RangeError(`${symbol}: ${days.length} days but ${closes.length} closes`);
  }
  for (let position = 0; position < days.length; position++) {
    requireOrder(symbol, days, position);
    const close = at(closes, position);
    if (!Number.isFinite(close) || close <= 0) {
      throw new RangeError(
        `${symbol}: close ${close} at position ${position} (${isoFromDay(at(days, position))}) is not a finite number above 0`,
      );
    }
  }
  if (complete !== null) requireStretch(symbol, days, complete);
  return trustedSeries(symbol, days, closes, complete);
}

/** A series whose promises somebody else has checked, as the store does. The arrays are kept, not copied. O(n). */
export function trustedSeries(
  symbol: string,
  days: Int32Array,
  closes: Float64Array,
  complete: DayRange | null,
): Series {
  const periodicity = periodicityWithin(days, complete);
  return { symbol, days, closes, complete, periodicity, nextSession: null };
}

function requireOrder(symbol: string, days: Int32Array, position: number): void {
  if (position === 0) return;
  const previous = at(days, position - 1);
  const day = at(days, position);
  if (day > previous) return;
  const fault = day === previous ? "repeats the day before it" : `comes after ${isoFromDay(previous)}`;
  throw new RangeError(`${symbol}: ${isoFromDay(day)} at position ${position} ${fault}`);
}

function requireStretch(symbol: string, days: Int32Array, complete: DayRange): void {
  const { from, to } = complete;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to) {
    throw new RangeError(`${symbol}: the complete stretch ${from} to ${to} is not a range of day numbers`);
  }
  if (days.length === 0 || from < at(days, 0) || to > at(days, days.length - 1)) {
    throw new RangeError(
      `${symbol}: the complete stretch ${isoFromDay(from)} to ${isoFromDay(to)} leaves the series`,
    );
  }
}
