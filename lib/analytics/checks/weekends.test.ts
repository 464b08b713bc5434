import { describe, expect, it } from "vitest";
import { isoFromDay } from "@/lib/series/day";
import {
  DAYS_PER_WEEK,
  FRIDAY,
  MONDAY,
  SATURDAY,
  SUNDAY,
  saturdayOnOrAfter,
  weekdayOf,
} from "@/lib/series/weekday";
import { suspiciousCloses } from "./suspicious-closes";
import { generatedSeries, generatedWalk, START, weekdays } from "./testing/generated-series";

const FIRST_SATURDAY = START + 5;

/** Findings on generated closes at the given days. */
function foundOn(days: Iterable<number>) {
  const sorted = Int32Array.from([...new Set(days)].sort((a, b) => a - b));
  return suspiciousCloses(generatedSeries(generatedWalk(sorted.length), sorted)).found;
}

const without = (days: Int32Array, ...shut: number[]) => days.filter((day) => !shut.includes(weekdayOf(day)));
const weekly = (first: number, count: number) =>
  Array.from({ length: count }, (_, week) => first + week * DAYS_PER_WEEK);

describe("weekday", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-28", SUNDAY],
    ["1969-12-27", SATURDAY],
    ["2024-02-02", FRIDAY],
    ["1900-01-01", MONDAY],
  ])("of %s is %d", (iso, weekday) => {
    const day = Date.parse(iso) / 86_400_000;
    expect(weekdayOf(day)).toBe(weekday);
    expect(isoFromDay(day)).toBe(iso);
    const saturday = saturdayOnOrAfter(day);
    expect(weekdayOf(saturday)).toBe(SATURDAY);
    expect(saturday - day).toBeLessThan(DAYS_PER_WEEK);
    expect(saturday).toBeGreaterThanOrEqual(day);
  });
});

describe("weekends", () => {
  it("names a Saturday and a Sunday, the first and the last close included", () => {
    const days = weekdays(40, START + DAYS_PER_WEEK);
    const last = Number(days.at(-1));
    expect(foundOn([FIRST_SATURDAY, ...days, last + 2])).toMatchObject([
      { rule: "weekend", day: FIRST_SATURDAY, weekday: "saturday" },
      { rule: "weekend", day: last + 2, weekday: "sunday" },
    ]);
    expect(foundOn([FIRST_SATURDAY])).toMatchObject([{ rule: "weekend", day: FIRST_SATURDAY }]);
  });

  it("names eleven special sessions one by one and sums up twelve", () => {
    const days = weekdays(200);
    expect(foundOn([...days, ...weekly(FIRST_SATURDAY, 11)])).toHaveLength(11);
    expect(foundOn([...days, ...weekly(FIRST_SATURDAY, 12)])).toMatchObject([
      {
        rule: "weekend-sessions",
        day: FIRST_SATURDAY,
        lastDay: FIRST_SATURDAY + 77,
        weekday: "saturday",
        count: 12,
      },
    ]);
  });

  it("keeps Saturdays with a summer's pause together, and apart from one years later", () => {
    const days = weekdays(1500);
    const saturdays = [
      ...weekly(FIRST_SATURDAY, 20),
      ...weekly(FIRST_SATURDAY + 252, 20),
      FIRST_SATURDAY + 1400,
    ];
    expect(foundOn([...days, ...saturdays])).toMatchObject([
      { rule: "weekend-sessions", count: 40 },
      { rule: "weekend", day: FIRST_SATURDAY + 1400 },
    ]);
  });

  it("names a lone Sunday among regular Saturdays", () => {
    const days = [...weekdays(200), ...weekly(FIRST_SATURDAY, 30), FIRST_SATURDAY + 71];
    expect(foundOn(days).map(({ rule }) => rule)).toEqual(["weekend-sessions", "weekend"]);
  });

  it("sees dates a day early by Sundays without Fridays, and a day late by Saturdays without Mondays", () => {
    const days = weekdays(200);
    expect(foundOn(days.map((day) => day - 1))).toMatchObject([
      {
        rule: "shifted-dates",
        day: START - 1,
        direction: "early",
        weekendDates: 40,
        missingWeekdayDates: 0,
      },
    ]);
    expect(foundOn(days.map((day) => day + 1))).toMatchObject([
      { rule: "shifted-dates", day: START + 5, direction: "late", weekendDates: 40, missingWeekdayDates: 0 },
    ]);
  });

  it("takes a market that trades from Sunday to Thursday for shifted, but not one that has some Fridays", () => {
    const sundays = weekly(START - 1, 40);
    expect(foundOn([...without(weekdays(200), FRIDAY), ...sundays])[0]?.rule).toBe("shifted-dates");
    expect(foundOn([...weekdays(200), ...sundays])[0]?.rule).toBe("weekend-sessions");
  });

  it("sums up a close on every calendar day", () => {
    const days = Array.from({ length: 365 }, (_, at) => START + at);
    expect(foundOn(days)).toEqual([
      {
        rule: "filled-days",
        day: FIRST_SATURDAY,
        close: expect.any(Number),
        lastDay: FIRST_SATURDAY + 51 * DAYS_PER_WEEK,
        count: 103,
      },
    ]);
  });

  it("leaves months and weeks dated by their first day alone", () => {
    const sundays = weekly(FIRST_SATURDAY + 1, 60);
    expect(foundOn(sundays).map(({ rule }) => rule)).toEqual(["wide-spacing"]);
  });

  it("finds no weekend in weekdays, whatever day they start on", () => {
    for (let start = -7; start < 7; start++) expect(foundOn(weekdays(50, start))).toEqual([]);
  });

  it("finds no weekend after gaps of any length", () => {
    const days = weekdays(400);
    for (const skip of [3, 7, 10, 17, 60, 200]) {
      const kept = days.filter((_, at) => at < 100 || at >= 100 + skip);
      expect(foundOn(kept).every(({ rule }) => rule === "gap")).toBe(true);
    }
  });
});
