import { describe, expect, it } from "vitest";
import { generatedWalk, START, weekdays } from "@/lib/analytics/checks/testing/generated-series";
import { fileOf } from "@/lib/ingest/testing/file-closes";
import { isoFromDay } from "@/lib/series/day";
import { futureDates, notDaily, outOfRange } from "./check-alone";

describe("rule future-date", () => {
  it("refuses every close after the day of the import, each with its line, and lists 50", () => {
    const file = fileOf(generatedWalk(100));
    const { faults, total } = futureDates(file, file.days[39] ?? 0);
    expect(total).toBe(60);
    expect(faults).toHaveLength(50);
    expect(faults[0]).toMatchObject({
      rule: "future-date",
      severity: "fault",
      line: 42,
      date: isoFromDay(file.days[40] ?? 0),
      details: { today: isoFromDay(file.days[39] ?? 0) },
    });
  });

  it("lets the close of the day itself pass", () => {
    const file = fileOf(generatedWalk(5));
    expect(futureDates(file, file.days[4] ?? 0)).toEqual({ faults: [], total: 0 });
  });
});

describe("rule out-of-range", () => {
  it("refuses a close that the store would round to 0 or has no digits for", () => {
    const { faults, total } = outOfRange(fileOf([1, 4.9e-9, 1e12, 5e-9, 999_999_999_999]));
    expect(total).toBe(2);
    expect(faults.map(({ line, close }) => [line, close])).toEqual([
      [3, 4.9e-9],
      [4, 1e12],
    ]);
  });
});

describe("rule not-daily", () => {
  const every = (spacing: number, count: number) =>
    Int32Array.from({ length: count }, (_, at) => START + at * spacing);

  it.each([
    ["weekly", 7],
    ["monthly", 30],
    ["yearly", 365],
  ])("refuses %s closes with their median spacing", (_, spacing) => {
    const finding = notDaily(fileOf(generatedWalk(40), every(spacing, 40)));
    expect(finding).toMatchObject({ rule: "not-daily", line: 2, details: { medianDays: spacing } });
  });

  it("lets weekdays pass, with holidays of weeks in them, and a single close", () => {
    const days = weekdays(300).filter((_, at) => at % 60 > 8);
    expect(notDaily(fileOf(generatedWalk(days.length), days))).toBeNull();
    expect(notDaily(fileOf([5], [START]))).toBeNull();
  });

  it("names the first line of a file that runs backwards", () => {
    const file = fileOf(generatedWalk(10), every(7, 10));
    const backwards = { ...file, lines: Int32Array.from(file.lines).reverse() };
    expect(notDaily(backwards)?.line).toBe(2);
  });
});
