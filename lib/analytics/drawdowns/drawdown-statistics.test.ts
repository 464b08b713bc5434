import { describe, expect, it } from "vitest";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import { dailySeries } from "@/lib/series/testing/series-of";
import { drawdownEpisodes } from "./drawdown-episodes";
import { distanceBelow, drawdownStatistics, gainToRecover, shareUnderWater } from "./drawdown-statistics";
import { underwater } from "./underwater";

describe(drawdownStatistics, () => {
  it("knows nothing of no episode", () => {
    expect(drawdownStatistics([])).toEqual({ medianDepth: null, longest: null, medianDays: null });
  });

  it("takes the longest from those that have recovered", () => {
    const episodes = drawdownEpisodes(dailySeries([100, 90, 100, 80, 90, 100, 50, 60, 70, 80]));
    const { medianDepth, longest, medianDays } = drawdownStatistics(episodes);
    expect(medianDepth).toBeCloseTo(-0.2, 12);
    expect(longest?.days.total).toBe(3);
    expect(medianDays).toBe(2.5);
  });
});

describe(shareUnderWater, () => {
  it("counts the closes below an earlier one", () => {
    expect(shareUnderWater(underwater(dailySeries([100, 90, 95, 100])))).toBe(0.5);
  });
});

describe(gainToRecover, () => {
  it("takes a doubling after a half, and 1,082 % after the fall of 1973–74", () => {
    const [half] = drawdownEpisodes(dailySeries([100, 50]));
    expect(half && gainToRecover(half)).toBe(1);
    const [worst] = drawdownEpisodes(hsiSeries());
    expect(worst && gainToRecover(worst)).toBeCloseTo(1774.96 / 150.11 - 1, 12);
  });
});

describe(distanceBelow, () => {
  it("is 0 at and above the level", () => {
    expect([...distanceBelow(Float64Array.of(100, 50, 120), 100)]).toEqual([0, -0.5, 0]);
  });
});
