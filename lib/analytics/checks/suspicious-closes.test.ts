import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeSeries } from "@/lib/series/make-series";
import { arbitrarySeries } from "@/lib/series/testing/series-of";
import { MAX_LISTED } from "./finding-list";
import { RULES } from "./suspicion";
import { suspiciousCloses } from "./suspicious-closes";
import { generatedSeries, generatedWalk, weekdays, withPlanted } from "./testing/generated-series";

describe("suspiciousCloses", () => {
  it("finds nothing in no close, one close or two", () => {
    const empty = makeSeries("GENERATED", new Int32Array(0), new Float64Array(0), null);
    expect(suspiciousCloses(empty).found).toEqual([]);
    expect(suspiciousCloses(generatedSeries([100])).found).toEqual([]);
    expect(suspiciousCloses(generatedSeries([100, 40])).found).toEqual([]);
  });

  it("judges nothing outside the complete stretch", () => {
    const days = weekdays(60);
    const closes = Float64Array.from(generatedWalk(60));
    for (const position of [0, 5, 50, 59]) closes[position] = 1;
    const sparse = days.map((day, position) => (position < 8 ? day - 5000 + position * 365 : day));
    const complete = { from: Number(days[8]), to: Number(days[45]) };
    expect(suspiciousCloses(makeSeries("GENERATED", sparse, closes, complete)).found).toEqual([]);
    expect(suspiciousCloses(makeSeries("GENERATED", sparse, closes, null)).found).toEqual([]);
  });

  it("lists by day, then by rule", () => {
    const walk = generatedWalk(60);
    const days = weekdays(60);
    days.subarray(40).forEach((day, at) => {
      days[40 + at] = day + 14;
    });
    const closes = withPlanted(walk, {
      20: Number(walk[19]),
      40: Number(walk[39]),
      50: Number(walk[50]) * 10,
    });
    const { found } = suspiciousCloses(generatedSeries(closes, days));
    expect(found.map(({ rule, day }) => [rule, day])).toEqual([
      ["repeat", days[20]],
      ["repeat", days[40]],
      ["gap", days[40]],
      ["decimal-slip", days[50]],
    ]);
  });

  it("keeps the first thousand of a rule and counts the rest", () => {
    const walk = generatedWalk(3 * (MAX_LISTED + 50));
    const closes = walk.map((close, at) => (at % 3 === 1 ? Number(walk[at - 1]) : close));
    const { found, unlisted } = suspiciousCloses(generatedSeries(closes));
    expect(found).toHaveLength(MAX_LISTED);
    expect(unlisted.repeat).toBe(50);
    expect(RULES.filter((rule) => unlisted[rule] > 0)).toEqual(["repeat"]);
  });

  it("finds nothing in a smooth walk, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 500 }), (seed, count) => {
        expect(suspiciousCloses(generatedSeries(generatedWalk(count, seed))).found).toEqual([]);
      }),
    );
  });

  it("finds a close written a hundredfold, and only that, on its very day", () => {
    const sizes = fc
      .integer({ min: 3, max: 400 })
      .chain((count) => fc.record({ count: fc.constant(count), at: fc.nat(count - 1), seed: fc.integer() }));
    fc.assert(
      fc.property(sizes, ({ count, at, seed }) => {
        const walk = generatedWalk(count, seed);
        const close = Number(walk[at]) * 100;
        const { found } = suspiciousCloses(generatedSeries(withPlanted(walk, { [at]: close })));
        expect(found).toMatchObject([{ rule: "decimal-slip", day: weekdays(count)[at], close, power: 2 }]);
      }),
    );
  });

  it("alters nothing, and lists in order only closes that the series has", () => {
    fc.assert(
      fc.property(arbitrarySeries(), (series) => {
        const days = series.days.slice();
        const closes = series.closes.slice();
        const { found } = suspiciousCloses(series, {
          ...{ symbol: "X", days, from: -20, to: 300 },
          isUnheld: () => false,
        });
        expect(series.days).toEqual(days);
        expect(series.closes).toEqual(closes);
        for (const [position, suspicion] of found.entries()) {
          expect(suspicion.day).toBeGreaterThanOrEqual(found[position - 1]?.day ?? -20);
          if (suspicion.rule === "missing-session") continue;
          expect(closes[days.indexOf(suspicion.day)]).toBe(suspicion.close);
        }
      }),
    );
  });
});
