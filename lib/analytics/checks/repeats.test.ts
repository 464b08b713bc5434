import { describe, expect, it } from "vitest";
import { isoFromDay } from "@/lib/series/day";
import { decimalPlaces } from "./decimal-places";
import { suspiciousCloses } from "./suspicious-closes";
import {
  generatedSeries,
  generatedWalk,
  named,
  START,
  weekdays,
  withPlanted,
} from "./testing/generated-series";

const walk = generatedWalk(600);
const days = weekdays(600);
const closeAt = (position: number) => Number(walk[position]);
const found = (closes: readonly number[], on = weekdays(closes.length)) =>
  suspiciousCloses(generatedSeries(closes, on)).found;

describe("repeats", () => {
  it("names a close that equals the one before", () => {
    const closes = withPlanted(walk, { 100: closeAt(99), 599: closeAt(598) });
    expect(found(closes)).toEqual([
      { rule: "repeat", day: days[100], close: closeAt(99), previousDay: days[99] },
      { rule: "repeat", day: days[599], close: closeAt(598), previousDay: days[598] },
    ]);
  });

  it("names three or more equal closes as one run, at either end too", () => {
    const closes = withPlanted(walk, { 1: closeAt(0), 2: closeAt(0), 598: closeAt(597), 599: closeAt(597) });
    expect(found(closes)).toEqual([
      { rule: "flat", day: START, close: closeAt(0), lastDay: days[2], count: 3 },
      { rule: "flat", day: days[597], close: closeAt(597), lastDay: days[599], count: 3 },
    ]);
  });

  it("takes a series that never moves for one run", () => {
    expect(found([5, 5])).toEqual([{ rule: "repeat", day: days[1], close: 5, previousDay: START }]);
    const constant = found(walk.map(() => 7.5));
    expect(constant).toEqual([{ rule: "flat", day: START, close: 7.5, lastDay: days[599], count: 600 }]);
  });

  it("sums up what chance repeats where closes are coarse, and still names a long run", () => {
    const coarse = walk.map((close) => Math.round(close / 50));
    const long = withPlanted(
      coarse,
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [200 + at, 211])),
    );
    const suspicions = found(long);
    expect(suspicions.length).toBeLessThan(5);
    expect(suspicions).toContainEqual({
      rule: "flat",
      day: days[200],
      close: 211,
      lastDay: days[239],
      count: 40,
    });
    const equals = coarse.filter((close, at) => at > 0 && close === coarse[at - 1]).length;
    const chance = suspicions.find(({ rule }) => rule === "chance-repeats");
    expect(chance?.rule === "chance-repeats" && chance.count).toBeGreaterThan(50);
    expect(chance?.rule === "chance-repeats" && chance.count).toBeLessThan(equals);
  });

  it("passes over weekends that are filled in, before or after", () => {
    const everyDay = Int32Array.from({ length: 28 }, (_, at) => START + at);
    const filled = generatedWalk(28).map((_, at, all) => Number(all[at % 7 > 4 ? at - (at % 7) + 4 : at]));
    expect(named({ found: found(filled, everyDay) })).not.toContain("repeat");
    expect(found(filled, everyDay).every(({ rule }) => rule === "weekend")).toBe(true);
    const withHoliday = withPlanted(filled, { 7: Number(filled[4]) });
    expect(named({ found: found(withHoliday, everyDay) })).toContain(`repeat ${isoFromDay(START + 7)}`);
  });

  it("has nothing to say of one close, or of neighbours that differ in the last digit", () => {
    expect(found([100])).toEqual([]);
    expect(found([100, 100.01, 100])).toEqual([]);
  });
});

describe("decimalPlaces", () => {
  it("sees through 32-bit floats and a single finer close", () => {
    const closes = Float64Array.from(walk.slice(0, 40), (close) => Math.fround(Math.round(close * 10) / 10));
    expect(decimalPlaces(closes, 20)).toBe(1);
    closes[20] = 123.456;
    expect(decimalPlaces(closes, 20)).toBe(1);
    expect(decimalPlaces(Float64Array.of(100, 101, 99), 0)).toBe(0);
    expect(decimalPlaces(Float64Array.from(walk), 300)).toBe(2);
    expect(decimalPlaces(Float64Array.of(Math.PI), 0)).toBe(6);
  });
});
