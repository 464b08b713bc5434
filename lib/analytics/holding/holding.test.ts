import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedSeries } from "@/lib/analytics/testing/shipped-series";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import { seriesOf } from "@/lib/series/testing/series-of";
import { anniversaries } from "./anniversaries";
import { holdingReturns } from "./holding-returns";
import { holdingSummaries } from "./holding-summary";

const later = (date: string, years: number) =>
  [...anniversaries(Int32Array.of(requireDay(date)), years)].map(isoFromDay)[0];

/** The date so many years later by its digits: 29 February is 28 February where there is none. */
function naiveAnniversary(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = date.slice(5) === "02-29" && !isLeap ? "02-28" : date.slice(5);
  return `${String(year).padStart(4, "0")}-${rest}`;
}

/** Starts and their yearly returns by a search for each. */
function naiveReturns({ days, closes }: Series, years: number): Array<{ day: number; value: number }> {
  const last = days.at(-1) ?? 0;
  return [...days].flatMap((day, start) => {
    const target = requireDay(naiveAnniversary(isoFromDay(day), years));
    if (target > last) return [];
    const end = [...days].findLastIndex((each) => each <= target);
    return [{ day, value: ((closes[end] ?? 0) / (closes[start] ?? 0)) ** (1 / years) - 1 }];
  });
}

function naivePercentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(rank)] ?? 0, sorted[Math.ceil(rank)] ?? 0];
  return low + (high - low) * (rank - Math.floor(rank));
}

/** Complete series of up to 60 closes, weeks to months apart, so that years pass. */
const arbitraryYears = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 200 }), close: fc.integer({ min: 1, max: 400 }) }), {
    minLength: 2,
    maxLength: 60,
  })
  .map((rows) => {
    let day = -700;
    const days = Int32Array.from(rows, ({ gap }) => {
      day += gap;
      return day;
    });
    const stretch = { from: days[0] ?? 0, to: days.at(-1) ?? 0 };
    return makeSeries(
      "TEST",
      days,
      Float64Array.from(rows, ({ close }) => close),
      stretch,
    );
  });

describe(anniversaries, () => {
  it("refuses what are no whole years", () => {
    expect(() => anniversaries(Int32Array.of(0), 0.5)).toThrow(RangeError);
    expect(() => anniversaries(Int32Array.of(0), -1)).toThrow(RangeError);
  });

  it("takes 28 February where there is no 29th", () => {
    expect(later("2024-02-29", 1)).toBe("2025-02-28");
    expect(later("2024-02-29", 4)).toBe("2028-02-29");
    expect(later("2023-02-28", 1)).toBe("2024-02-28");
    expect(later("2023-03-01", 1)).toBe("2024-03-01");
    expect(later("2096-02-29", 4)).toBe("2100-02-28");
  });

  it("agrees with the digits of the date", () => {
    const days = fc.uniqueArray(fc.integer({ min: -30_000, max: 30_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (unsorted, years) => {
        const sorted = Int32Array.from(unsorted).sort();
        expect([...anniversaries(sorted, years)].map(isoFromDay)).toEqual(
          [...sorted].map((day) => naiveAnniversary(isoFromDay(day), years)),
        );
      }),
    );
  });
});

const near = (date: string) => [date, 110] as const;

describe("holding", () => {
  it("holds closes a month apart to the one nearest to the same day, within a week of it", () => {
    const months = seriesOf([
      ["2002-06-28", 100],
      ...["2002-07-31", "2002-08-30", "2002-09-30", "2002-10-31", "2002-11-29", "2002-12-31"].map(near),
      ...["2003-01-31", "2003-02-28", "2003-03-31", "2003-04-30", "2003-05-30"].map(near),
      ["2003-06-30", 150],
    ]);
    const { days, values } = holdingReturns(months, 1);
    expect([...days].map(isoFromDay)).toEqual(["2002-06-28"]);
    // To the close of June, not to that of May: 150 ÷ 100 − 1.
    expect(values[0]).toBeCloseTo(0.5, 12);
  });

  it("has no start where nothing could be held so long, or no stretch is complete", () => {
    const short = seriesOf([
      ["2024-01-02", 100],
      ["2024-01-03", 105],
      ["2025-01-01", 110],
    ]);
    expect(holdingReturns(short, 1).days).toHaveLength(0);
    expect(holdingSummaries(short, 20)).toEqual([]);
    const sparse = seriesOf(
      [
        ["1964-07-31", 100],
        ["1969-07-31", 110],
      ],
      null,
    );
    expect(holdingSummaries(sparse, 20)).toEqual([]);
    expect(() => holdingReturns(short, 0)).toThrow(RangeError);
    expect(() => holdingSummaries(short, 0.5)).toThrow(RangeError);
  });

  it("ends with the last close on or before the day, and takes the root of the years", () => {
    const series = seriesOf([
      ["2020-01-02", 100],
      ["2021-12-31", 121],
      ["2022-01-03", 50],
    ]);
    expect(holdingReturns(series, 2).values[0]).toBeCloseTo(0.1, 14);
    expect([...holdingReturns(series, 2).days].map(isoFromDay)).toEqual(["2020-01-02"]);
  });

  it("agrees with a naive loop over all starts", () => {
    fc.assert(
      fc.property(arbitraryYears, fc.integer({ min: 1, max: 4 }), (series, years) => {
        const expected = naiveReturns(series, years);
        const { days, values } = holdingReturns(series, years);
        expect([...days]).toEqual(expected.map(({ day }) => day));
        expected.forEach(({ value }, start) => {
          expect(values[start]).toBeCloseTo(value, 12);
        });
        const summary = holdingSummaries(series, years).find((each) => each.years === years);
        if (expected.length === 0) {
          expect(summary).toBeUndefined();
          return;
        }
        const yearly = expected.map(({ value }) => value);
        expect(summary?.starts).toBe(yearly.length);
        expect(summary?.worst.yearly).toBeCloseTo(Math.min(...yearly), 12);
        expect(summary?.best.yearly).toBeCloseTo(Math.max(...yearly), 12);
        expect(summary?.tenth).toBeCloseTo(naivePercentile(yearly, 0.1), 12);
        expect(summary?.middle).toBeCloseTo(naivePercentile(yearly, 0.5), 12);
        expect(summary?.ninetieth).toBeCloseTo(naivePercentile(yearly, 0.9), 12);
        expect(summary?.losing).toBeCloseTo(
          yearly.filter((value) => value < -1e-12).length / yearly.length,
          12,
        );
      }),
    );
  });

  it("agrees with a naive loop over the Hang Seng Index", async () => {
    const hsi = (await shippedSeries()).get("HSI");
    if (hsi === undefined) throw new Error("HSI does not ship");
    const last = hsi.days.at(-1) ?? 0;
    const from = hsi.days.findLastIndex((day) => day < last - 4_500);
    const cut = makeSeries("HSI", hsi.days.slice(from), hsi.closes.slice(from), {
      from: hsi.days[from] ?? 0,
      to: last,
    });
    const expected = naiveReturns(cut, 10).map(({ value }) => value);
    const summary = holdingSummaries(cut, 10).at(-1);
    expect(summary?.starts).toBe(expected.length);
    expect(summary?.tenth).toBeCloseTo(naivePercentile(expected, 0.1), 12);
    expect(summary?.ninetieth).toBeCloseTo(naivePercentile(expected, 0.9), 12);
  });
});
