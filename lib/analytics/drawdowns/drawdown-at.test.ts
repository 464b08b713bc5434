import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day } from "@/lib/series/day";
import { arbitrarySeries, dailySeries } from "@/lib/series/testing/series-of";
import { drawdownAt } from "./drawdown-at";
import { underwater } from "./underwater";

describe("drawdownAt", () => {
  it("is null before the first close, and without any", () => {
    expect(drawdownAt(dailySeries([100], 5), 4)).toBeNull();
    expect(drawdownAt(dailySeries([]), 4)).toBeNull();
  });

  it("is measured from the last close at the running maximum, never from a later one", () => {
    const series = dailySeries([100, 100, 50, 400]);
    expect(drawdownAt(series, 2)).toEqual({ peak: { day: 1, close: 100 }, drawdown: -0.5, exact: true });
    expect(drawdownAt(series, 3)).toEqual({ peak: { day: 3, close: 400 }, drawdown: 0, exact: true });
  });

  // The publisher's and the press's peak and trough of 2007–08: definitions § 8.
  it("knows that 27 October 2008 was 65.18 % below 30 October 2007", () => {
    const found = drawdownAt(hsiSeries(), day("2008-10-27"));
    expect(found?.peak).toEqual({ day: day("2007-10-30"), close: 31638.22 });
    expect(found?.drawdown).toBeCloseTo(-0.6518, 4);
  });

  it("is at least so deep where not every session since the peak is held", () => {
    expect(drawdownAt(hsiSeries(), day("1967-08-31"))?.exact).toBe(false);
    expect(drawdownAt(hsiSeries(), day("1974-12-10"))?.exact).toBe(true);
  });

  it("is what the drawdown at each close is", () => {
    fc.assert(
      fc.property(arbitrarySeries(), fc.nat(), (series, pick) => {
        const position = pick % series.days.length;
        const found = drawdownAt(series, series.days[position] ?? 0);
        expect(found?.drawdown).toBe(underwater(series)[position]);
      }),
    );
  });
});
