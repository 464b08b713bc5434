import { describe, expect, it } from "vitest";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { yearRange } from "./year-range";

const hsi = hsiSeries();

describe("yearRange", () => {
  it("is null where the 365 days leave what is held of every session", () => {
    expect(yearRange(hsi, day("1970-11-22"))).toBeNull();
    expect(yearRange(hsi, day("1970-11-23"))).not.toBeNull();
    expect(yearRange(hsi, day("2026-08-22"))).toBeNull();
    expect(yearRange(dailySeries([]), 0)).toBeNull();
  });

  it("counts 365 days, the last one included", () => {
    const series = dailySeries([50, ...new Array(364).fill(100), 80], 0);
    expect(yearRange(series, 364)?.low).toEqual({ day: 0, close: 50 });
    expect(yearRange(series, 365)).toEqual({
      low: { day: 365, close: 80 },
      high: { day: 1, close: 100 },
      place: 0,
    });
  });

  it("has no place between two levels that are one", () => {
    expect(yearRange(dailySeries(new Array(365).fill(100)), 364)?.place).toBeNull();
  });

  // From prisma/data/daily/hsi.csv in another language.
  it.each([
    ["2008-10-27", ["2008-10-27", 11015.84], ["2007-10-30", 31638.22], 0],
    ["2017-12-29", ["2016-12-30", 22000.56], ["2017-11-22", 30003.49], 0.9894613597769817],
    ["2018-06-29", ["2017-07-07", 25340.85], ["2018-01-26", 33154.12], 0.46257968814593636],
  ] as const)("knows the 52 weeks to %s", (date, low, high, place) => {
    const dated = ([iso, close]: readonly [string, number]) => ({ day: day(iso), close });
    const found = yearRange(hsi, day(date));
    expect(found).toMatchObject({ low: dated(low), high: dated(high) });
    expect(found?.place).toBeCloseTo(place, 12);
  });
});
