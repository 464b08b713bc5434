import { describe, expect, it } from "vitest";
import type { SessionCalendar } from "./session-calendar";
import { suspiciousCloses } from "./suspicious-closes";
import { generatedSeries, generatedWalk, START, weekdays } from "./testing/generated-series";

const days = weekdays(60);
const series = generatedSeries(generatedWalk(60));
const lastDay = Number(days.at(-1));
const calendarOf = (sessions: Int32Array, from = START, to = lastDay): SessionCalendar => ({
  symbol: "OTHER",
  days: sessions,
  from,
  to,
  isUnheld: () => false,
});
const found = (calendar: SessionCalendar | null) => suspiciousCloses(series, calendar).found;

describe("differences from a calendar", () => {
  it("names a close on a day that is not a session", () => {
    const calendar = calendarOf(days.filter((_, at) => at !== 10));
    expect(found(calendar)).toEqual([
      { rule: "shut-day", day: days[10], close: series.closes[10], calendar: "OTHER" },
    ]);
  });

  it("says nothing of a close on a day that may have been a session whose close is lost", () => {
    const calendar = calendarOf(days.filter((_, at) => at !== 10 && at !== 20));
    const isUnheld = (day: number) => day === days[10];
    expect(found({ ...calendar, isUnheld })).toMatchObject([{ rule: "shut-day", day: days[20] }]);
  });

  it("names a session without a close", () => {
    const without = generatedSeries(
      generatedWalk(59),
      days.filter((_, at) => at !== 10),
    );
    expect(suspiciousCloses(without, calendarOf(days)).found).toEqual([
      { rule: "missing-session", day: days[10], calendar: "OTHER" },
    ]);
  });

  it("compares only where both reach", () => {
    const early = Int32Array.from([START - 7, ...days.subarray(0, 30)]);
    expect(found(calendarOf(early, START - 7, Number(days[29])))).toEqual([]);
    expect(found(calendarOf(Int32Array.of(lastDay + 3), lastDay + 1, lastDay + 10))).toEqual([]);
  });

  it("holds every close in its reach against a calendar without a session", () => {
    expect(found(calendarOf(new Int32Array(0), Number(days[5]), Number(days[9])))).toHaveLength(5);
  });

  it("finds nothing where they agree, nor without a calendar", () => {
    expect(found(calendarOf(days))).toEqual([]);
    expect(found(null)).toEqual([]);
  });
});
