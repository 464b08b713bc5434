import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logReturns, simpleReturns } from "@/lib/analytics/returns/returns";
import { hsiSeries, sparseHsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day } from "@/lib/series/day";
import { arbitrarySeries, dailySeries, goldenSeries } from "@/lib/series/testing/series-of";
import { annualisedDeviation, factsheetVolatility, volatility } from "./volatility";

const hsi = hsiSeries();
const zigzag = (count: number) => Array.from({ length: count }, (_, t) => 100 + (t % 3));

describe("annualisedDeviation", () => {
  it("is null under two returns", () => {
    expect(annualisedDeviation(new Float64Array(0))).toBeNull();
    expect(annualisedDeviation(Float64Array.of(0.1))).toBeNull();
  });

  it("gives the golden closes 1.898717, and 1.868197 on log returns", () => {
    const { closes } = goldenSeries();
    expect(annualisedDeviation(simpleReturns(closes))).toBeCloseTo(1.898717, 6);
    expect(annualisedDeviation(logReturns(closes))).toBeCloseTo(1.868197, 6);
  });

  it("does not see the scale of the closes", () => {
    fc.assert(
      fc.property(arbitrarySeries(), ({ closes }) => {
        const scaled = closes.map((close) => close * 1024);
        expect(annualisedDeviation(simpleReturns(scaled))).toBe(annualisedDeviation(simpleReturns(closes)));
      }),
    );
  });
});

describe("volatility", () => {
  it("refuses a range that ends before it starts", () => {
    expect(() => volatility(hsi, 1, 0)).toThrow(RangeError);
  });

  it.each([
    ["1986-12-30", "1990-12-31"],
    ["2020-01-02", "2023-12-30"],
    ["1970-01-01", "1980-01-01"],
  ])("is missing as sparse for %s to %s, which leaves the complete stretch", (from, to) => {
    expect(volatility(sparseHsiSeries(), day(from), day(to))).toEqual({ value: null, reason: "sparse" });
  });

  it("is missing as too few under 20 returns", () => {
    expect(volatility(dailySeries(zigzag(20)), 0, 19)).toEqual({ value: null, reason: "too-few" });
    expect(volatility(dailySeries([100]), 0, 0)).toEqual({ value: null, reason: "too-few" });
  });

  it("is stated from 20 returns on", () => {
    const series = dailySeries(zigzag(21));
    const expected = annualisedDeviation(simpleReturns(series.closes));
    expect(volatility(series, 0, 20)).toEqual({ value: expected, reason: null });
  });

  it("is 0, not missing, for closes that never move", () => {
    expect(volatility(dailySeries(new Array<number>(30).fill(50)), 0, 29)).toEqual({
      value: 0,
      reason: null,
    });
  });

  it("is 11.29 % for 2017 and 16.43 % for the 12 months to June 2018", () => {
    expect(volatility(hsi, day("2016-12-30"), day("2017-12-29")).value).toBeCloseTo(0.1129, 4);
    expect(volatility(hsi, day("2017-06-30"), day("2018-06-29")).value).toBeCloseTo(0.1643, 4);
  });

  it("counts the first session's return from the close before the range", () => {
    const fromHoliday = volatility(hsi, day("2017-01-01"), day("2017-12-31"));
    expect(fromHoliday).toEqual(volatility(hsi, day("2016-12-30"), day("2017-12-29")));
  });
});

describe("factsheetVolatility", () => {
  it("is missing where the series starts within the 12 months, or has no close yet", () => {
    expect(factsheetVolatility(goldenSeries(), day("2024-02-08"))).toEqual({
      value: null,
      reason: "too-few",
    });
    expect(factsheetVolatility(hsi, day("1964-01-01"))).toEqual({ value: null, reason: "too-few" });
  });

  it("is missing as sparse where the 12 months leave the complete stretch", () => {
    const sparse = sparseHsiSeries();
    expect(factsheetVolatility(sparse, day("2024-12-31"))).toEqual({ value: null, reason: "sparse" });
    expect(factsheetVolatility(sparse, day("1987-06-30"))).toEqual({ value: null, reason: "sparse" });
  });

  it("is the publisher's 11.15 % on 29 December 2017 and 16.29 % on 29 June 2018", () => {
    expect(factsheetVolatility(hsi, day("2017-12-29")).value).toBeCloseTo(0.1115, 4);
    expect(factsheetVolatility(hsi, day("2018-06-29")).value).toBeCloseTo(0.1629, 4);
  });
});
