import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simpleReturns } from "@/lib/analytics/returns/returns";
import { shippedSeries } from "@/lib/analytics/testing/shipped-series";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { arbitrarySeries, dailySeries } from "@/lib/series/testing/series-of";
import { moments } from "./moments";
import { sharpe } from "./ratios";
import { rollingSharpe } from "./rolling-sharpe";

function present(series: Series | undefined): Series {
  if (series === undefined) throw new Error("no such index ships");
  return series;
}

const zigzag = (count: number) => dailySeries(Array.from({ length: count }, (_, t) => 100 + (t % 3)));

describe(rollingSharpe, () => {
  it.each([1, 0, -63, 62.5, Number.NaN])("refuses a window of %d", (window) => {
    expect(() => rollingSharpe(zigzag(100), window)).toThrow(RangeError);
  });

  it("has no value of under 60 returns, and none until the window is full", () => {
    expect(rollingSharpe(zigzag(100), 21).days).toHaveLength(0);
    expect(rollingSharpe(zigzag(63), 63).days).toHaveLength(0);
    expect([...rollingSharpe(zigzag(65), 63).days]).toEqual([63, 64]);
  });

  it("leaves out windows whose closes stand still", () => {
    const still = dailySeries([...new Array<number>(80).fill(100), 101, 102]);
    expect([...rollingSharpe(still, 63).days]).toEqual([80, 81]);
  });

  it("agrees with the ratio of each window's own returns", () => {
    fc.assert(
      fc.property(arbitrarySeries(90), fc.integer({ min: 60, max: 80 }), (series, window) => {
        fc.pre(series.periodicity === "daily");
        const returns = simpleReturns(series.closes);
        const { days, values } = rollingSharpe(series, window);
        for (const [place, day] of days.entries()) {
          const end = series.days.indexOf(day);
          const direct = sharpe(moments(returns.subarray(end - window, end)), 252);
          expect(at(values, place)).toBeCloseTo(Number(direct), 9);
        }
      }),
    );
  });

  // Computed from prisma/data/daily/hsi.csv with mean and stdev of Python's statistics.
  it.each([
    [63, 0.6094339177430722],
    [252, 0.30889736559403036],
  ])("is over the last %d sessions of the Hang Seng Index to 21 August 2026 %d", async (window, expected) => {
    const { days, values } = rollingSharpe(present((await shippedSeries()).get("HSI")), window);
    expect(isoFromDay(at(days, days.length - 1))).toBe("2026-08-21");
    expect(at(values, values.length - 1)).toBeCloseTo(expected, 10);
  });
});
