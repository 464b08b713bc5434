import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hsiSeries } from "@/lib/analytics/testing/hsi-series";
import { requireDay as day } from "@/lib/series/day";
import { arbitrarySeries, dailySeries } from "@/lib/series/testing/series-of";
import { recordCloses } from "./record-closes";

describe(recordCloses, () => {
  it("has none of no close, one close, and closes that never rise above the first", () => {
    for (const closes of [[], [100], [100, 90, 100, 95]])
      expect(recordCloses(dailySeries(closes))).toEqual([]);
  });

  it("takes closes above every earlier one, not those that come back to it", () => {
    const closes = recordCloses(dailySeries([100, 110, 105, 110, 111])).map(({ close }) => close);
    expect(closes).toEqual([110, 111]);
  });

  // 33,154.12 on 26 January 2018: definitions § 8.
  it("ends with the Hang Seng Index's record of 26 January 2018", () => {
    expect(recordCloses(hsiSeries()).at(-1)).toEqual({ day: day("2018-01-26"), close: 33154.12 });
  });

  it("rises from each to the next, up to the highest close of all", () => {
    fc.assert(
      fc.property(arbitrarySeries(), (series) => {
        const closes = recordCloses(series).map(({ close }) => close);
        expect(closes).toEqual([...new Set(closes)].sort((one, other) => one - other));
        const highest = Math.max(...series.closes);
        expect(closes.at(-1) ?? series.closes[0]).toBe(highest);
      }),
    );
  });
});
