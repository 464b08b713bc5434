import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { hsiSeries } from "../testing/hsi-series";
import { suspiciousCloses } from "./suspicious-closes";
import { daysOf, generatedSeries, named } from "./testing/generated-series";

const DAILY = new URL("../../../prisma/data/daily/", import.meta.url);

function shippedSeries(file: string) {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(new URL(file, DAILY), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const days = Int32Array.from(data, (row) => requireDay(row["date"] ?? ""));
  return generatedSeries(
    data.map((row) => Number(row["close"])),
    days,
  );
}

/** Real sessions, undone to the point by the next, that a changed digit would explain as well as the market. */
const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  "dax.csv": ["2009-03-04"],
  "n225.csv": ["1998-10-07"],
  "ssec.csv": ["1996-12-18"],
};

describe("the shipped series", () => {
  it("of the Hang Seng Index holds no crash, rebound or sparse close suspicious, only equal closes", () => {
    const result = suspiciousCloses(hsiSeries());
    expect(named(result)).toEqual([
      "repeat 1987-05-25",
      "repeat 1987-05-29",
      "repeat 1987-09-16",
      "repeat 1987-10-30",
      "repeat 1988-11-04",
      "repeat 1989-03-29",
      "repeat 1989-04-26",
      "chance-repeats 1990-04-20",
    ]);
  });

  it.each(readdirSync(DAILY))("%s has no slip, no weekend and few other findings", (file) => {
    const result = suspiciousCloses(shippedSeries(file));
    expect(daysOf("spike", result)).toEqual(LOOKALIKES[file] ?? []);
    const rules = new Set(result.found.map(({ rule }) => rule));
    expect(
      [...rules].filter((rule) => !["spike", "repeat", "flat", "chance-repeats", "gap"].includes(rule)),
    ).toEqual([]);
    expect(result.found.length).toBeLessThan(60);
  });

  it("agree with their own days as a calendar", () => {
    const series = shippedSeries("hsi.csv");
    const { days } = series;
    const calendar = { symbol: "HSI", days, from: Number(days[0]), to: Number(days.at(-1)) };
    expect(suspiciousCloses(series, calendar)).toEqual(suspiciousCloses(series));
  });
});
