import { describe, expect, it } from "vitest";
import { requireDay as day } from "@/lib/series/day";
import { figureAroundFalls, usualAroundFalls } from "./figure-around-falls";

const figure = (rows: ReadonlyArray<readonly [string, number]>) => ({
  days: Int32Array.from(rows, ([iso]) => day(iso)),
  values: Float64Array.from(rows, ([, value]) => value),
});
const fallOf = (peak: string, trough: string) => ({
  peak: { day: day(peak), close: 100 },
  trough: { day: day(trough), close: 70 },
});
const rows = figure([
  ["2019-02-28", 0.1],
  ["2020-02-28", 0.2],
  ["2020-03-20", 0.6],
  ["2021-02-26", 0.4],
]);

describe(figureAroundFalls, () => {
  it("has nothing to say without a value: not of the year after, which has not passed", () => {
    const [around] = figureAroundFalls(figure([]), [fallOf("2020-02-29", "2020-03-23")]);
    expect(around).toMatchObject({
      before: null,
      atPeak: null,
      atTrough: null,
      after: null,
      isRunning: true,
    });
  });

  it("takes the last value of the week to each day, of 29 February that of the 28th", () => {
    const [around] = figureAroundFalls(rows, [fallOf("2020-02-29", "2020-03-23")]);
    expect(around).toMatchObject({
      before: { day: day("2019-02-28"), value: 0.1 },
      atPeak: { day: day("2020-02-28"), value: 0.2 },
      atTrough: { day: day("2020-03-20"), value: 0.6 },
      after: null,
      isRunning: true,
    });
  });

  it("parts a year that has not passed from one without a value", () => {
    const [held, gone] = figureAroundFalls(rows, [
      fallOf("2020-02-26", "2020-03-23"),
      fallOf("2019-06-03", "2019-07-01"),
    ]);
    expect(held).toMatchObject({ after: { value: 0.4 }, isRunning: false });
    expect(gone).toMatchObject({ before: null, atPeak: null, after: null, isRunning: false });
  });
});

describe(usualAroundFalls, () => {
  it("has no middle of no fall", () => {
    expect(usualAroundFalls([])).toEqual({
      ...{ higherAtTrough: { known: 0, higher: 0 }, higherAfter: { known: 0, higher: 0 } },
      ...{ before: null, atPeak: null, atTrough: null, after: null },
    });
  });

  it("takes each middle over the falls of which the value is known", () => {
    const value = (each: number) => ({ day: 0, value: each });
    const base = { fall: null, before: null, atTrough: null, isRunning: false };
    const usual = usualAroundFalls([
      { ...base, atPeak: value(1), after: value(2) },
      { ...base, atPeak: value(3), after: value(2) },
      { ...base, atPeak: value(8), after: null },
    ]);
    expect(usual).toMatchObject({
      higherAtTrough: { known: 0, higher: 0 },
      higherAfter: { known: 2, higher: 1 },
      ...{ before: null, atPeak: 3, after: 2 },
    });
  });
});
