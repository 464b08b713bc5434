import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDaily } from "./is-daily";

/** Days with these spacings, from 1964 on. */
function daysApart(...spacings: number[]): Int32Array {
  const days = [-1980];
  for (const spacing of spacings) days.push((days.at(-1) ?? 0) + spacing);
  return Int32Array.from(days);
}

function repeated(count: number, ...spacings: number[]): Int32Array {
  return daysApart(...Array.from({ length: count }, () => spacings).flat());
}

describe("isDaily", () => {
  it("holds of no day and of one, which have no spacing", () => {
    expect(isDaily(new Int32Array(0))).toBe(true);
    expect(isDaily(Int32Array.of(5))).toBe(true);
  });

  it("does not hold of weekly, monthly, quarterly and yearly closes", () => {
    expect(isDaily(repeated(52, 7))).toBe(false);
    expect(isDaily(repeated(12, 31, 28, 31, 30))).toBe(false);
    expect(isDaily(repeated(8, 91, 92))).toBe(false);
    expect(isDaily(repeated(3, 365))).toBe(false);
  });

  it("holds of weekdays, of weeks with holidays and of every day of the week", () => {
    expect(isDaily(repeated(52, 1, 1, 1, 1, 3))).toBe(true);
    expect(isDaily(repeated(52, 1, 1, 5))).toBe(true);
    expect(isDaily(repeated(52, 1))).toBe(true);
  });

  it("holds of long closures and of years without closes between daily ones", () => {
    expect(isDaily(daysApart(1, 1, 900, 1, 1))).toBe(true);
    expect(isDaily(daysApart(1, 2000, 1))).toBe(true);
  });

  it("draws the line at a median of 4 days", () => {
    expect(isDaily(daysApart(4))).toBe(true);
    expect(isDaily(daysApart(5))).toBe(false);
    expect(isDaily(daysApart(1, 4, 30))).toBe(true);
    expect(isDaily(daysApart(1, 5, 30))).toBe(false);
  });

  it("goes by the median where the mean is small: every second spacing and one more is of 5 days, the others of 1", () => {
    expect(isDaily(daysApart(5, 1, 5))).toBe(false);
    expect(isDaily(daysApart(5, ...Array.from({ length: 100 }, (_, n) => (n % 2 === 0 ? 1 : 5))))).toBe(
      false,
    );
  });

  it("takes the mean of the two in the middle of an even number of spacings", () => {
    expect(isDaily(daysApart(3, 5))).toBe(true);
    expect(isDaily(daysApart(4, 5))).toBe(false);
    expect(isDaily(daysApart(1, 2, 6, 30))).toBe(true);
    expect(isDaily(daysApart(1, 2, 7, 30))).toBe(false);
  });

  it("is the median of all spacings, sorted", () => {
    const spacing = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(fc.array(spacing, { minLength: 1, maxLength: 40 }), (spacings) => {
        const sorted = [...spacings].sort((a, b) => a - b);
        const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
        const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
        expect(isDaily(daysApart(...spacings))).toBe((lower + upper) / 2 <= 4);
      }),
      { numRuns: 1000 },
    );
  });
});
