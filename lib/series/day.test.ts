import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  isoFromDay,
  isoMonthFromDay,
  requireDay,
  yearOfDay,
} from "./day";

const MS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(1600, 0, 1) / MS_PER_DAY;
const LAST = Date.UTC(2400, 11, 31) / MS_PER_DAY;
/** Every day a Date can hold: 100,000,000 either side of 1970. */
const anyDay = fc.integer({ min: -100_000_000, max: 100_000_000 });

function civilOfDate(day: number) {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

describe("dayFromIso and requireDay", () => {
  it.each([
    "",
    "2023-02-29",
    "1900-02-29",
    "2023-04-31",
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
    "2023-2-9",
    "23-02-09",
    "2023/02/09",
    "20230209",
    "2023-02-09T00:00:00Z",
    " 2023-02-09",
    "2023-02-09 ",
    "2023-02-09\n",
    "+012023-02-09",
    "-2023-02-09",
    "２０２３-02-09",
  ])("know no day in %j", (text) => {
    expect(dayFromIso(text)).toBeNull();
    expect(() => requireDay(text)).toThrow(RangeError);
  });

  it.each([
    ["0001-01-01", -719_162],
    ["0099-12-31", -683_004],
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1964-07-31", -1980],
    ["1969-11-24", -38],
    ["2000-02-29", 11_016],
    ["2024-02-29", 19_782],
    ["9999-12-31", 2_932_896],
  ])("number %s as %d and back", (iso, day) => {
    expect(requireDay(iso)).toBe(day);
    expect(isoFromDay(day)).toBe(iso);
  });
});

describe("civilFromDay and dayFromCivil", () => {
  it("agree with a Date in UTC on every day of the years 1600 to 2400", () => {
    const wrong: number[] = [];
    for (let day = FIRST; day <= LAST; day++) {
      const { year, month, date } = civilFromDay(day);
      const expected = civilOfDate(day);
      const same = year === expected.year && month === expected.month && date === expected.date;
      if (!same || dayFromCivil(year, month, date) !== day) wrong.push(day);
    }
    expect(LAST - FIRST).toBe(292_559);
    expect(wrong).toEqual([]);
  });

  it("agree with a Date as far as a Date reaches, years before 0 and beyond 9999 included", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const civil = civilFromDay(day);
        expect(civil).toEqual(civilOfDate(day));
        expect(dayFromCivil(civil.year, civil.month, civil.date)).toBe(day);
        expect(yearOfDay(day)).toBe(civil.year);
      }),
      { numRuns: 2000 },
    );
  });

  it("carry a date outside its month over into the next or the one before", () => {
    expect(isoFromDay(dayFromCivil(2024, 3, 0))).toBe("2024-02-29");
    expect(isoFromDay(dayFromCivil(2023, 3, 0))).toBe("2023-02-28");
    expect(isoFromDay(dayFromCivil(2024, 1, 0))).toBe("2023-12-31");
    expect(isoFromDay(dayFromCivil(2023, 12, 32))).toBe("2024-01-01");
    expect(isoFromDay(dayFromCivil(2024, 2, 31))).toBe("2024-03-02");
  });

  it("know the ends of the 4, 100 and 400 years of the calendar", () => {
    expect(dayFromCivil(1900, 3, 1) - dayFromCivil(1900, 2, 28)).toBe(1);
    expect(dayFromCivil(2000, 3, 1) - dayFromCivil(2000, 2, 28)).toBe(2);
    expect(dayFromCivil(2004, 3, 1) - dayFromCivil(2004, 2, 28)).toBe(2);
    expect(dayFromCivil(2400, 3, 1) - dayFromCivil(2000, 3, 1)).toBe(146_097);
  });
});

describe("isoFromDay and isoMonthFromDay", () => {
  it("write what a Date writes, its signed years of six digits included", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const iso = new Date(day * MS_PER_DAY).toISOString().replace(/T.*/, "");
        expect(isoFromDay(day)).toBe(iso);
        expect(isoMonthFromDay(day)).toBe(iso.replace(/-\d\d$/, ""));
      }),
      { numRuns: 2000 },
    );
  });

  it("write years before 1000 with four digits, and those beyond 9999 and before 0 with a sign", () => {
    expect(isoFromDay(dayFromCivil(33, 4, 3))).toBe("0033-04-03");
    expect(isoFromDay(dayFromCivil(999, 12, 31))).toBe("0999-12-31");
    expect(isoFromDay(dayFromCivil(10_000, 1, 1))).toBe("+010000-01-01");
    expect(isoFromDay(dayFromCivil(12_026, 11, 21))).toBe("+012026-11-21");
    expect(isoFromDay(dayFromCivil(-1, 1, 1))).toBe("-000001-01-01");
    expect(isoMonthFromDay(dayFromCivil(12_026, 11, 21))).toBe("+012026-11");
  });

  it("turn back into the day they were written from, in the years 0 to 9999", () => {
    const inFourDigits = fc.integer({ min: dayFromCivil(0, 1, 1), max: dayFromCivil(9999, 12, 31) });
    fc.assert(
      fc.property(inFourDigits, (day) => {
        expect(dayFromIso(isoFromDay(day))).toBe(day);
      }),
    );
  });
});
