import { describe, expect, it } from "vitest";
import type { DailyRates } from "@/lib/series/daily-rates";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { seriesOf } from "@/lib/series/testing/series-of";
import { convertSeries } from "./convert-series";

const ratesOf = (rows: ReadonlyArray<readonly [date: string, perUsd: number]>): DailyRates => ({
  days: Int32Array.from(rows, ([date]) => requireDay(date)),
  perUsd: Float64Array.from(rows, ([, perUsd]) => perUsd),
});
const series = seriesOf([
  ["2024-01-01", 700],
  ["2024-01-05", 780],
  ["2024-01-08", 790],
  ["2024-01-31", 800],
]);

describe(convertSeries, () => {
  it("is nothing where no close has a rate within 7 days before it", () => {
    expect(convertSeries(series, ratesOf([["2023-12-01", 7.8]]), null)).toBeNull();
    expect(convertSeries(series, ratesOf([["2024-02-01", 7.8]]), null)).toBeNull();
  });

  it("divides by the own rate and multiplies by the wanted one, of the day or the nearest earlier day", () => {
    const rates = ratesOf([
      ["2024-01-05", 7.8],
      ["2024-01-07", 7.9],
      ["2024-01-09", 8],
    ]);
    const inUsd = convertSeries(series, rates, null);
    expect([...(inUsd?.days ?? [])].map(isoFromDay)).toEqual(["2024-01-05", "2024-01-08"]);
    expect(inUsd?.closes[0]).toBeCloseTo(100, 12);
    expect(inUsd?.closes[1]).toBeCloseTo(100, 12);
    const inYen = convertSeries(
      series,
      rates,
      ratesOf([
        ["2024-01-04", 150],
        ["2024-01-08", 150],
      ]),
    );
    expect(inYen?.closes[1]).toBeCloseTo(15_000, 10);
    expect(inYen?.complete).toEqual({ from: requireDay("2024-01-05"), to: requireDay("2024-01-08") });
    expect(inYen?.nextSession).toBe(requireDay("2024-01-31"));
  });

  it("leaves out the closes in a hole of the rates, and is complete behind the last hole alone", () => {
    const rates = ratesOf([
      ["2023-12-31", 7.8],
      ["2024-01-30", 8],
      ["2024-02-01", 8],
    ]);
    // The rate of 31 December stands for 7 days: not for 8 January.
    const converted = convertSeries(series, rates, null);
    expect([...(converted?.days ?? [])].map(isoFromDay)).toEqual(["2024-01-01", "2024-01-05", "2024-01-31"]);
    expect(converted?.closes[1]).toBeCloseTo(780 / 7.8, 10);
    expect(converted?.closes[2]).toBeCloseTo(800 / 8, 10);
    expect(converted?.complete).toEqual({ from: requireDay("2024-01-31"), to: requireDay("2024-01-31") });
    expect(series.closes).toEqual(Float64Array.of(700, 780, 790, 800));
  });

  it("keeps its complete stretch where a hole lies among single closes, and none where a hole ends it", () => {
    const rates = ratesOf([
      ["2023-12-31", 7.8],
      ["2024-01-30", 8],
      ["2024-02-01", 8],
    ]);
    const rows = [...series.days].map((day, row) => [isoFromDay(day), series.closes[row] ?? 0] as const);
    const before = seriesOf(rows, ["2024-01-01", "2024-01-05"]);
    expect(convertSeries(before, rates, null)?.complete).toEqual(before.complete);
    const until = seriesOf(rows, ["2024-01-05", "2024-01-08"]);
    expect(convertSeries(until, rates, null)?.complete).toBeNull();
  });

  it("ends with the last day of either rate, for which no earlier one stands", () => {
    const own = ratesOf([
      ["2024-01-01", 7.8],
      ["2024-01-05", 7.8],
    ]);
    expect([...(convertSeries(series, own, null)?.days ?? [])].map(isoFromDay)).toEqual([
      "2024-01-01",
      "2024-01-05",
    ]);
  });

  it("leaves a series as it is without rates on either side", () => {
    expect(convertSeries(series, null, null)?.closes).toEqual(series.closes);
  });
});
