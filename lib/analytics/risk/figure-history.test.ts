import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { middleBand, separatedPeaks, shareAtOrBelow } from "./figure-history";

const figure = (values: readonly number[]) => ({
  days: Int32Array.from(values, (_, position) => position * 10),
  values: Float64Array.from(values),
});
const finite = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 1, maxLength: 50 });

describe("the history of a figure", () => {
  it("has no band, no rank and no peak where there is no value", () => {
    expect(middleBand(figure([]))).toBeNull();
    expect(shareAtOrBelow(new Float64Array(0), 1)).toBeNull();
    expect(separatedPeaks(figure([]), 3, 100)).toEqual([]);
  });

  it("takes the band at ranks 0.1, 0.5 and 0.9 of n − 1", () => {
    expect(middleBand(figure([5, 1, 3, 2, 4]))).toEqual({ low: 1.4, middle: 3, high: 4.6 });
  });

  it("counts the share at or below, the value itself included", () => {
    expect(shareAtOrBelow(Float64Array.of(1, 2, 2, 3), 2)).toBe(0.75);
    fc.assert(
      fc.property(finite, (values) => {
        expect(shareAtOrBelow(Float64Array.from(values), Math.max(...values))).toBe(1);
      }),
    );
  });

  it("tells one storm once: the next peak lies days away", () => {
    const peaks = separatedPeaks(figure([1, 9, 8, 1, 1, 7, 1]), 3, 30);
    expect(peaks).toEqual([
      { day: 10, value: 9 },
      { day: 50, value: 7 },
    ]);
  });

  it("takes the shoulder of a storm for no storm", () => {
    expect(separatedPeaks(figure([9, 8, 7, 6, 5, 5, 5]), 3, 40)).toEqual([
      { day: 0, value: 9 },
      { day: 50, value: 5 },
    ]);
    expect(separatedPeaks(figure([9, 8, 7, 6, 5, 4, 3]), 3, 40)).toEqual([{ day: 0, value: 9 }]);
  });

  it("has the highest value first, and peaks no closer than asked", () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: 1, max: 100 }), (values, apart) => {
        const peaks = separatedPeaks(figure(values), 4, apart);
        expect(peaks[0]?.value).toBe(Math.max(...values));
        const days = peaks.map(({ day }) => day).sort((one, other) => one - other);
        days.slice(1).forEach((day, place) => {
          expect(day - (days[place] ?? 0)).toBeGreaterThanOrEqual(apart);
        });
      }),
    );
  });
});
