import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tearSheet } from "@/lib/analytics/tear-sheet";
import { SHIPPED_INDICES } from "@/lib/cli/analyze/shipped-sessions";
import { findingText } from "@/lib/findings/finding-text";
import { requireDay } from "@/lib/series/day";
import { inProject } from "../../../scripts/project.js";
import { type FileSessions, fileSessions as sessionsIn } from "./file-sessions";
import type { FileCloses } from "./found";

function fileSessions(file: FileCloses, name: string): FileSessions {
  return sessionsIn(file, name, SHIPPED_INDICES);
}

type Row = readonly [day: number, close: number];

/** The sessions of 2019 to 2021 of the S&P 500 as shipped. */
const sessions = readFileSync(inProject("prisma", "data", "daily", "spx.csv"), "utf8")
  .split("\n")
  .map((line) => line.split(","))
  .filter(([date = ""]) => date >= "2019-01-01" && date <= "2021-12-31")
  .map(([date = "", close]): Row => [requireDay(date), Number(close)]);

function fileOf(rows: readonly Row[]): FileCloses {
  return {
    days: Int32Array.from(rows, ([day]) => day),
    closes: Float64Array.from(rows, ([, close]) => close),
    lines: Int32Array.from(rows, (_, row) => row + 2),
  };
}

/** Every calendar day from the first row to the last, for which `isFilled` holds, with the close before it. */
function filled(rows: readonly Row[], isFilled: (day: number) => boolean): Row[] {
  return rows.flatMap(([day, close], at): Row[] => {
    const next = rows[at + 1]?.[0] ?? day + 1;
    const between = Array.from({ length: next - day - 1 }, (_, later) => day + 1 + later);
    return [[day, close], ...between.filter(isFilled).map((each): Row => [each, close])];
  });
}

const isWeekend = (day: number) => [0, 6].includes(new Date(day * 86_400_000).getUTCDay());
const plain = fileSessions(fileOf(sessions), "plain.csv");
/** The same moves at levels of no index. */
const unknown = sessions.map(([day, close]): Row => [day, close * 1.5]);

describe("fileSessions", () => {
  it("leaves out nothing of a file of sessions, and says nothing", () => {
    expect(plain.series.days).toHaveLength(sessions.length);
    expect(plain.notes).toEqual([]);
    expect(plain.calendar?.symbol).toBe("SPX");
  });

  it("leaves out of a file of every calendar day the weekends and, of a known index, the holidays", () => {
    const rows = filled(sessions, () => true);
    const weekends = rows.filter(([day]) => isWeekend(day)).length;
    const holidays = rows.length - sessions.length - weekends;
    expect([weekends, holidays]).toEqual([312, 26]);
    const { series, notes } = fileSessions(fileOf(rows), "filled.csv");
    expect(series).toEqual({ ...plain.series, symbol: "filled.csv" });
    expect(notes).toMatchObject([
      { rule: "filled-days", details: { count: 312, rows: 312 } },
      { rule: "filled-holidays", details: { rows: 26, symbol: "SPX" } },
    ]);
    // Filled in, they understate it: 0.1868.
    expect(tearSheet(series).volatility.value).toBeCloseTo(0.2246, 4);
  });

  it("leaves out filled-in holidays alone, and one in words of one", () => {
    const ofWeekdays = fileSessions(fileOf(filled(sessions, (day) => !isWeekend(day))), "weekdays.csv");
    expect(ofWeekdays.series.days).toEqual(plain.series.days);
    expect(ofWeekdays.notes).toMatchObject([
      { rule: "filled-holidays", details: { rows: 26, symbol: "SPX" } },
    ]);
    const newYear = requireDay("2020-01-01");
    const { notes } = fileSessions(fileOf(filled(sessions, (day) => day === newYear)), "one.csv");
    expect(notes.map((finding) => findingText(finding, "en"))).toEqual([
      "1 row that repeats the one before or after on days without a session of SPX is left out: 2020-01-01.",
    ]);
  });

  it("leaves out weekends alone of closes of no known index, for their holidays are not known", () => {
    const { series, calendar, notes } = fileSessions(fileOf(filled(unknown, () => true)), "unknown.csv");
    expect(calendar).toBeNull();
    expect(series.days).toHaveLength(sessions.length + 26);
    expect(notes).toMatchObject([{ rule: "filled-days", details: { count: 312, rows: 312 } }]);
    expect(tearSheet(series).volatility.value).toBeCloseTo(0.2209, 4);
  });

  it("keeps what stands on a day without a session with a close of its own", () => {
    const rows = filled(sessions, (day) => day === requireDay("2020-01-01")).map(
      ([day, close]): Row => [day, day === requireDay("2020-01-01") ? close + 1 : close],
    );
    expect(fileSessions(fileOf(rows), "own.csv")).toMatchObject({
      notes: [],
      series: { days: { length: 758 } },
    });
  });

  it("compares month-ends with no sessions", () => {
    const months = sessions.filter(
      ([day], at) =>
        new Date(day * 86_400_000).getUTCMonth() !==
        new Date((sessions[at + 1]?.[0] ?? 0) * 86_400_000).getUTCMonth(),
    );
    expect(fileSessions(fileOf(months), "months.csv")).toMatchObject({
      calendar: null,
      series: { periodicity: "monthly" },
    });
  });
});
