import { at } from "@/lib/series/at";
import type { Series } from "@/lib/series/series";

const MAX_RATE_AGE_DAYS = 7;

/** Rates of a currency: how much of it one US dollar buys, by day, days strictly increasing. */
export interface DailyRates {
  readonly days: Int32Array;
  readonly perUsd: Float64Array;
}

/**
 * A series counted in another currency: each close ÷ per_usd(own) × per_usd(wanted), at the rates of its day or the
 * nearest earlier one within 7 days; `null` rates stand for the US dollar itself. It begins with the first and ends
 * with the last close that has both rates, and behind the last close before that which has none: nothing is left out
 * within. `null` where no close is left. O(n). (definitions §0)
 */
export function convertSeries(
  series: Series,
  own: DailyRates | null,
  wanted: DailyRates | null,
): Series | null {
  const { days, closes } = series;
  const converted = closes.slice();
  for (const [rates, times] of [
    [own, -1],
    [wanted, 1],
  ] as const) {
    if (rates !== null) applyRates(converted, days, rates, times);
  }
  let last = converted.length - 1;
  while (last >= 0 && Number.isNaN(at(converted, last))) last--;
  let first = last;
  while (first > 0 && !Number.isNaN(at(converted, first - 1))) first--;
  if (last < 0) return null;
  const [from, to] = [at(days, first), at(days, last)];
  const whole = series.complete;
  const complete =
    whole === null || whole.to < from || whole.from > to
      ? null
      : {
          from: Math.max(whole.from, from),
          to: Math.min(whole.to, to),
        };
  return {
    symbol: series.symbol,
    days: days.subarray(first, last + 1),
    closes: converted.subarray(first, last + 1),
    complete,
    periodicity: series.periodicity,
    nextSession: days[last + 1] ?? series.nextSession,
  };
}

/** Multiplies each value by its day's rate to the power of `times`; by NaN where there is none. */
function applyRates(values: Float64Array, days: Int32Array, rates: DailyRates, times: 1 | -1): void {
  let place = -1;
  for (let position = 0; position < values.length; position++) {
    const day = at(days, position);
    while (place + 1 < rates.days.length && at(rates.days, place + 1) <= day) place++;
    const isHeld = place >= 0 && day - at(rates.days, place) <= MAX_RATE_AGE_DAYS;
    const rate = isHeld ? at(rates.perUsd, place) : Number.NaN;
    values[position] = at(values, position) * rate ** times;
  }
}
