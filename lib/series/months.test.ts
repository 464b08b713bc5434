import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, lastDayOfMonth, lastDayOfYear } from "./add-months";
import { requireDay as day, isoFromDay } from "./day";
import { isLastSessionOfMonth } from "./is-last-session-of-month";
import { seriesOf } from "./testing/series-of";

function monthNumber(dayNumber: number): number {
  const date = new Date(dayNumber * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

describe("addMonths", () => {
  it("refuses parts of a day or month", () => {
    expect(() => addMonths(0.5, 1)).toThrow(RangeError);
    expect(() => addMonths(0, 0.5)).toThrow(RangeError);
  });

  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2018-05-31", -3, "2018-02-28"],
    ["1970-01-15", -1, "1969-12-15"],
    ["1964-07-31", 2, "1964-09-30"],
    ["2024-12-31", 0, "2024-12-31"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(isoFromDay(addMonths(day(from), months))).toBe(to);
  });

  it("keeps the day of the month, or lands on that month's last day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: -600, max: 600 }),
        (start, months) => {
          const moved = addMonths(start, months);
          const sameDate = isoFromDay(moved).slice(8) === isoFromDay(start).slice(8);
          expect(sameDate || moved === lastDayOfMonth(moved)).toBe(true);
          expect(monthNumber(moved)).toBe(monthNumber(start) + months);
        },
      ),
    );
  });

  it("knows leap Februaries and year-ends", () => {
    expect(isoFromDay(lastDayOfMonth(day("1900-02-01")))).toBe("1900-02-28");
    expect(isoFromDay(lastDayOfMonth(day("2000-02-29")))).toBe("2000-02-29");
    expect(isoFromDay(lastDayOfYear(1968))).toBe("1968-12-31");
  });
});

describe("isLastSessionOfMonth", () => {
  const series = seriesOf(
    [
      ["1980-11-13", 1654.57],
      ["1980-12-12", 1222.16],
      ["1980-12-31", 1473.59],
      ["2018-03-28", 1],
      ["2018-03-29", 1],
      ["2018-04-03", 1],
      ["2018-08-31", 1],
      ["2024-08-06", 1],
      ["2024-12-30", 1],
      ["2025-05-30", 1],
    ],
    ["2018-03-28", "2018-08-31"],
  );

  it("is false for a day without a close", () => {
    expect(isLastSessionOfMonth(series, day("2018-03-30"))).toBe(false);
    expect(isLastSessionOfMonth(series, day("2030-03-29"))).toBe(false);
  });

  it("is false where a later close of the month exists", () => {
    expect(isLastSessionOfMonth(series, day("2018-03-28"))).toBe(false);
    expect(isLastSessionOfMonth(series, day("1980-12-12"))).toBe(false);
  });

  it("is false for a sparse close with weekdays left in its month", () => {
    expect(isLastSessionOfMonth(series, day("1980-11-13"))).toBe(false);
    expect(isLastSessionOfMonth(series, day("2024-08-06"))).toBe(false);
  });

  it("takes the complete stretch at its word over a long weekend", () => {
    expect(isLastSessionOfMonth(series, day("2018-03-29"))).toBe(true);
  });

  it("goes by the calendar where the next session is not held", () => {
    expect(isLastSessionOfMonth(series, day("2018-08-31"))).toBe(true);
    expect(isLastSessionOfMonth(series, day("2025-05-30"))).toBe(true);
  });

  it("takes a sparse close of the last days of December for the year-end close", () => {
    expect(isLastSessionOfMonth(series, day("1980-12-31"))).toBe(true);
    expect(isLastSessionOfMonth(series, day("2024-12-30"))).toBe(true);
  });
});
