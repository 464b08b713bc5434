import { describe, expect, it } from "vitest";
import { emptyFindingList } from "@/lib/analytics/checks/finding-list";
import { RULES, type Suspicion } from "@/lib/analytics/checks/suspicion";
import { LOCALES } from "@/lib/i18n/locale";
import { requireDay } from "@/lib/series/day";
import { findingText } from "./finding-text";
import { seriesFinding, unlistedTexts } from "./series-findings";

const day = requireDay("2001-02-01");
const lastDay = requireDay("2001-03-01");
const previous = { day: requireDay("2001-01-31"), close: 363.47 };
const at = { day, close: 317.79 };
const none = emptyFindingList().counts;

const spike: Suspicion = {
  rule: "spike",
  ...at,
  previous,
  next: { day: requireDay("2001-02-02"), close: 363.65 },
  change: 317.79 / 363.47 - 1,
  explanation: { kind: "swapped", value: 371.79 },
};

const EXAMPLES: ReadonlyArray<readonly [suspicion: Suspicion, en: string, zh: string]> = [
  [
    { rule: "decimal-slip", ...at, lastDay: day, count: 1, power: 2 },
    "2001-02-01: 317.79 is about 100 times the closes around it.",
    "2001-02-01：317.79約為前後收市價的100倍。",
  ],
  [
    { rule: "decimal-slip", ...at, lastDay, count: 3, power: -1 },
    "2001-02-01 to 2001-03-01: 3 closes, the first 317.79, are about 1/10 of those around them.",
    "2001-02-01至2001-03-01：由317.79起的3個收市價約為前後收市價的1/10。",
  ],
  [
    spike,
    "2001-02-01: 317.79 is 12.6 % below the session before and undone by the next; 371.79 with two digits swapped would fit.",
    "2001-02-01：317.79較前一交易日低12.6 %，下一交易日隨即還原；若屬相鄰兩個數字調換，371.79則吻合。",
  ],
  [
    { ...spike, change: 0.5, explanation: null },
    "2001-02-01: 317.79 is 50.0 % above the session before and undone by the next.",
    "2001-02-01：317.79較前一交易日高50.0 %，下一交易日隨即還原。",
  ],
  [
    { rule: "repeat", ...at, previousDay: previous.day },
    "2001-02-01: 317.79 repeats the close of 2001-01-31 exactly.",
    "2001-02-01：317.79與2001-01-31的收市價完全相同。",
  ],
  [
    { rule: "flat", ...at, lastDay, count: 1200 },
    "2001-02-01 to 2001-03-01: 1,200 closes in a row are 317.79.",
    "2001-02-01至2001-03-01：連續1,200個收市價同為317.79。",
  ],
  [
    { rule: "chance-repeats", ...at, lastDay, count: 4 },
    "2001-02-01 to 2001-03-01: 4 closes, the first 317.79, repeat the one before, as chance does where closes are this coarse.",
    "2001-02-01至2001-03-01：由317.79起，4個收市價與前一個相同；收市價的位數如此粗略，偶然亦會如此。",
  ],
  [
    { rule: "chance-repeats", ...at, lastDay: day, count: 1 },
    "2001-02-01: 317.79 repeats the close before, as chance does where closes are this coarse.",
    "2001-02-01：317.79與前一個收市價相同；收市價的位數如此粗略，偶然亦會如此。",
  ],
  [
    { rule: "weekend", ...at, weekday: "sunday" },
    "2001-02-01: 317.79 is dated on a Sunday.",
    "2001-02-01：317.79的日期為星期日。",
  ],
  [
    { rule: "weekend-sessions", ...at, lastDay, weekday: "saturday", count: 12 },
    "2001-02-01 to 2001-03-01: 12 closes, the first 317.79, are dated on Saturdays; genuine where the market then traded on them.",
    "2001-02-01至2001-03-01：由317.79起，12個收市價的日期為星期六；若當時該日有交易，則屬真確。",
  ],
  [
    { rule: "filled-days", ...at, lastDay, count: 12 },
    "2001-02-01 to 2001-03-01: 12 closes, the first 317.79, are dated Saturday or Sunday; weekends look filled in.",
    "2001-02-01至2001-03-01：由317.79起，12個收市價的日期為星期六或星期日；周末似屬填補。",
  ],
  [
    { rule: "shifted-dates", ...at, lastDay, direction: "early", weekendDates: 101, missingWeekdayDates: 0 },
    "2001-02-01 to 2001-03-01: dates look a day early: 101 closes, the first 317.79, are dated on Sundays and 0 on Fridays.",
    "2001-02-01至2001-03-01：日期似早了一日：由317.79起，101個收市價的日期為星期日，0個為星期五。",
  ],
  [
    { rule: "shifted-dates", ...at, lastDay, direction: "late", weekendDates: 40, missingWeekdayDates: 1 },
    "2001-02-01 to 2001-03-01: dates look a day late: 40 closes, the first 317.79, are dated on Saturdays and 1 on Mondays.",
    "2001-02-01至2001-03-01：日期似遲了一日：由317.79起，40個收市價的日期為星期六，1個為星期一。",
  ],
  [
    { rule: "shut-day", ...at, calendar: "HSI" },
    "2001-02-01: 317.79 is dated on a day without a session (sessions of HSI).",
    "2001-02-01：317.79的日期並非交易日（按HSI的交易日）。",
  ],
  [
    { rule: "missing-session", day, calendar: "HSI" },
    "2001-02-01: no close on a day with a session (sessions of HSI).",
    "2001-02-01：是交易日（按HSI的交易日），但沒有收市價。",
  ],
  [
    { rule: "gap", ...at, previous, calendarDays: 11 },
    "2001-02-01: 317.79 comes 11 calendar days after the close before it, 363.47 of 2001-01-31.",
    "2001-02-01：317.79與前一個收市價（2001-01-31的363.47）相隔11個曆日。",
  ],
  [
    { rule: "wide-spacing", ...at, lastDay, count: 5 },
    "2001-02-01 to 2001-03-01: 5 closes, the first 317.79, are 7.0 calendar days apart on average, not daily.",
    "2001-02-01至2001-03-01：由317.79起，5個收市價平均相隔7.0個曆日，並非每日收市價。",
  ],
];

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll("\u00a0", " "));

