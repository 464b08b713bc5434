import { describe, expect, it } from "vitest";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day, isoFromDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { sameDayInYears } from "./same-day-in-years";

const hsi = hsiSeries();
const yearOf = (date: string, year: number) => {
  const found = sameDayInYears(hsi, day(date)).find((each) => each.year === year);
  return found && [isoFromDay(found.day), found.close, found.change?.toFixed(6)];
};

describe("sameDayInYears", () => {
  it("is empty without closes", () => {
    expect(sameDayInYears(dailySeries([]), 0)).toEqual([]);
  });

  // From prisma/data/daily/hsi.csv in another language.
  it("has the session of the day, or the last one before it", () => {
    expect(yearOf("2008-10-27", 2009)).toEqual(["2009-10-27", 22169.59, "-0.018599"]);
    expect(yearOf("2008-10-27", 2008)).toEqual(["2008-10-27", 11015.84, "-0.127000"]);
    expect(yearOf("2008-10-27", 2007)).toEqual(["2007-10-26", 30405.22, "0.018447"]);
  });

  it("has no year without a close within a week, none before the first close, none after the last", () => {
    const years = sameDayInYears(hsi, day("2008-10-27")).map(({ year }) => year);
    expect(years[0]).toBe(1970);
    expect(years.at(-1)).toBe(2025);
    expect(new Set(years).size).toBe(years.length);
    expect(sameDayInYears(hsi, day("2008-08-21")).at(-1)?.year).toBe(2026);
  });

  it("takes the 28th for 29 February in other years", () => {
    expect(yearOf("2008-02-29", 2007)?.[0]).toBe("2007-02-28");
    expect(yearOf("2008-02-29", 2012)?.[0]).toBe("2012-02-29");
  });

  it("knows a sparse close of the day without a change", () => {
    expect(yearOf("2008-12-31", 1965)).toEqual(["1965-12-31", 82.14, undefined]);
  });

  it("looks back into the year before for the first days of January", () => {
    expect(yearOf("2009-01-01", 2009)?.[0]).toBe("2008-12-31");
  });
});
