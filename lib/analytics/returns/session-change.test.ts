import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cagrOverVolatility } from "@/lib/analytics/risk/ratios";
import { hsiSeries, sparseHsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day } from "@/lib/series/day";
import { goldenSeries } from "@/lib/series/testing/series-of";
import { changeBetween } from "./returns";
import { sessionChange } from "./session-change";

const price = fc.double({ min: 1, max: 1e5, noNaN: true });

describe(changeBetween, () => {
  it.each([
    [0, 1],
    [-1, 1],
    [Number.NaN, 1],
    [1, -1],
    [1, Number.NaN],
  ])("refuses a change from %d to %d", (from, to) => {
    expect(() => changeBetween(from, to)).toThrow(RangeError);
  });

  it("is a fraction of the first, and inverts with the direction", () => {
    expect(changeBetween(100, 150)).toBe(0.5);
    fc.assert(
      fc.property(price, price, (from, to) => {
        expect((1 + changeBetween(from, to)) * (1 + changeBetween(to, from))).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe(sessionChange, () => {
  it("is null on a day without a close", () => {
    expect(sessionChange(goldenSeries(), day("2024-02-03"))).toBeNull();
    expect(sessionChange(goldenSeries(), day("2024-01-30"))).toBeNull();
  });

  it("has no change at the first close, nor where the session before may not be held", () => {
    const first = { close: 100, change: null, changePoints: null };
    expect(sessionChange(goldenSeries(), day("2024-01-31"))).toEqual(first);
    const trough = { close: 150.11, change: null, changePoints: null };
    expect(sessionChange(sparseHsiSeries(), day("1974-12-10"))).toEqual(trough);
  });

  it("is the day's change: −33.33 % and 1,120.70 points on 26 October 1987", () => {
    const change = sessionChange(hsiSeries(), day("1987-10-26"));
    expect(change?.change).toBeCloseTo(-0.3333, 4);
    expect(change?.changePoints).toBeCloseTo(-1120.7, 1);
  });
});

describe(cagrOverVolatility, () => {
  it("is null where either is unknown or nothing moves", () => {
    expect(cagrOverVolatility(null, 0.2)).toBeNull();
    expect(cagrOverVolatility(0.1, null)).toBeNull();
    expect(cagrOverVolatility(0, 0)).toBeNull();
  });

  it("is growth for each unit of volatility", () => {
    expect(cagrOverVolatility(0.1, 0.2)).toBe(0.5);
  });
});
