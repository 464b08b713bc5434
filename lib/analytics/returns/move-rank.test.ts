import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day } from "@/lib/series/day";
import { arbitrarySeries, dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { moveRank } from "./move-rank";
import { simpleReturns } from "./returns";

describe("moveRank", () => {
  it("is null on a day without a session, at the first close, and in sparse years", () => {
    const series = dailySeries([100, 90, 95], 10);
    expect([9, 10, 13].map((each) => moveRank(series, each))).toEqual([null, null, null]);
    const hsi = hsiSeries();
    for (const date of ["1965-12-31", "1969-11-24", "2008-10-26"]) {
      expect(moveRank(hsi, day(date)), date).toBeNull();
    }
    expect(moveRank(dailySeries([]), 0)).toBeNull();
    expect(moveRank(seriesOf([["2024-01-02", 1]], null), day("2024-01-02"))).toBeNull();
  });

  it("gives equal moves the better place, and counts a day without a change from the best", () => {
    const series = dailySeries([100, 50, 100, 50, 50], 0);
    const found = [1, 2, 3, 4].map((each) => moveRank(series, each));
    expect(found.map((each) => each && [each.side, each.rank])).toEqual([
      ["worst", 1],
      ["best", 1],
      ["worst", 1],
      ["best", 2],
    ]);
  });

  // Counted from prisma/data/daily/hsi.csv in another language.
  it.each([
    ["1987-10-26", "worst", 1],
    ["2008-10-27", "worst", 6],
    ["2008-10-28", "best", 3],
    ["1969-11-25", "worst", 2562],
    ["2017-12-29", "best", 6301],
    ["2018-06-29", "best", 1760],
  ] as const)(
    "knows where %s stands among 13,986 days of the Hang Seng Index: %s, %d",
    (date, side, rank) => {
      expect(moveRank(hsiSeries(), day(date))).toEqual({
        side,
        rank,
        moves: 13_986,
        since: day("1969-11-24"),
      });
    },
  );

  it("is the place in the sorted returns", () => {
    fc.assert(
      fc.property(arbitrarySeries(), fc.nat(), (made, pick) => {
        const series = { ...made, periodicity: "daily" as const };
        const position = pick % series.days.length;
        const returns = [...simpleReturns(series.closes)];
        const change = returns[position - 1] ?? Number.NaN;
        const sorted = returns.sort((one, other) => (change < 0 ? one - other : other - one));
        const found = moveRank(series, series.days[position] ?? 0);
        expect(found?.rank ?? 0).toBe(sorted.indexOf(change) + 1);
      }),
    );
  });
});
