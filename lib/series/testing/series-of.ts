import * as fc from "fast-check";
import { requireDay } from "../day";
import { makeSeries } from "../make-series";
import type { DayRange, Series } from "../series";

/** A series from `[YYYY-MM-DD, close]` rows, complete from end to end unless `complete` names other dates. */
export function seriesOf(
  rows: ReadonlyArray<readonly [date: string, close: number]>,
  complete: readonly [from: string, to: string] | null | "all" = "all",
): Series {
  const days = Int32Array.from(rows, ([date]) => requireDay(date));
  const closes = Float64Array.from(rows, ([, close]) => close);
  return makeSeries("TEST", days, closes, stretchOf(days, complete));
}

/** A complete series of consecutive days from a start day, one close a day. */
export function dailySeries(closes: readonly number[], start = 0): Series {
  const days = Int32Array.from(closes, (_, position) => start + position);
  return makeSeries("TEST", days, Float64Array.from(closes), stretchOf(days, "all"));
}

/** Complete series of 1 to `maxLength` closes with gaps of 1 to 5 days; steps of a quarter so that equals occur. */
export function arbitrarySeries(maxLength = 60): fc.Arbitrary<Series> {
  const row = fc.record({ gap: fc.integer({ min: 1, max: 5 }), quarters: fc.integer({ min: 1, max: 400 }) });
  return fc.array(row, { minLength: 1, maxLength }).map((rows) => {
    let day = -20;
    const days = Int32Array.from(rows, ({ gap }) => {
      day += gap;
      return day;
    });
    const closes = Float64Array.from(rows, ({ quarters }) => quarters / 4);
    return makeSeries("TEST", days, closes, stretchOf(days, "all"));
  });
}

/** The golden closes of the definitions, seven sessions. */
export function goldenSeries(): Series {
  return seriesOf([
    ["2024-01-31", 100],
    ["2024-02-01", 110],
    ["2024-02-02", 99],
    ["2024-02-05", 88],
    ["2024-02-06", 104.5],
    ["2024-02-07", 110],
    ["2024-02-08", 121],
  ]);
}

function stretchOf(days: Int32Array, complete: readonly [string, string] | null | "all"): DayRange | null {
  if (complete === null) return null;
  if (complete !== "all") return { from: requireDay(complete[0]), to: requireDay(complete[1]) };
  const first = days[0];
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { from: first, to: last };
}
