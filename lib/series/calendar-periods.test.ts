import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarPeriods, type PeriodUnit } from "./calendar-periods";
import { requireDay as day, isoFromDay } from "./day";
import { arbitrarySeries } from "./testing/series-of";

const UNITS: readonly PeriodUnit[] = ["month", "quarter", "year"];

/** Each period as its two days and its closes' positions. */
function periodsOf(unit: PeriodUnit, ...dates: string[]) {
  return calendarPeriods(Int32Array.from(dates, day), unit).map(
    ({ start, end, first, last }) => `${isoFromDay(start)} ${isoFromDay(end)} ${first}–${last}`,
  );
}

describe("calendarPeriods", () => {
  it("has none for no days", () => {
    for (const unit of UNITS) expect(calendarPeriods(new Int32Array(0), unit)).toEqual([]);
  });

  it("gives one day its month, its quarter and its year", () => {
    expect(periodsOf("month", "1964-07-31")).toEqual(["1964-07-01 1964-07-31 0–0"]);
    expect(periodsOf("quarter", "1964-09-30")).toEqual(["1964-07-01 1964-09-30 0–0"]);
    expect(periodsOf("year", "1964-07-31")).toEqual(["1964-01-01 1964-12-31 0–0"]);
  });

  it("keeps the period without a day, empty, between the others", () => {
    expect(periodsOf("month", "2023-12-29", "2024-01-02", "2024-01-31", "2024-03-01")).toEqual([
      "2023-12-01 2023-12-31 0–0",
      "2024-01-01 2024-01-31 1–2",
      "2024-02-01 2024-02-29 3–2",
      "2024-03-01 2024-03-31 3–3",
    ]);
    expect(periodsOf("year", "2021-12-31", "2023-01-01")).toEqual([
      "2021-01-01 2021-12-31 0–0",
      "2022-01-01 2022-12-31 1–0",
      "2023-01-01 2023-12-31 1–1",
    ]);
  });

  it("gives a period's first and its last day to it, not to a neighbour", () => {
    expect(periodsOf("quarter", "2023-12-31", "2024-01-01", "2024-03-31", "2024-04-01")).toEqual([
      "2023-10-01 2023-12-31 0–0",
      "2024-01-01 2024-03-31 1–2",
      "2024-04-01 2024-06-30 3–3",
    ]);
  });

  it("joins the periods without a hole from before the first day to after the last, each day in its own", () => {
    fc.assert(
      fc.property(
        arbitrarySeries(),
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(...UNITS),
        (series, shift, wide, unit) => {
          const days = series.days.map((each) => each * wide + shift);
          const periods = calendarPeriods(days, unit);
          const covered = periods.flatMap(({ first, last, start, end }) => {
            const inside = [...days.subarray(first, last + 1)];
            expect(inside.every((each) => each >= start && each <= end)).toBe(true);
            return inside;
          });
          expect(covered).toEqual([...days]);
          expect(periods[0]?.first).toBe(0);
          expect(periods[0]?.last).toBeGreaterThanOrEqual(0);
          expect(periods.at(-1)?.last).toBe(days.length - 1);
          expect(periods.slice(1).map(({ start }) => start)).toEqual(
            periods.slice(0, -1).map(({ end }) => end + 1),
          );
          for (const { start, end } of periods) expectOneUnit(unit, start, end);
        },
      ),
    );
  });
});

/** A period starts on the first of a month and ends on the last of the unit's last month. */
function expectOneUnit(unit: PeriodUnit, start: number, end: number): void {
  const from = new Date(start * 86_400_000);
  const after = new Date((end + 1) * 86_400_000);
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  expect([from.getUTCDate(), after.getUTCDate()]).toEqual([1, 1]);
  expect(monthOf(after) - monthOf(from)).toBe(months);
  expect(from.getUTCMonth() % months).toBe(0);
}
