import { describe, expect, it } from "vitest";
import { firstCloseAbove, recordClose } from "@/lib/analytics/returns/levels";
import { requireDay as day } from "@/lib/series/day";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { hsiSeries } from "./testing/hsi-series";

describe("firstCloseAbove", () => {
  it("refuses a level that is not a number", () => {
    expect(() => firstCloseAbove(hsiSeries(), Number.NaN)).toThrow(RangeError);
  });

  it("is null where no close is above, equality included, or there is none", () => {
    expect(firstCloseAbove(dailySeries([99, 100]), 100)).toBeNull();
    expect(firstCloseAbove(seriesOf([]), 100)).toBeNull();
  });

  it.each([
    [1_000, "1973-02-02", 1098.86],
    [10_000, "1993-12-10", 10228.11],
    [20_000, "2006-12-28", 20001.91],
    [30_000, "2007-10-26", 30405.22],
  ])("dates the first close of the Hang Seng Index above %d to %s", (level, date, close) => {
    expect(firstCloseAbove(hsiSeries(), level)).toEqual({ day: day(date), close });
  });
});

describe("recordClose", () => {
  it("is null for no close", () => {
    expect(recordClose(seriesOf([]))).toBeNull();
  });

  it("is the first of equal highs", () => {
    expect(recordClose(dailySeries([1, 3, 2, 3]))).toEqual({ day: 1, close: 3 });
  });

  it("is 33,154.12 on 26 January 2018 for the Hang Seng Index", () => {
    expect(recordClose(hsiSeries())).toEqual({ day: day("2018-01-26"), close: 33154.12 });
  });
});