describe("what looks wrong in a series", () => {
  it.each(EXAMPLES)("says of %o what, when and why in both languages", (suspicion, en, zh) => {
    const finding = seriesFinding(suspicion);
    expect(plain([findingText(finding, "en")])).toEqual([en]);
    expect(plain([findingText(finding, "zh-Hant")])).toEqual([zh]);
    expect(JSON.stringify(finding)).not.toMatch(/"(?:\w+D|d)ay":/);
  });

  it("has an example of every rule", () => {
    expect(new Set(EXAMPLES.map(([{ rule }]) => rule))).toEqual(new Set(RULES));
  });

  it("prints a value as it is stored, to the last digit", () => {
    const weekend: Suspicion = { rule: "weekend", day, close: 2568.300048828125, weekday: "saturday" };
    expect(findingText(seriesFinding(weekend), "en")).toBe(
      "2001-02-01: 2568.300048828125 is dated on a Saturday.",
    );
  });

  it("says last how many more of each rule there are", () => {
    const unlisted = { ...none, gap: 1, repeat: 4999 };
    expect(unlistedTexts(unlisted, "en")).toEqual([
      "Closes that repeat the one before: 4,999 more, not listed.",
      "Gaps of more than 7 calendar days: 1 more, not listed.",
    ]);
    expect(unlistedTexts(unlisted, "zh-Hant")).toEqual([
      "與前一個相同的收市價：另有4,999項，未有列出。",
      "超過7個曆日的間斷：另有1項，未有列出。",
    ]);
  });

  it("names every rule in every language", () => {
    const unlisted = Object.fromEntries(RULES.map((rule) => [rule, 2])) as typeof none;
    for (const locale of LOCALES) {
      expect(new Set(unlistedTexts(unlisted, locale)).size).toBe(RULES.length);
    }
  });

  it("has nothing to say where nothing was found", () => {
    expect(unlistedTexts(none, "en")).toEqual([]);
  });
});
