import { describe, expect, it } from "vitest";
import { suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import { generatedSeries, generatedWalk, weekdays } from "@/lib/analytics/checks/testing/generated-series";
import { fileOf, storedOf } from "@/lib/ingest/testing/file-closes";
import type { Series } from "@/lib/series/series";
import { datesShifted, datesShiftedByWeekdays } from "./dates-shifted";
import type { FileCloses } from "./found";
import { storedCalendar } from "./stored-calendar";

const walk = generatedWalk(400);
const stored = storedOf("GEN", walk);

function judge(file: FileCloses, series: Series = stored) {
  const calendar = storedCalendar(series);
  return calendar === null ? null : datesShifted(file, series, calendar);
}

describe("rule dates-shifted, by the stored closes", () => {
  it("refuses dates a calendar day early or late, weekends included", () => {
    const early = fileOf(
      walk,
      stored.days.map((day) => day - 1),
    );
    expect(judge(early)).toMatchObject({
      rule: "dates-shifted",
      severity: "fault",
      line: 2,
      details: { direction: "early", symbol: "GEN", rows: 398, agreeing: 398 },
    });
    const late = fileOf(
      walk,
      stored.days.map((day) => day + 1),
    );
    expect(judge(late)).toMatchObject({ details: { direction: "late", rows: 398, agreeing: 398 } });
  });

  it("refuses closes that stand a session too far down or up", () => {
    const down = fileOf(walk.slice(0, -1), stored.days.slice(1));
    expect(judge(down)).toMatchObject({ details: { direction: "late" } });
    const up = fileOf(walk.slice(1), stored.days.slice(0, -1));
    expect(judge(up)).toMatchObject({ details: { direction: "early" } });
  });

  it("says nothing of closes that agree as they stand, of another index, of 19 rows, or without stored sessions", () => {
    expect(judge(fileOf(walk))).toBeNull();
    expect(judge(fileOf(generatedWalk(400, 7)))).toBeNull();
    const few = fileOf(
      walk.slice(1, 20),
      stored.days.slice(1, 20).map((day) => day - 1),
    );
    expect(judge(few)).toBeNull();
    expect(judge(fileOf(walk), { ...stored, complete: null })).toBeNull();
  });

  it("says nothing of a file of which a fifth is shifted: its rows disagree one by one", () => {
    const days = stored.days.map((day, at) => (at < 80 ? day - 1 : day));
    expect(judge(fileOf(walk, days))).toBeNull();
  });
});

describe("rule dates-shifted, by the weekdays", () => {
  it("refuses Sundays without Fridays, with the day it begins", () => {
    const days = weekdays(200).map((day) => day - 1);
    const file = fileOf(generatedWalk(200), days);
    const { found } = suspiciousCloses(generatedSeries(generatedWalk(200), days));
    expect(datesShiftedByWeekdays(file, found, null)).toMatchObject([
      {
        rule: "dates-shifted",
        line: 2,
        details: { direction: "early", rows: 40, agreeing: 0, symbol: null },
      },
    ]);
  });

  it("says nothing where the market itself was open on Sundays and shut on Fridays, before or beside the file", () => {
    const days = weekdays(400).map((day) => day - 1);
    const history = storedOf("GEN", walk, days);
    const file = fileOf(walk.slice(100), Int32Array.from(days.subarray(100)));
    const later = fileOf(
      walk,
      days.map((day) => day + 800 * 7),
    );
    for (const each of [file, later]) {
      const { found } = suspiciousCloses(generatedSeries(each.closes, each.days));
      expect(found.map(({ rule }) => rule)).toContain("shifted-dates");
      expect(datesShiftedByWeekdays(each, found, storedCalendar(history))).toEqual([]);
      expect(datesShiftedByWeekdays(each, found, storedCalendar(stored))).toHaveLength(1);
    }
  });

  it("says nothing of weekdays", () => {
    const { found } = suspiciousCloses(generatedSeries(generatedWalk(200)));
    expect(datesShiftedByWeekdays(fileOf(generatedWalk(200)), found, null)).toEqual([]);
  });
});
