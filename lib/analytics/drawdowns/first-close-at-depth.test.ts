import { describe, expect, it } from "vitest";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { firstCloseAtDepth } from "./first-close-at-depth";

describe(firstCloseAtDepth, () => {
  const series = dailySeries([75, 100, 80, 75, 70, 100]);
  const peak = { day: series.days[1] ?? 0, close: 100 };

  it("finds the close that is just so deep, after the peak and not before it", () => {
    expect(firstCloseAtDepth(series, peak, 0.25)).toEqual({ day: series.days[3], close: 75 });
  });

  it("is null where no close is so deep", () => {
    expect(firstCloseAtDepth(series, peak, 0.31)).toBeNull();
    expect(firstCloseAtDepth(dailySeries([]), peak, 0.1)).toBeNull();
  });

  // From prisma/data/daily/hsi.csv by hand: 31,638.22 × 0.9 = 28,474.40 and × 0.8 = 25,310.58.
  it("knows the days on which the fall of 2007 passed 10 and 20 %", () => {
    const top = { day: requireDay("2007-10-30"), close: 31638.22 };
    const days = [0.1, 0.2].map((depth) => firstCloseAtDepth(hsiSeries(), top, depth));
    expect(days).toEqual([
      { day: requireDay("2007-11-12"), close: 27665.73 },
      { day: requireDay("2008-01-16"), close: 24450.85 },
    ]);
  });
});
