import { describe, expect, it } from "vitest";
import { shippedSeries } from "@/lib/analytics/testing/shipped-series";
import { requireDay as day, isoFromDay } from "@/lib/series/day";
import { closureOn } from "./market-closures";

describe("closureOn", () => {
  it("knows the four days of Hong Kong, and none of another market", () => {
    expect(closureOn("HSI", day("1987-10-20"))).toEqual(closureOn("HSI", day("1987-10-23")));
    expect([day("1987-10-19"), day("1987-10-24")].map((each) => closureOn("HSI", each))).toEqual([
      null,
      null,
    ]);
    expect(closureOn("SPX", day("1987-10-20"))).toBeNull();
  });

  it("has no day on which the shipped closes have a session, and one right before and after each closure", async () => {
    const series = await shippedSeries();
    for (const [symbol, { days }] of series) {
      const sessions = new Set(days);
      const shut = [...days].filter((each) => closureOn(symbol, each) !== null).map(isoFromDay);
      expect(shut, symbol).toEqual([]);
      for (const date of [
        "1987-10-19",
        "1987-10-26",
        "2001-09-10",
        "2001-09-17",
        "2012-10-26",
        "2012-10-31",
      ]) {
        const [before, after] = [closureOn(symbol, day(date) - 3), closureOn(symbol, day(date) + 1)];
        if (before !== null || after !== null)
          expect(sessions.has(day(date)), `${symbol} ${date}`).toBe(true);
      }
    }
  });
});
