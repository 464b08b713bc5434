import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { requireDay as day, isoFromDay } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import { seriesOf } from "@/lib/series/testing/series-of";
import { tearSheet } from "./tear-sheet";
import { arbitraryCloses } from "./testing/arbitrary-closes";
import { dated } from "./testing/dated";
import { differences } from "./testing/differences";
import { hsiSeries } from "./testing/hsi-series";
import type { Close } from "./testing/naive/dates";
import { naiveTearSheet } from "./testing/naive-tear-sheet";

/** Every session of the Hang Seng Index as shipped. */
const hsi = closesBetween("1986-12-31", "2023-12-29");

describe("the comparison with the reference", () => {
  it("names a field that differs, is missing or is too much", () => {
    expect(differences({ a: [{ b: 1 }], c: null }, { a: [{ b: 1 + 1e-11 }], d: 0 })).toEqual([
      "a[0].b: 1.00000000001 for 1",
      "c: undefined for null",
      "d: 0 for undefined",
    ]);
  });

  it("takes no difference for null or a text, nor in a count or a close", () => {
    expect(differences({ value: 0 }, { value: null })).toHaveLength(1);
    expect(differences({ reason: "short" }, { reason: "still" })).toHaveLength(1);
    expect(differences({ close: 1e9 }, { close: 1e9 + 1e-4 })).toHaveLength(1);
    expect(differences({ x: Number.NaN }, { x: 1 })).toHaveLength(1);
  });

  it("allows a relative 1e-12, and an absolute one near 0", () => {
    expect(differences({ x: 1e6 }, { x: 1e6 + 0.9e-6 })).toEqual([]);
    expect(differences({ x: 1e6 }, { x: 1e6 + 1.1e-6 })).toHaveLength(1);
    expect(differences({ x: 0 }, { x: 0.9e-12 })).toEqual([]);
    expect(differences({ x: 0 }, { x: 1.1e-12 })).toHaveLength(1);
  });
});

describe("the tear sheet agrees in every field with the definitions written down naively", () => {
  it("on every session of the Hang Seng Index", () => {
    expect(hsi).toHaveLength(9134);
    expect(differencesOn(hsi)).toEqual([]);
  });

  it.each([
    ["a single day", "1987-10-26", "1987-10-26"],
    ["the days either side of the closure of 1987", "1987-10-16", "1987-10-27"],
    ["a range from a Sunday to a Saturday", "1990-07-01", "1991-06-29"],
    ["a range that ends on a leap day", "1995-05-17", "2000-02-29"],
    ["a range that ends on 30 December", "2007-10-30", "2011-12-30"],
    ["a range that ends on the 28 March before Easter", "2008-02-29", "2013-03-28"],
    ["a range that ends on a trough", "1997-08-07", "1998-08-13"],
    ["a range that ends a session before the month does", "2003-04-25", "2018-06-28"],
    ["a range of exactly 60 returns", "2020-01-02", "2020-03-31"],
    ["a range from its record to its end", "2018-01-26", "2023-12-29"],
    ["a range of 359 days", "2016-01-04", "2016-12-28"],
    ["a range of 360 days", "2016-01-04", "2016-12-29"],
  ])("on %s: %s to %s", (_, from, to) => {
    expect(differencesOn(closesBetween(from, to))).toEqual([]);
  });

  it("on a thousand random series, the same ones every time", () => {
    fc.assert(
      fc.property(arbitraryCloses(), (closes) => {
        expect(differencesOn(closes)).toEqual([]);
      }),
      { numRuns: 1000, seed: 19_691_124 },
    );
  });
});

// A daily file of the whole history, which is not part of the almanac.
const WHOLE = new URL("../../../shared/data/stooq__HSI__1969-11-24__2023-09-15.csv", import.meta.url);

describe("the tear sheet of the Hang Seng Index since 24 November 1969", () => {
  it("agrees with the reference on all 13,268 closes", ({ skip }) => {
    if (!existsSync(WHOLE)) skip(`${WHOLE.pathname} is not here`);
    const rows = Papa.parse<{ Date: string; Close: string }>(readFileSync(WHOLE, "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const closes = rows.map(({ Date: date, Close: close }) => ({ date, close: Number(close) }));
    expect(closes).toHaveLength(13_268);
    expect(differencesOn(closes)).toEqual([]);
  });
});

function closesBetween(from: string, to: string): Close[] {
  const { days, closes } = sliceSeries(hsiSeries(), day(from), day(to));
  return Array.from(days, (each, position) => ({ date: isoFromDay(each), close: closes[position] ?? 0 }));
}

function differencesOn(closes: readonly Close[]): string[] {
  const series = seriesOf(closes.map(({ date, close }) => [date, close]));
  return differences(naiveTearSheet(closes), dated(tearSheet(series)));
}
