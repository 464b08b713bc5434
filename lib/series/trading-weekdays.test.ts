import { describe, expect, it } from "vitest";
import { requireDay } from "./day";
import { hasTradingWeekday, isTradingWeekday } from "./trading-weekdays";
import { DAYS_PER_WEEK, FRIDAY, MONDAY, SATURDAY, SUNDAY, weekdayOf } from "./weekday";

const START = requireDay("2024-01-01");
const END = START + 26 * DAYS_PER_WEEK - 1;

/** Every day of half a year on one of the weekdays. */
const daysOn = (isOpen: (weekday: number, day: number) => boolean) =>
  Int32Array.from({ length: END - START + 1 }, (_, at) => START + at).filter((day) =>
    isOpen(weekdayOf(day), day),
  );
const mondayToFriday = daysOn((weekday) => weekday !== SATURDAY && weekday !== SUNDAY);
const sundayToThursday = daysOn((weekday) => weekday !== FRIDAY && weekday !== SATURDAY);

describe(isTradingWeekday, () => {
  it("takes Monday to Friday where sessions show nothing: none, few, or one a week", () => {
    const weekly = daysOn((weekday) => weekday === SUNDAY);
    for (const days of [new Int32Array(0), sundayToThursday.subarray(0, 20), weekly]) {
      expect(isTradingWeekday(days, FRIDAY, START, END)).toBe(true);
      expect(isTradingWeekday(days, SUNDAY, START, END)).toBe(false);
    }
  });

  it("follows the sessions: Sunday to Thursday, and no special session on a Saturday", () => {
    expect(isTradingWeekday(sundayToThursday, SUNDAY, START, END)).toBe(true);
    expect(isTradingWeekday(sundayToThursday, FRIDAY, START, END)).toBe(false);
    const withSpecials = daysOn(
      (weekday, day) => weekday !== SUNDAY && (weekday !== SATURDAY || day % 3 === 0),
    );
    expect(isTradingWeekday(withSpecials, SATURDAY, START, END)).toBe(false);
    expect(isTradingWeekday(withSpecials, MONDAY, START, END)).toBe(true);
  });

  it("takes Saturdays for sessions where two of five weeks have one, as New York's summers did not", () => {
    const everyOther = daysOn(
      (weekday, day) => weekday !== SUNDAY && (weekday !== SATURDAY || day % 2 === 0),
    );
    expect(isTradingWeekday(everyOther, SATURDAY, START, END)).toBe(true);
  });
});

describe(hasTradingWeekday, () => {
  const friday = requireDay("2024-06-28");

  it("is false up to the day itself, and over a weekend", () => {
    expect(hasTradingWeekday(mondayToFriday, friday, friday)).toBe(false);
    expect(hasTradingWeekday(mondayToFriday, friday, friday + 2)).toBe(false);
  });

  it("is true from the next day of trading on, whatever the market's week", () => {
    expect(hasTradingWeekday(mondayToFriday, friday, friday + 3)).toBe(true);
    const thursday = friday - 1;
    expect(hasTradingWeekday(sundayToThursday, thursday, thursday + 2)).toBe(false);
    expect(hasTradingWeekday(sundayToThursday, thursday, thursday + 3)).toBe(true);
  });
});
