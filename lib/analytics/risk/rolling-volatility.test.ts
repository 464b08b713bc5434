import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simpleReturns } from "@/lib/analytics/returns/returns";
import { hsiSeries, sparseHsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import { arbitrarySeries, dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { rollingVolatility } from "./rolling-volatility";
import { annualisedDeviation, volatility } from "./volatility";

const hsi = hsiSeries();
const complete = sliceSeries(hsi, day("1986-12-31"), day("2023-12-29"));
const NONE = { days: new Int32Array(0), values: new Float64Array(0) };

/** Each window's deviation from its own returns. */
function directly(closes: Float64Array, window: number): number[] {
  const returns = simpleReturns(closes);
  return Array.from({ length: Math.max(0, returns.length - window + 1) }, (_, start) =>
    Number(annualisedDeviation(returns.subarray(start, start + window))),
  );
}

function worstError(expected: readonly number[], actual: ArrayLike<number>): number {
  return expected.reduce((worst, value, position) => {
    const error = Math.abs(Number(actual[position]) - value);
    return Math.max(worst, value === 0 ? error : error / value);
  }, 0);
}

describe("rollingVolatility", () => {
  it.each([1, 0, -63, 62.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses a window of %d", (window) => {
    expect(() => rollingVolatility(hsi, window)).toThrow(RangeError);
  });

  it("is empty for no close, one, and closes of which no session is declared held", () => {
    expect(rollingVolatility(seriesOf([]), 2)).toEqual(NONE);
    expect(rollingVolatility(dailySeries([100]), 2)).toEqual(NONE);
    expect(rollingVolatility({ ...hsi, complete: null }, 63)).toEqual(NONE);
  });

  it("is absent until the window is full: 63 returns need 64 closes", () => {
    const zigzag = (count: number) => dailySeries(Array.from({ length: count }, (_, t) => 100 + (t % 3)));
    expect(rollingVolatility(zigzag(63), 63)).toEqual(NONE);
    expect([...rollingVolatility(zigzag(64), 63).days]).toEqual([63]);
    expect([...rollingVolatility(zigzag(66), 63).days]).toEqual([63, 64, 65]);
  });

  it("is dated at its window's last session: the jump of the fourth close is in its two windows only", () => {
    const { days, values } = rollingVolatility(dailySeries([100, 100, 100, 200, 200, 200, 200]), 2);
    expect([...days]).toEqual([2, 3, 4, 5, 6]);
    const jump = Math.sqrt(0.5) * Math.sqrt(252);
    expect([...values].map((value) => Number(value.toFixed(9)))).toEqual(
      [0, jump, jump, 0, 0].map((value) => Number(value.toFixed(9))),
    );
  });

  it("lies wholly in the complete stretch of a longer series", () => {
    const { days, values } = rollingVolatility(sparseHsiSeries(), 63);
    expect(days[0]).toBe(complete.days[63]);
    expect(days.at(-1)).toBe(day("2023-12-29"));
    expect([...days]).toEqual([...complete.days.subarray(63)]);
    expect(values).toEqual(rollingVolatility(complete, 63).values);
  });

  it.each([21, 63, 126, 252, 2, 100])(
    "is each window's own deviation to 1e-12 on every session of the Hang Seng Index, window %d",
    (window) => {
      const { days, values } = rollingVolatility(complete, window);
      const expected = directly(complete.closes, window);
      expect(days).toHaveLength(complete.days.length - window);
      expect(values).toHaveLength(expected.length);
      expect(worstError(expected, values)).toBeLessThan(1e-12);
    },
  );

  it("is the volatility of the window's days", () => {
    const { days, values } = rollingVolatility(complete, 252);
    const from = complete.days.at(-253) ?? 0;
    const to = complete.days.at(-1) ?? 0;
    expect(days.at(-1)).toBe(to);
    expect(values.at(-1)).toBeCloseTo(Number(volatility(complete, from, to).value), 12);
  });

  it("is highest in the weeks after October 1987 on a quarter's window", () => {
    const { days, values } = rollingVolatility(complete, 63);
    const highest = days[values.indexOf(values.reduce((a, b) => Math.max(a, b)))] ?? 0;
    expect(highest).toBeGreaterThanOrEqual(day("1987-10-26"));
    expect(highest).toBeLessThanOrEqual(day("1988-01-31"));
  });

  it("agrees with the direct computation for any closes and window", () => {
    fc.assert(
      fc.property(arbitrarySeries(80), fc.integer({ min: 2, max: 90 }), (series, window) => {
        fc.pre(series.periodicity === "daily");
        const expected = directly(series.closes, window);
        const { days, values } = rollingVolatility(series, window);
        expect([...days]).toEqual([...series.days.subarray(window)]);
        expect(values).toHaveLength(expected.length);
        for (const [position, value] of expected.entries()) expect(values[position]).toBeCloseTo(value, 9);
      }),
    );
  });
});
