import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedSeries } from "@/lib/analytics/testing/shipped-series";
import { at } from "@/lib/series/at";
import { requireDay as day } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { arbitrarySeries, dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { present } from "@/lib/views/testing/view-context";
import { firstYearEnd, pointsAhead, yearReturn, yearsAhead } from "./year-return";

const shipped = async (symbol: string): Promise<Series> => present((await shippedSeries()).get(symbol));

describe(yearReturn, () => {
  it("has none without closes, before the first, where no close stands for the day a year before, and a week after the last", async () => {
    expect(yearReturn(seriesOf([]), day("2025-07-18"))).toEqual({ year: null, missing: "later" });
    const composite = await shipped("HSCI");
    expect(yearReturn(composite, day("1980-01-01")).missing).toBe("later");
    // Before its sessions there are year-ends alone.
    expect(yearReturn(composite, day("2002-07-18")).missing).toBe("no-close");
    expect(yearReturn(composite, day("2018-08-31")).missing).toBeNull();
    expect(yearReturn(composite, day("2018-09-01")).missing).toBe("ended");
    expect(yearReturn(composite, day("2025-07-18")).missing).toBe("ended");
  });

  // From the closes of prisma/data/daily: 5538.83 ÷ 3613.13, 24825.66 ÷ 17778.41, 8986.47 ÷ 6306.80.
  it.each([
    ["HSTECH", 0.532972796439652],
    ["HSI", 0.3963937157484836],
    ["HSCEI", 0.42488583750872055],
  ])("is of %s in the year to 18 July 2025 what its closes give", async (symbol, change) => {
    const { year } = yearReturn(await shipped(symbol), day("2025-07-18"));
    expect(present(year).change).toBeCloseTo(change, 12);
    expect(present(year).from.day).toBe(day("2024-07-18"));
  });

  it("never throws, and gives a finite change or a reason, whatever the closes and the day", () => {
    fc.assert(
      fc.property(arbitrarySeries(), fc.integer({ min: -40000, max: 40000 }), (series, asked) => {
        const { year, missing } = yearReturn(series, asked);
        expect(year === null).toBe(missing !== null);
        if (year !== null) expect(Number.isFinite(year.change)).toBe(true);
      }),
    );
  });
});

describe(firstYearEnd, () => {
  it("is a year after the first session, and none for a series of a few months", async () => {
    expect(firstYearEnd(await shipped("HSTECH"))).toBe(day("2021-07-27"));
    expect(firstYearEnd(dailySeries([100, 101, 102]))).toBeNull();
  });
});

describe(yearsAhead, () => {
  it("is on each day the one return less the other, 13.6579 points over HSI on 18 July 2025", async () => {
    const [tech, market] = [await shipped("HSTECH"), await shipped("HSI")];
    const asked = tech.days.filter((each) => each >= day("2025-07-14") && each <= day("2025-07-18"));
    const { days, values } = yearsAhead(tech, market, asked);
    expect(days).toHaveLength(5);
    expect(at(values, 4)).toBeCloseTo(13.657908, 6);
    days.forEach((each, position) => {
      const points = pointsAhead(yearReturn(tech, each).year, yearReturn(market, each).year);
      expect(values[position]).toBe(points);
    });
  });

  it("leaves out a day on which the two years end on other days", async () => {
    const [tech, market] = [await shipped("HSTECH"), await shipped("HSCEI")];
    const asked = Int32Array.of(day("2026-08-20"), day("2026-08-21"));
    expect([...yearsAhead(tech, market, asked).days]).toEqual([day("2026-08-20")]);
  });

  it("leaves out days on which one of the two has no year, and is 0 against itself", async () => {
    const [tech, composite] = [await shipped("HSTECH"), await shipped("HSCI")];
    const recent = tech.days.filter((each) => each >= day("2019-01-01"));
    expect(yearsAhead(tech, composite, recent).days).toHaveLength(0);
    const { values } = yearsAhead(
      tech,
      tech,
      tech.days.filter((each) => each >= day("2026-01-01")),
    );
    expect(new Set(values)).toEqual(new Set([0]));
  });
});
