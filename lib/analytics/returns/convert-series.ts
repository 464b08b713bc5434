import { at } from "@/lib/series/at";
import type { DailyRates } from "@/lib/series/daily-rates";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";

/** A rate this many calendar days old still stands for a day. */
const MAX_RATE_AGE_DAYS = 7;

/**
 * A series counted in another currency: each close ÷ per_usd(own) × per_usd(wanted), at the rates of its day or the
 * nearest earlier one within 7 days; `null` rates stand for the US dollar itself. It ends with the last day that both
 * have a rate of, begins with the first, and behind the last close between them that lacks one: nothing is left out
 * within. `null` where no close is left. O(n). (definitions §0)
 */
export function convertSeries(
  series: Series,
  own: DailyRates | null,
  wanted: DailyRates | null,
): Series | null {
  const closes = series.closes.slice();
  applyRates(closes, series.days, own, -1);
  applyRates(closes, series.days, wanted, 1);
  const days = lastRun(series.days, closes);
  return days && sliceSeries({ ...series, closes }, days.from, days.to);
}

/** Multiplies each value by its day's rate to the power of `times`; by NaN where there is none. */
function applyRates(values: Float64Array, days: Int32Array, rates: DailyRates | null, times: 1 | -1): void {
  if (rates === null) return;
  const last = rates.days.at(-1) ?? Number.NEGATIVE_INFINITY;
  let place = -1;
  for (let position = 0; position < values.length; position++) {
    const day = at(days, position);
    while (place + 1 < rates.days.length && at(rates.days, place + 1) <= day) place++;
    const isHeld = day <= last && place >= 0 && day - at(rates.days, place) <= MAX_RATE_AGE_DAYS;
    const rate = isHeld ? at(rates.perUsd, place) : Number.NaN;
    values[position] = at(values, position) * rate ** times;
  }
}

function lastRun(days: Int32Array, values: Float64Array): DayRange | null {
  const last = values.findLastIndex((value) => !Number.isNaN(value));
  if (last < 0) return null;
  const first = values.subarray(0, last).findLastIndex(Number.isNaN) + 1;
  return { from: at(days, first), to: at(days, last) };
}
