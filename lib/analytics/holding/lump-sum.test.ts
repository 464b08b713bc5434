import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { lumpSum } from "./lump-sum";

const bought = { day: requireDay("2015-01-15"), close: 24350.91 };
const sold = { day: requireDay("2026-06-26"), close: 22671.86 };

describe(lumpSum, () => {
  it("refuses an amount of nothing, a loss of everything a year, and a sale before the buying", () => {
    expect(() => lumpSum(bought, sold, 0)).toThrow(RangeError);
    expect(() => lumpSum(bought, sold, 1, { yieldPerYear: -1, inflationPerYear: 0 })).toThrow(RangeError);
    expect(() => lumpSum(sold, bought, 1)).toThrow(RangeError);
  });

  // The Hang Seng Index of 15 January 2015 and 26 June 2026: 22,671.86 ÷ 24,350.91 over 4,180 days.
  it("grows as the index does where nothing is supposed", () => {
    const { worth, yearly } = lumpSum(bought, sold, 10_000);
    expect(worth).toBeCloseTo(9310.48, 2);
    expect(yearly).toBeCloseTo(-0.00622, 5);
  });

  it("compounds dividends and takes inflation off, a year of each being the year's rate", () => {
    const year = { day: bought.day + 1461, close: bought.close };
    expect(
      lumpSum(bought, year, 100, { yieldPerYear: 0.03, inflationPerYear: 0 }).worth / 1.03 ** 4,
    ).toBeCloseTo(100, 10);
    expect(lumpSum(bought, year, 100, { yieldPerYear: 0.03, inflationPerYear: 0.03 }).worth).toBe(100);
  });

  it("has no rate a year under 360 days", () => {
    expect(lumpSum(bought, { ...sold, day: bought.day + 359 }, 1).yearly).toBeNull();
  });
});
