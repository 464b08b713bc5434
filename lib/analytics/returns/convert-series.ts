import { at } from "@/lib/series/at";
import type { DailyRates } from "@/lib/series/daily-rates";
import { periodicityWithin } from "@/lib/series/periodicity";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";

/** A rate this many calendar days old still stands for a day. */
const MAX_RATE_AGE_DAYS = 7;

/**
 * A series counted in another currency: each close ÷ per_usd(own) × per_usd(wanted), at the rates of its day or the
 * nearest earlier one within 7 days; `null` rates stand for the US dollar itself. It starts with the first and ends with
 * the last day that both have a rate of. A close between them that lacks one is left out, and the complete stretch begins
 * behind the last such close. `null` where no close is left. O(n). (definitions §0)
 */
export function convertSeries(
  series: Series,
  own: DailyRates | null,
  wanted: DailyRates | null,
): Series | null {
  const closes = series.closes.slice();
  applyRates(closes, series.days, own, -1);
  applyRates(closes, series.days, wanted, 1);
  const first = closes.findIndex(isKnown);
  if (first < 0) return null;
  const [from, to] = [at(series.days, first), at(series.days, closes.findLastIndex(isKnown))];
  return withoutHoles(sliceSeries({ ...series, closes }, from, to));
}

const isKnown = (value: number) => !Number.isNaN(value);

/** The known closes alone; the complete stretch begins behind the last unknown one of it. Both ends are known. */
function withoutHoles(series: Series): Series {
  const { days, closes, complete } = series;
  if (closes.every(isKnown)) return series;
  const held = Int32Array.from(days.keys()).filter((position) => isKnown(at(closes, position)));
  const stretch = complete && knownStretch(series, complete);
  const kept = {
    ...series,
    days: held.map((position) => at(days, position)),
    closes: Float64Array.from(held, (position) => at(closes, position)),
    complete: stretch,
  };
  return series.periodicity === "irregular"
    ? { ...kept, periodicity: periodicityWithin(kept.days, stretch) }
    : kept;
}

/** What is left of a stretch behind its last unknown close; `null` where that is its end. */
function knownStretch({ days, closes }: Series, { from, to }: DayRange): DayRange | null {
  const [start, end] = [positionOnOrAfter(days, from), positionOnOrBefore(days, to)];
  const first = start + closes.subarray(start, end + 1).findLastIndex(Number.isNaN) + 1;
  return first > end ? null : { from: at(days, first), to };
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
