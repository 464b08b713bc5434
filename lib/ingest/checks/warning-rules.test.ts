import { describe, expect, it } from "vitest";
import { type SuspiciousCloses, suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import { generatedWalk, START, weekdays, withPlanted } from "@/lib/analytics/checks/testing/generated-series";
import type { Finding } from "@/lib/findings/finding";
import { PriceFileError } from "@/lib/ingest/read/price-file-error";
import { readPrices } from "@/lib/ingest/read/read-prices";
import { rowsLeftOut } from "@/lib/ingest/read/row-span";
import { fileOf, storedOf } from "@/lib/ingest/testing/file-closes";
import { isoFromDay } from "@/lib/series/day";
import { sessionsOf } from "./check-alone";
import { withoutFilledDays } from "./filled-closes";
import { type FileCloses, seriesWarnings } from "./found";
import { provisionalClose } from "./last-close";
import { storedCalendar } from "./stored-calendar";

const suspicious = (file: FileCloses): SuspiciousCloses => suspiciousCloses(sessionsOf("FILE", file));

/** Every calendar day, with the close of the weekday before on weekends. */
function filledFile(count: number): FileCloses {
  const closes = generatedWalk(count);
  const days = Array.from({ length: count }, (_, at) => START + at);
  return fileOf(
    closes.map((close, at) => {
      const weekday = at % 7;
      return weekday < 5 ? close : (closes[at - weekday + 4] ?? close);
    }),
    days,
  );
}

describe("rule filled-days", () => {
  it("leaves out the weekends that repeat the close before, and warns once", () => {
    const file = filledFile(140);
    const { file: rest, rowsLeftOut, warnings } = withoutFilledDays(file, suspicious(file).found);
    expect([rest.days.length, rest.closes.length, rest.lines.length, rowsLeftOut]).toEqual([
      100, 100, 100, 40,
    ]);
    expect(rest.days.every((day) => (day - START) % 7 < 5)).toBe(true);
    expect(warnings).toMatchObject([{ rule: "filled-days", line: 7, details: { count: 40, rows: 40 } }]);
  });

  it("leaves out a Sunday that repeats the Monday after it", () => {
    const file = filledFile(140);
    const closes = file.closes.map((close, at) => (at % 7 === 6 ? (file.closes[at + 1] ?? close) : close));
    expect(withoutFilledDays({ ...file, closes }, suspicious({ ...file, closes }).found).rowsLeftOut).toBe(
      40,
    );
  });

  it("keeps a weekend's own close", () => {
    const file = filledFile(140);
    const own = { ...file, closes: Float64Array.from(file.closes, (close, at) => (at === 6 ? 77 : close)) };
    expect(withoutFilledDays(own, suspicious(own).found)).toMatchObject({ rowsLeftOut: 39 });
  });

  it("leaves a file without such weekends as it is", () => {
    const file = fileOf(generatedWalk(100));
    expect(withoutFilledDays(file, suspicious(file).found)).toEqual({ file, rowsLeftOut: 0, warnings: [] });
  });
});

describe("rule provisional-close", () => {
  it("warns where the last close is of the day of the import, and only then", () => {
    const file = fileOf(generatedWalk(10));
    const last = file.days[9] ?? 0;
    expect(provisionalClose(file, last)).toMatchObject({
      rule: "provisional-close",
      severity: "warning",
      date: isoFromDay(last),
      line: 11,
    });
    expect(provisionalClose(file, last + 1)).toBeNull();
    expect(provisionalClose(fileOf([]), last)).toBeNull();
  });
});

describe("rules of a file by itself", () => {
  it("are reported with date, line, close, and the other days as dates", () => {
    const walk = generatedWalk(100);
    const file = fileOf(withPlanted(walk, { 50: (walk[50] ?? 0) * 100, 70: walk[69] ?? 0 }));
    const warnings = seriesWarnings(suspicious(file), file);
    expect(warnings).toMatchObject([
      {
        rule: "decimal-slip",
        severity: "warning",
        line: 52,
        details: { lastDate: isoFromDay(file.days[50] ?? 0), count: 1, power: 2 },
      },
      { rule: "repeat", line: 72, details: { previousDate: isoFromDay(file.days[69] ?? 0) } },
    ]);
    expect(JSON.stringify(warnings)).not.toContain("Day");
  });

  it("name sessions that only one source knows, by the stored sessions", () => {
    const stored = storedOf("GEN");
    const days = weekdays(400).filter((_, at) => at !== 100);
    const calendar = storedCalendar({ ...stored, days: stored.days.filter((_, at) => at !== 200) });
    const file = fileOf(generatedWalk(399), days);
    const found = seriesWarnings(suspiciousCloses(sessionsOf("GEN", file), calendar), file);
    expect(found.map(({ rule, line, close }) => [rule, line, close === null])).toEqual([
      ["missing-session", null, true],
      ["shut-day", 201, false],
    ]);
  });
});

describe(storedCalendar, () => {
  it("is null without sessions", () => {
    expect(storedCalendar({ ...storedOf("GEN"), complete: null })).toBeNull();
  });

  it("may lack sessions where no source has them: Tokyo's Saturdays of the seventies, one Monday of Hong Kong", () => {
    const day = (iso: string) => Date.parse(iso) / 86_400_000;
    const isUnheld = (symbol: string, iso: string) => storedCalendar(storedOf(symbol))?.isUnheld(day(iso));
    expect(isUnheld("N225", "1975-06-07")).toBe(true);
    expect(isUnheld("N225", "1975-06-08")).toBe(false);
    expect(isUnheld("N225", "1969-12-27")).toBe(false);
    expect(isUnheld("HSI", "1971-12-20")).toBe(true);
    expect(isUnheld("SPX", "1951-06-09")).toBe(false);
  });
});

describe("what the reader finds", () => {
  it.each([
    ["a day that no month has", "2020-02-30,5\n2020-03-02,6", '"2020-02-30"', "impossible-date"],
    ["a date out of order", "2020-03-03,5\n2020-03-04,6\n2020-01-01,7", "2020-01-01", "order"],
    ["a second close of a day", "2020-03-03,4\n2020-03-03,5\n2020-03-04,6", '"5"', "duplicate-date"],
    ["zero", "2020-03-03,0\n2020-03-04,6", '"0"', "non-positive"],
    ["a word", "2020-03-03,abc\n2020-03-04,6", '"abc"', "not-a-number"],
    ["infinity", "2020-03-03,Infinity\n2020-03-04,6", '"Infinity"', "non-finite"],
    ["minus infinity", "2020-03-03,-inf\n2020-03-04,6", '"-inf"', "non-finite"],
    ["more than a number can be", "2020-03-03,1e999\n2020-03-04,6", '"1e999"', "non-finite"],
    ["an open quote", '2020-03-03,"5', "a quoted cell that is never closed", "open-quote"],
  ])("%s is a fault with its rule and place", (_, rows, found, rule) => {
    const [fault] = faultsIn(`Date,Close\n2020-01-02,5\n${rows}\n`);
    expect(fault).toMatchObject({ rule, severity: "fault", date: null, close: null, details: { found } });
    expect(Object.keys(fault ?? {})).toEqual(["rule", "severity", "date", "line", "close", "details"]);
    expect(Object.keys(fault?.details ?? {})).toEqual(["column", "found", "expected"]);
  });

  it("names the column of a fault in quotes, and its line", () => {
    expect(faultsIn("Date,Close\n2020-01-02,5\n2020-01-03,inf\n")).toEqual([
      {
        rule: "non-finite",
        severity: "fault",
        date: null,
        line: 3,
        close: null,
        details: { column: '"Close"', found: '"inf"', expected: "a number above 0" },
      },
    ]);
  });

  it("and leaves out is a warning with line, date and count", () => {
    const span = { rows: 3, firstLine: 7, firstDay: START, lastDay: START + 9 };
    const warning = { severity: "warning", line: 7, date: "2001-01-01", close: null };
    const details = { rows: 3, lastDate: "2001-01-10" };
    expect(rowsLeftOut("without-close", span)).toEqual({ rule: "without-close", ...warning, details });
    expect(rowsLeftOut("duplicate-row", span)).toEqual({ rule: "duplicate-row", ...warning, details });
  });
});

function faultsIn(text: string): readonly Finding[] {
  try {
    readPrices(new TextEncoder().encode(text));
  } catch (error) {
    if (error instanceof PriceFileError) return error.faults;
    throw error;
  }
  return [];
}
