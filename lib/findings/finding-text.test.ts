import { describe, expect, it } from "vitest";
import { readingFaults } from "@/lib/i18n/messages/findings/reading-faults";
import { simplifiedIn } from "@/lib/i18n/testing/simplified-only";
import { type Finding, isFindingRule, makeFinding, type ReadingRule } from "./finding";
import { findingLines, findingText } from "./finding-text";

const at = { date: "2001-02-01", close: 317.79 };
const file = { date: null, close: null };
const span = { rows: 1200, lastDate: "2001-03-01" };

type Bare<F> = F extends Finding ? Omit<F, "line" | "severity"> : never;
type Case = readonly [finding: Bare<Finding>, en: string, zh: string];

const whole = (finding: Bare<Finding>) => ({ severity: "warning", line: null, ...finding }) as Finding;

const EXAMPLES: readonly Case[] = [
  [
    { rule: "future-date", ...at, details: { today: "2001-01-31" } },
    "2001-02-01: 317.79 is dated after the day of the import, 2001-01-31.",
    "2001-02-01：317.79的日期在匯入當日（2001-01-31）之後。",
  ],
  [
    { rule: "out-of-range", ...at, details: {} },
    "2001-02-01: 317.79 is beyond what the store can hold.",
    "2001-02-01：317.79超出資料庫所能儲存的範圍。",
  ],
  [
    { rule: "not-daily", ...file, details: { medianDays: 7 } },
    "The closes are not daily: half of them are 7 calendar days or more after the one before.",
    "並非每日收市價：半數與前一個相隔7個曆日或以上。",
  ],
  [
    {
      rule: "wrong-index",
      ...file,
      details: { symbol: "HSI", shared: 1234, off: 1200, tolerance: 0.01, correlation: -0.034, fits: "SPX" },
    },
    "These are not the closes of HSI: of 1,234 on days that the store has too, 1,200 differ by more than 1\u00a0%; daily returns correlate by −0.03. The year-ends are those of SPX.",
    "並非HSI的收市價：在雙方都有收市價的1,234日之中，1,200日相差超過1\u00a0%；每日回報的相關系數為−0.03。年底數值屬於SPX。",
  ],
  [
    {
      rule: "wrong-index",
      ...file,
      details: { symbol: "HSCEI", shared: 19, off: 19, tolerance: 0.05, correlation: null, fits: null },
    },
    "These are not the closes of HSCEI: of 19 on days that the store has too, 19 differ by more than 5\u00a0%.",
    "並非HSCEI的收市價：在雙方都有收市價的19日之中，19日相差超過5\u00a0%。",
  ],
  [
    {
      rule: "dates-shifted",
      ...file,
      details: { direction: "late", rows: 100, agreeing: 98, symbol: "HSI" },
    },
    "The dates are a session too late: moved by one, 98 of 100 closes agree with those stored of HSI.",
    "日期遲了一個交易日：移動一日後，100個收市價中有98個與已儲存的HSI相符。",
  ],
  [
    { rule: "dates-shifted", ...at, details: { direction: "early", rows: 101, agreeing: 0, symbol: null } },
    "From 2001-02-01 on the dates are a day too early: 101 are Sundays, 0 are Fridays.",
    "由2001-02-01起，日期早了一日：101個為星期日，0個為星期五。",
  ],
  [
    { rule: "unknown-index", ...file, details: { symbol: null, known: ["HSI", "HSCEI"] } },
    "Which index it is, the year-ends do not tell: choose with --index hsi|hscei, if it is one of them; other prices are not stored.",
    "年底數值未能顯示屬何指數：如屬其中之一，請以 --index hsi|hscei 選擇；其他價格不予儲存。",
  ],
  [
    { rule: "unknown-index", ...file, details: { symbol: "XYZ", known: ["HSI"] } },
    "The almanac has no index XYZ: choose one of --index hsi.",
    "年鑑沒有指數XYZ：請以 --index hsi 選擇。",
  ],
  [
    { rule: "without-close", ...at, details: span },
    "1,200 rows without a close are left out, dated 2001-02-01 to 2001-03-01.",
    "略去1,200行沒有收市價的資料（2001-02-01至2001-03-01）。",
  ],
  [
    { rule: "duplicate-row", ...at, details: { rows: 1, lastDate: "2001-02-01" } },
    "1 row with the date and close of the row before is left out: 2001-02-01.",
    "略去1行日期及收市價與前一行相同的資料（2001-02-01）。",
  ],
  [
    { rule: "filled-days", ...at, details: { ...span, count: 1300 } },
    "2001-02-01 to 2001-03-01: 1,300 closes are dated Saturday or Sunday; the 1,200 that repeat the one before or after are left out.",
    "2001-02-01至2001-03-01：1,300個收市價的日期為星期六或星期日；略去其中與前後相同的1,200個。",
  ],
  [
    { rule: "filled-holidays", ...at, details: { ...span, symbol: "SPX" } },
    "1,200 rows that repeat the one before or after on days without a session of SPX are left out, dated 2001-02-01 to 2001-03-01.",
    "SPX沒有交易的日子，有1,200行重複前後的收市價，已略去（2001-02-01至2001-03-01）。",
  ],
  [
    { rule: "last-jump", ...at, details: { previous: 80, change: 2.972, furthest: 0.3333 } },
    "2001-02-01: 317.79 is the last close and 297.2\u00a0% from the 80 before it; the index never moved by more than 33.33\u00a0% in a session.",
    "2001-02-01：最後一個收市價317.79較之前的80變動297.2\u00a0%；該指數單日變動從未超過33.33\u00a0%。",
  ],
  [
    { rule: "trailing-text", ...file, details: { rows: 2, lastDate: null } },
    "2 rows of text below the closes are left out.",
    "略去收市價之下的2行文字。",
  ],
  [
    { rule: "adjusted-close", ...file, details: { column: '"Adj Close"' } },
    'The closes are adjusted ones (column "Adj Close"), for the file has no others.',
    '檔案只有經調整的收市價（"Adj Close"欄）。',
  ],
  [
    { rule: "days-in-utc", ...file, details: {} },
    "The dates are moments, and the index is not known: their days are read in UTC, which may be a day off.",
    "日期為時間戳，而指數未能辨認：以世界協調時間（UTC）讀作日子，或會相差一天。",
  ],
  [
    { rule: "two-digit-years", ...file, details: { from: 1950, to: 2049 } },
    "Years of two digits are read as 1950 to 2049.",
    "兩位數的年份讀作1950至2049年。",
  ],
  [
    { rule: "provisional-close", ...at, details: { today: "2001-02-01" } },
    "2001-02-01: 317.79 is dated on the day of the import; the session may not have ended.",
    "2001-02-01：317.79的日期為匯入當日；交易或尚未結束。",
  ],
  [
    {
      rule: "other-close",
      ...at,
      details: {
        stored: 371.79,
        storedSource: { en: "Wall Street Journal", "zh-Hant": "華爾街日報" },
        chosen: "stored",
      },
    },
    "2001-02-01: 317.79 differs from the stored 371.79 (Wall Street Journal); the stored one is used.",
    "2001-02-01：317.79與已儲存的371.79（華爾街日報）不同；採用已儲存的數值。",
  ],
  [
    {
      rule: "slight-differences",
      ...at,
      close: null,
      details: { rows: 217, lastDate: "2016-12-29", tolerance: 0.0001, chosen: "stored" },
    },
    "217 closes differ from the stored ones by at most 0.01\u00a0%, dated 2001-02-01 to 2016-12-29; the stored ones are used.",
    "217個收市價與已儲存的相差不超過0.01\u00a0%（2001-02-01至2016-12-29）；採用已儲存的數值。",
  ],
  [
    {
      rule: "slight-differences",
      ...at,
      close: null,
      details: { rows: 1, lastDate: "2001-02-01", tolerance: 0.0001, chosen: "file" },
    },
    "1 close differs from the stored one by at most 0.01\u00a0%: 2001-02-01; the file’s one is used.",
    "1個收市價與已儲存的相差不超過0.01\u00a0%（2001-02-01）；採用檔案的數值。",
  ],
  [
    { rule: "no-session", ...at, details: { stored: null, storedSource: null, chosen: "stored" } },
    "2001-02-01: 317.79 is dated on a day on which the stored closes know no session; it is not used.",
    "2001-02-01：317.79的日期，按已儲存的收市價並非交易日；未採用。",
  ],
  [
    { rule: "repeat", ...at, details: { previousDate: "2001-01-31" } },
    "2001-02-01: 317.79 repeats the close of 2001-01-31 exactly.",
    "2001-02-01：317.79與2001-01-31的收市價完全相同。",
  ],
  [
    {
      rule: "gap",
      ...at,
      details: { previous: { date: "2001-01-15", close: 300 }, calendarDays: 17 },
    },
    "2001-02-01: 317.79 comes 17 calendar days after the close before it, 300 of 2001-01-15.",
    "2001-02-01：317.79與前一個收市價（2001-01-15的300）相隔17個曆日。",
  ],
  [
    {
      rule: "order",
      ...file,
      details: { column: '"Date"', found: "2001-01-01", expected: "a date after 2001-02-01 (line 2)" },
    },
    'column "Date": found 2001-01-01, expected a date after 2001-02-01 (line 2)',
    '"Date"欄：日期的次序有誤，現為2001-01-01。',
  ],
];

