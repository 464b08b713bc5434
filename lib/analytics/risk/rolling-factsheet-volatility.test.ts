import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hsiSeries, sparseHsiSeries } from "@/lib/analytics/testing/hsi-series";
import { shippedSeries } from "@/lib/analytics/testing/shipped-series";
import { at } from "@/lib/series/at";
import { requireDay as day } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { rollingFactsheetVolatility } from "./rolling-factsheet-volatility";
import { factsheetVolatility } from "./volatility";

/** What `factsheetVolatility` gives for each close, where it gives anything. */
function directly(series: Series): Map<number, number> {
  const values = Array.from(series.days, (each) => [each, factsheetVolatility(series, each).value] as const);
  return new Map(values.flatMap(([each, value]) => (value === null ? [] : [[each, value] as const])));
}

function expectDirect(series: Series): void {
  const { days, values } = rollingFactsheetVolatility(series);
  const expected = directly(series);
  expect([...days]).toEqual([...expected.keys()]);
  for (const [place, value] of values.entries()) {
    const direct = expected.get(at(days, place)) ?? 0;
    expect(Math.abs(value - direct)).toBeLessThanOrEqual(1e-12 * Math.max(1e-3, direct));
  }
}

describe(rollingFactsheetVolatility, () => {
  it("is empty for no close, one, under 12 months, and closes of which no session is declared held", () => {
    for (const series of [seriesOf([]), dailySeries([100]), dailySeries(new Array<number>(300).fill(7))]) {
      expect(rollingFactsheetVolatility(series).days).toHaveLength(0);
    }
    expect(rollingFactsheetVolatility({ ...hsiSeries(), complete: null }).days).toHaveLength(0);
  });

  it("is the publisher's 11.15 % on 29 December 2017 and 16.29 % on 29 June 2018", () => {
    const { days, values } = rollingFactsheetVolatility(hsiSeries());
    const on = (iso: string) => values[days.indexOf(day(iso))];
    expect(on("2017-12-29")).toBeCloseTo(0.1115, 4);
    expect(on("2018-06-29")).toBeCloseTo(0.1629, 4);
  });

  it.each(["HSI", "HSTECH", "HSCI", "NIFTY"])(
    "is of each day what that day's own figure is: %s",
    async (symbol) => {
      const series = (await shippedSeries()).get(symbol);
      expect(series).toBeDefined();
      if (series !== undefined) expectDirect(series);
    },
  );

  it("leaves out days whose 12 months reach back before every session is held", () => {
    expectDirect(sparseHsiSeries());
  });

  it("agrees with the direct figure for any closes and gaps", () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 200, maxLength: 500 }), (rows) => {
        let last = day("1999-12-20");
        const days = Int32Array.from(rows, ([gap]) => (last += gap));
        const closes = Float64Array.from(rows, ([, quarters]) => quarters / 4);
        expectDirect(makeSeries("TEST", days, closes, { from: at(days, 0), to: last }));
      }),
      { numRuns: 20 },
    );
  });
});
