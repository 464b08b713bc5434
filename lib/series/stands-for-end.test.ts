import { describe, expect, it } from "vitest";
import { lastDayOfMonth, lastDayOfYear } from "./add-months";
import { requireDay as day } from "./day";
import type { Series } from "./series";
import { MAX_AGE_DAYS, standsForEnd } from "./stands-for-end";
import { seriesOf } from "./testing/series-of";

/** Sparse closes, three sessions over the turn of a year, sparse closes again. */
const series = seriesOf(
  [
    ["1980-11-13", 1654.57],
    ["1980-12-24", 1400],
    ["1981-06-23", 1700],
    ["1986-12-19", 2500],
    ["1987-01-05", 2552.4],
    ["1987-01-06", 2540.1],
    ["1987-02-26", 2800],
    ["1988-12-23", 2687],
  ],
  ["1986-12-19", "1987-01-06"],
);

const standsForMonth = (of: Series, date: string) => standsForEnd(of, day(date), lastDayOfMonth(day(date)));
const standsForYear = (of: Series, date: string) =>
  standsForEnd(of, day(date), lastDayOfYear(Number(date.slice(0, 4))));

describe("standsForEnd", () => {
  it("is no where a later close of the period is held", () => {
    expect(standsForYear(series, "1980-11-13")).toBe(false);
    expect(standsForMonth(series, "1987-01-05")).toBe(false);
  });

  it("is no for a sparse close more than 7 days older than the end", () => {
    expect(standsForMonth(series, "1980-11-13")).toBe(false);
    expect(standsForYear(series, "1981-06-23")).toBe(false);
    const rows = [["1981-06-23", 1700] as const, ["1981-07-17", 1810.2] as const];
    expect(standsForMonth(seriesOf(rows, null), "1981-06-23")).toBe(true);
    const earlier = [["1981-06-22", 1700] as const, ["1981-07-17", 1810.2] as const];
    expect(standsForMonth(seriesOf(earlier, null), "1981-06-22")).toBe(false);
  });

  it("is yes for a sparse close of just that age", () => {
    expect(MAX_AGE_DAYS).toBe(7);
    expect(standsForYear(series, "1980-12-24")).toBe(true);
    expect(standsForMonth(series, "1987-02-26")).toBe(true);
  });

  it("is yes whatever its age where the complete stretch shows the next session after the end", () => {
    expect(standsForYear(series, "1986-12-19")).toBe(true);
    expect(standsForMonth(series, "1986-12-19")).toBe(true);
  });

  it("is no for the last close of the complete stretch, with the next one sparse and the end far off", () => {
    expect(standsForMonth(series, "1987-01-06")).toBe(false);
  });

  it("is no for the newest close while weekdays of its month are left, however near the end", () => {
    const until = (date: string) => seriesOf([["2024-01-02", 1] as const, [date, 1] as const]);
    expect(standsForMonth(until("2024-05-30"), "2024-05-30")).toBe(false);
    expect(standsForMonth(until("2024-05-31"), "2024-05-31")).toBe(true);
    expect(standsForMonth(until("2024-06-28"), "2024-06-28")).toBe(true);
    expect(standsForYear(until("2024-12-27"), "2024-12-27")).toBe(false);
    expect(standsForYear(until("2024-12-30"), "2024-12-30")).toBe(true);
  });

  it("is no for the newest close where its month is not the period's last", () => {
    const series = seriesOf([["2024-05-31", 1]]);
    expect(standsForEnd(series, day("2024-05-31"), day("2024-06-30"))).toBe(false);
    expect(standsForYear(series, "2024-05-31")).toBe(false);
  });

  it("goes by its age for a close known from a table only", () => {
    const none = seriesOf([]);
    expect(standsForYear(none, "1974-12-24")).toBe(true);
    expect(standsForYear(none, "1974-12-23")).toBe(false);
    expect(standsForYear(series, "1990-12-31")).toBe(true);
    expect(standsForYear(series, "1985-12-31")).toBe(true);
    expect(standsForYear(series, "1986-12-10")).toBe(false);
  });
});
