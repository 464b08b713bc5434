import { describe, expect, it } from "vitest";
import { at } from "./at";
import { closeOnOrBefore } from "./dated-close";
import { requireDay } from "./day";
import { completePositions, isComplete } from "./is-complete";
import { positionOnOrAfter, positionOnOrBefore } from "./position";
import { sliceSeries } from "./slice-series";
import { seriesOf } from "./testing/series-of";

const series = seriesOf(
  [
    ["1973-03-09", 1774.96],
    ["1986-12-31", 2568.3],
    ["1987-01-02", 2540.1],
    ["1987-01-05", 2552.4],
    ["2024-01-22", 14961.18],
  ],
  ["1986-12-31", "1987-01-05"],
);
const day = requireDay;

describe("positions by day", () => {
  it("finds nothing before the first day and the length after the last", () => {
    expect(positionOnOrBefore(series.days, day("1973-03-08"))).toBe(-1);
    expect(positionOnOrAfter(series.days, day("2024-01-23"))).toBe(5);
    expect(positionOnOrBefore(new Int32Array(0), 0)).toBe(-1);
    expect(positionOnOrAfter(new Int32Array(0), 0)).toBe(0);
  });

  it("finds the day itself from both sides, and the neighbours of a day without a close", () => {
    expect(positionOnOrBefore(series.days, day("1987-01-02"))).toBe(2);
    expect(positionOnOrAfter(series.days, day("1987-01-02"))).toBe(2);
    expect(positionOnOrBefore(series.days, day("1987-01-03"))).toBe(2);
    expect(positionOnOrAfter(series.days, day("1987-01-03"))).toBe(3);
  });

  it("stops at a position outside the array instead of reading undefined", () => {
    expect(() => at(series.closes, 5)).toThrow(RangeError);
    expect(() => at(series.closes, -1)).toThrow(RangeError);
  });
});

describe("closeOnOrBefore", () => {
  it("refuses a negative age", () => {
    expect(() => closeOnOrBefore(series, 0, -1)).toThrow(RangeError);
  });

  it("finds nothing before the first close or beyond the age", () => {
    expect(closeOnOrBefore(series, day("1973-03-08"), Number.POSITIVE_INFINITY)).toBeNull();
    expect(closeOnOrBefore(series, day("1973-03-17"), 7)).toBeNull();
  });

  it("accepts a close of just that age and states its own day", () => {
    expect(closeOnOrBefore(series, day("1973-03-16"), 7)).toEqual({ day: day("1973-03-09"), close: 1774.96 });
  });
});

describe("isComplete", () => {
  it("refuses a range that ends before it starts", () => {
    expect(() => isComplete(series, 2, 1)).toThrow(RangeError);
  });

  it("is false where one day leaves the stretch, or where there is none", () => {
    expect(isComplete(series, day("1986-12-30"), day("1987-01-05"))).toBe(false);
    expect(isComplete(series, day("1986-12-31"), day("1987-01-06"))).toBe(false);
    expect(isComplete({ ...series, complete: null }, day("1987-01-02"), day("1987-01-02"))).toBe(false);
  });

  it("is true for the whole stretch, both ends included", () => {
    expect(isComplete(series, day("1986-12-31"), day("1987-01-05"))).toBe(true);
  });

  it("counts positions from the last close on or before the start", () => {
    expect(completePositions(series, day("1987-01-01"), day("1987-01-04"))).toEqual({ first: 1, last: 2 });
    expect(completePositions(series, day("1986-12-30"), day("1987-01-04"))).toBeNull();
  });
});

describe("sliceSeries", () => {
  it("refuses a range that ends before it starts", () => {
    expect(() => sliceSeries(series, 1, 0)).toThrow(RangeError);
  });

  it("is empty without a stretch where no close lies in the range", () => {
    const slice = sliceSeries(series, day("1987-01-03"), day("1987-01-04"));
    expect(slice.days).toHaveLength(0);
    expect(slice.complete).toBeNull();
  });

  it("loses the stretch where the range lies outside it", () => {
    expect(sliceSeries(series, day("1970-01-01"), day("1986-12-30")).complete).toBeNull();
    expect(sliceSeries(series, day("1987-01-06"), day("2025-01-01")).complete).toBeNull();
  });

  it("clips the stretch to the closes left, both ends of the range included", () => {
    const slice = sliceSeries(series, day("1987-01-01"), day("1987-01-05"));
    expect([...slice.closes]).toEqual([2540.1, 2552.4]);
    expect(slice.complete).toEqual({ from: day("1987-01-02"), to: day("1987-01-05") });
  });

  it("copies nothing", () => {
    const slice = sliceSeries(series, day("1986-12-31"), day("1987-01-05"));
    expect(slice.days.buffer).toBe(series.days.buffer);
    expect(slice.closes.buffer).toBe(series.closes.buffer);
  });
});
