import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedSeries } from "@/lib/analytics/testing/shipped-series";
import { at } from "@/lib/series/at";
import { isoFromDay, requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { correlationOfWeeks } from "./correlation";
import { rollingCorrelation } from "./rolling-correlation";
import { type SampledCloses, weeklyCloses } from "./weekly-closes";

/** Closes of the given weeks, each on its Friday. */
function weeks(closes: ReadonlyArray<readonly [week: number, close: number]>): SampledCloses {
  return {
    periods: Int32Array.from(closes, ([week]) => week),
    days: Int32Array.from(closes, ([week]) => 8 + 7 * week),
    closes: Float64Array.from(closes, ([, close]) => close),
  };
}

function wholeWeeks(series: Series | undefined): SampledCloses {
  const found = series?.complete ? weeklyCloses(series, series.complete) : null;
  if (found === null) throw new Error("a series without sessions has no weeks");
  return found;
}

/** The windows one by one, each with all of its returns summed up anew. */
function naively(one: SampledCloses, other: SampledCloses, windowWeeks: number): Array<number | null> {
  const common = [...one.periods].filter((week) => other.periods.includes(week));
  const windows = Array.from({ length: Math.max(0, common.length - windowWeeks) }, (_, start) =>
    common.slice(start, start + windowWeeks + 1),
  );
  const only = ({ periods, days, closes }: SampledCloses, kept: readonly number[]) => {
    const places = kept.map((week) => periods.indexOf(week));
    return {
      periods: Int32Array.from(places, (place) => at(periods, place)),
      days: Int32Array.from(places, (place) => at(days, place)),
      closes: Float64Array.from(places, (place) => at(closes, place)),
    };
  };
  return windows.map((kept) => correlationOfWeeks(only(one, kept), only(other, kept)).value);
}

const someWeeks = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 50, max: 200 })), { minLength: 40, maxLength: 90 })
  .map((drawn) => weeks(drawn.flatMap(([held, close], week) => (held ? [[week, close] as const] : []))));

describe(rollingCorrelation, () => {
  it("is nothing before a window is full, and nothing while one of the two does not move", () => {
    const rising = weeks(Array.from({ length: 40 }, (_, week) => [week, 100 + week + (week % 3)] as const));
    const still = weeks(Array.from({ length: 40 }, (_, week) => [week, week < 20 ? 100 : 100 + (week % 4)]));
    expect(rollingCorrelation(rising, rising, 40).values).toHaveLength(0);
    expect(rollingCorrelation(rising, rising, 39).values).toHaveLength(1);
    const { days } = rollingCorrelation(rising, still, 10);
    expect(days[0]).toBe(8 + 7 * 21);
  });

  it("refuses a window that is none", () => {
    const few = weeks([[0, 1]]);
    for (const window of [1, 2.5, Number.NaN]) {
      expect(() => rollingCorrelation(few, few, window)).toThrow(RangeError);
    }
  });

  it("is that of each window by itself, over the weeks that both have", () => {
    fc.assert(
      fc.property(someWeeks, someWeeks, fc.integer({ min: 26, max: 30 }), (one, other, window) => {
        const expected = naively(one, other, window).filter((value) => value !== null);
        const { values } = rollingCorrelation(one, other, window);
        expect(values).toHaveLength(expected.length);
        for (const [position, value] of values.entries()) {
          expect(value).toBeCloseTo(expected[position] ?? Number.NaN, 9);
        }
      }),
    );
  });

  // Computed from prisma/data by a script of its own, in another language, window by window.
  it.each([
    [
      "HSI",
      "SPX",
      52,
      2909,
      "1970-11-27",
      [
        ["1987-12-31", 0.2733244993831569],
        ["2008-10-31", 0.5935143994847405],
        ["2026-08-21", 0.36910715813570477],
      ],
    ],
    [
      "HSI",
      "SPX",
      156,
      2805,
      "1972-11-24",
      [
        ["2008-10-31", 0.5706874943668921],
        ["2026-08-21", 0.2463759541629271],
      ],
    ],
    [
      "HSI",
      "N225",
      52,
      2902,
      "1970-12-04",
      [
        ["1973-03-16", -0.24924553129199112],
        ["2009-08-21", 0.8529624936084536],
      ],
    ],
  ] as const)(
    "of %s and %s over %i weeks is what it was",
    async (one, other, window, count, first, known) => {
      const shipped = await shippedSeries();
      const [left, right] = [wholeWeeks(shipped.get(one)), wholeWeeks(shipped.get(other))];
      const { days, values } = rollingCorrelation(left, right, window);
      expect([values.length, isoFromDay(days[0] ?? 0)]).toEqual([count, first]);
      for (const [date, value] of known) {
        expect(values[days.indexOf(requireDay(date))], date).toBeCloseTo(value, 10);
      }
    },
  );
});
