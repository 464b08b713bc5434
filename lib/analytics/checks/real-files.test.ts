import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { dayFromIso } from "@/lib/series/day";
import { hsiSeries } from "../testing/hsi-series";
import type { SessionCalendar } from "./session-calendar";
import type { DigitSlip } from "./suspicion";
import { suspiciousCloses } from "./suspicious-closes";
import { daysOf, generatedSeries } from "./testing/generated-series";

const FOLDER = new URL("../../../../shared/data/", import.meta.url);
const isHere = existsSync(FOLDER);

/** A price file as it is: the dates and closes of two columns, oldest first, rows without a close left out. */
function fileSeries(file: string, dateColumn: string, closeColumn: string) {
  const text = readFileSync(new URL(file, FOLDER), "utf8").replace("\ufeff", "");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const closeByDay = new Map<number, number>();
  for (const row of data) {
    const day = dayFromIso(isoOf(row[dateColumn] ?? ""));
    const close = Number((row[closeColumn] ?? "").replaceAll(",", ""));
    if (day !== null && close > 0) closeByDay.set(day, close);
  }
  const rows = [...closeByDay].sort(([a], [b]) => a - b);
  return generatedSeries(
    rows.map(([, close]) => close),
    Int32Array.from(rows, ([day]) => day),
  );
}

function isoOf(date: string): string {
  return date.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2");
}

function hsiCalendar(): SessionCalendar {
  const { symbol, days, complete } = hsiSeries();
  const { from, to } = complete ?? { from: 0, to: 0 };
  return { symbol, days: days.filter((day) => day >= from && day <= to), from, to, isUnheld: () => false };
}

const title = isHere ? "real price files" : "real price files (skipped: no ../shared/data here)";

describe.skipIf(!isHere)(title, () => {
  it("find the six wrong values of the Hang Seng Index in the seventies, each with what it should be", () => {
    const { found } = suspiciousCloses(fileSeries("stooq__HSI__1969-11-24__2023-09-15.csv", "Date", "Close"));
    const spikes = found.flatMap((each) => (each.rule === "spike" ? [[each.close, each.explanation]] : []));
    const changed = (value: number): DigitSlip => ({ kind: "changed", value });
    const swapped = (value: number): DigitSlip => ({ kind: "swapped", value });
    expect(spikes).toEqual([
      [825.94, changed(885.94)],
      [818.39, changed(918.39)],
      [317.79, swapped(371.79)],
      [329.59, swapped(392.59)],
      [433.37, changed(473.37)],
      [584.55, changed(534.55)],
    ]);
  });

  it("name each day on which the close before was carried forward", () => {
    const stooq = suspiciousCloses(fileSeries("stooq__HSI__1969-11-24__2023-09-15.csv", "Date", "Close"));
    expect(daysOf("repeat", stooq)).toEqual(
      expect.arrayContaining(["2001-07-02", "2023-09-01", "2023-09-08"]),
    );
    const yahoo = suspiciousCloses(fileSeries("yahoo__HSI__1986-12-31__2024-08-05.csv", "Date", "Close"));
    expect(daysOf("repeat", yahoo)).toContain("1998-08-17");
    const typhoon = suspiciousCloses(
      fileSeries("investing-mdy__HSI__2014-01-02__2023-12-29.csv", "Date", "Price"),
    );
    expect(daysOf("repeat", typhoon)).toEqual(["2023-07-17"]);
  });

  it("name days without a session and sessions without a close, by another source's calendar", () => {
    const calendar = hsiCalendar();
    const typhoons = suspiciousCloses(
      fileSeries("investing-mdy__HSI__2014-01-02__2023-12-29.csv", "Date", "Price"),
      calendar,
    );
    expect(daysOf("shut-day", typhoons)).toEqual(["2017-08-23", "2020-10-13", "2021-10-13", "2023-07-17"]);
    const yahoo = suspiciousCloses(
      fileSeries("yahoo__HSI__1986-12-31__2024-08-05.csv", "Date", "Close"),
      calendar,
    );
    expect(daysOf("shut-day", yahoo)).toEqual(["1998-08-17"]);
    expect(daysOf("missing-session", yahoo)).toEqual(["2012-03-19"]);
    const stooq = suspiciousCloses(
      fileSeries("stooq__HSI__1969-11-24__2023-09-15.csv", "Date", "Close"),
      calendar,
    );
    expect(daysOf("shut-day", stooq)).toEqual(
      expect.arrayContaining(["2001-07-02", "2001-10-25", "2023-09-01", "2023-09-08"]),
    );
    expect(daysOf("missing-session", stooq)).toEqual(expect.arrayContaining(["2001-03-07", "2001-03-21"]));
  });

  it("see that every date is a day early", () => {
    const { found } = suspiciousCloses(
      fileSeries("dates-shifted-a-day__HSI__2024-08-04__2026-08-02.csv", "d", "s"),
    );
    expect(found).toMatchObject([
      { rule: "shifted-dates", direction: "early", weekendDates: 101, missingWeekdayDates: 0 },
    ]);
  });

  it("sum up genuine Saturdays, filled weekends and weekly stretches", () => {
    const rules = (file: string) =>
      suspiciousCloses(fileSeries(file, "Date", "Close")).found.filter(({ rule }) =>
        ["weekend-sessions", "filled-days", "wide-spacing"].includes(rule),
      );
    expect(rules("stooq__SPX__1927-12-30__2023-09-15.csv")).toMatchObject([
      { rule: "weekend-sessions", weekday: "saturday", count: 1085 },
    ]);
    expect(rules("stooq__CAC__1965-01-08__2023-09-15.csv")).toMatchObject([
      { rule: "wide-spacing", count: 193 },
    ]);
    expect(rules("semicolon-multi__DAX__2009-12-31__2020-01-30.csv")).toMatchObject([
      { rule: "filled-days", count: 1051 },
    ]);
  });

  it("name the large spikes of the Nikkei's first years and of a Nifty file", () => {
    const nikkei = suspiciousCloses(fileSeries("stooq__N225__1949-05-16__2023-09-15.csv", "Date", "Close"));
    expect(daysOf("spike", nikkei)).toEqual(
      expect.arrayContaining(["1949-08-01", "1950-04-01", "1950-08-01", "1951-08-01"]),
    );
    const nifty = suspiciousCloses(fileSeries("mdy2__NIFTY__2000-01-03__2021-12-31.csv", "Date", "Close"));
    expect(daysOf("spike", nifty)).toEqual([]);
  });
});
