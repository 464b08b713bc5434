import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hsiSeries, sparseHsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day, isoFromDay } from "@/lib/series/day";
import { arbitrarySeries, dailySeries } from "@/lib/series/testing/series-of";
import { bestAndWorstDays } from "./best-and-worst-days";
import { simpleReturns } from "./returns";

const hsi = hsiSeries();

describe("bestAndWorstDays", () => {
  it.each([0, -1, 1.5, Number.NaN])("refuses a count of %d", (count) => {
    expect(() => bestAndWorstDays(hsi, day("1990-01-01"), day("1991-01-01"), count)).toThrow(RangeError);
  });

  it("is null where the range leaves the complete stretch", () => {
    const sparse = sparseHsiSeries();
    expect(bestAndWorstDays(sparse, day("1973-01-01"), day("1990-01-01"), 5)).toBeNull();
    expect(bestAndWorstDays(sparse, day("2020-01-01"), day("2024-01-22"), 5)).toBeNull();
    expect(bestAndWorstDays(hsi, day("1969-11-23"), day("1970-01-30"), 5)).toBeNull();
  });

  it("has nothing to list for one close", () => {
    expect(bestAndWorstDays(dailySeries([100]), 0, 0, 5)).toEqual({ best: [], worst: [] });
  });

  it("lists fewer where there are fewer, and equals by the earlier day", () => {
    const days = bestAndWorstDays(dailySeries([100, 50, 100, 50, 100]), 0, 4, 3);
    expect(days?.best.map((each) => each.day)).toEqual([2, 4, 1]);
    expect(days?.worst.map((each) => each.day)).toEqual([1, 3, 2]);
    expect(bestAndWorstDays(dailySeries([100, 50]), 0, 1, 3)?.best).toHaveLength(1);
  });

  it("counts the first return from the close before the range", () => {
    const days = bestAndWorstDays(dailySeries([100, 200, 100]), 1, 2, 3);
    expect(days?.best.map((each) => each.day)).toEqual([2]);
  });

  it("names 26 October 1987 as the worst, −33.33 %, after the session of 19 October", () => {
    const worst = bestAndWorstDays(hsi, day("1986-12-31"), day("2023-12-29"), 3)?.worst[0];
    expect(worst && isoFromDay(worst.day)).toBe("1987-10-26");
    expect(worst && isoFromDay(worst.previous.day)).toBe("1987-10-19");
    expect(worst?.change).toBeCloseTo(-0.3333, 4);
  });

  it("agrees with sorting every return", () => {
    fc.assert(
      fc.property(arbitrarySeries(), fc.integer({ min: 1, max: 8 }), (series, count) => {
        fc.pre(series.periodicity !== "irregular");
        const from = Number(series.days[0]);
        const days = bestAndWorstDays(series, from, Number(series.days.at(-1)), count);
        const sorted = [...simpleReturns(series.closes)].sort((a, b) => a - b);
        expect(days?.worst.map(({ change }) => change)).toEqual(sorted.slice(0, count));
        expect(days?.best.map(({ change }) => change)).toEqual(sorted.reverse().slice(0, count));
      }),
    );
  });
});