describe(findingText, () => {
  it.each(EXAMPLES)("%o in both languages", (finding, en, zh) => {
    expect(findingText(whole(finding), "en")).toBe(en);
    expect(findingText(whole(finding), "zh-Hant")).toBe(zh);
    expect(simplifiedIn(zh)).toEqual([]);
  });

  it.each(Object.keys(readingFaults) as ReadingRule[])(
    "says in Chinese what %s is, without English",
    (rule) => {
      const details = { column: null, found: "an empty file", expected: "rows" };
      const words = readingFaults[rule]["zh-Hant"](details, { date: "", close: "", days: 0 });
      expect(words).toMatch(/[\u4e00-\u9fff]/);
      expect(words).not.toContain("rows");
      expect(simplifiedIn(words)).toEqual([]);
    },
  );

  it("knows rules by their own names only", () => {
    expect(isFindingRule("spike")).toBe(true);
    expect(["new-rule", "toString"].some(isFindingRule)).toBe(false);
  });
});

describe(findingLines, () => {
  const finding = makeFinding("not-daily", { line: 2 }, { medianDays: 7 });

  it("puts file and line before each, and ends with what is left out", () => {
    const lines = findingLines(
      "a b.csv",
      [finding, { ...finding, line: null }],
      { more: 1300, readTo: 90 },
      "en",
    );
    expect(lines.map((line) => line.slice(0, 30))).toEqual([
      "a b.csv:2: The closes are not ",
      "a b.csv: The closes are not da",
      "a b.csv: 1,300 more faults",
      "a b.csv: not read beyond line ",
    ]);
  });
});
