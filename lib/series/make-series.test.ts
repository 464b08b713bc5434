import { describe, expect, it } from "vitest";
import { makeSeries } from "./make-series";

const make = (days: number[], closes: number[], complete: Parameters<typeof makeSeries>[3] = null) =>
  makeSeries("HSI", Int32Array.from(days), Float64Array.from(closes), complete);

describe("makeSeries", () => {
  it("refuses a repeated day and names its position and date", () => {
    expect(() => make([1, 2, 2], [1, 1, 1])).toThrow(
      new RangeError("HSI: 1970-01-03 at position 2 repeats the day before it"),
    );
  });

  it("refuses days out of order and names the position", () => {
    expect(() => make([1, 5, 3], [1, 1, 1])).toThrow(/1970-01-04 at position 2 comes after 1970-01-06/);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a close of %d", (close) => {
    expect(() => make([-1, 0], [100, close])).toThrow(/position 1 \(1970-01-01\)/);
    expect(() => make([-1, 0], [100, close])).toThrow(RangeError);
  });

  it("refuses arrays of different lengths", () => {
    expect(() => make([1, 2], [100])).toThrow("HSI: 2 days but 1 closes");
  });

  it.each([
    { from: 3, to: 2 },
    { from: 0, to: 2 },
    { from: 1, to: 9 },
    { from: 1.5, to: 2 },
  ])("refuses a complete stretch of $from to $to for days 1 to 3", (complete) => {
    expect(() => make([1, 2, 3], [1, 1, 1], complete)).toThrow(RangeError);
  });

  it("refuses a complete stretch of no closes", () => {
    expect(() => make([], [], { from: 1, to: 2 })).toThrow(RangeError);
  });

  it("keeps the arrays it was given, days before 1970 included", () => {
    const days = Int32Array.of(-1980, 4);
    const closes = Float64Array.of(100, 58.61);
    const series = makeSeries("HSI", days, closes, { from: 4, to: 4 });
    expect(series.days).toBe(days);
    expect(series.closes).toBe(closes);
  });

  it("allows no close at all", () => {
    expect(make([], []).days).toHaveLength(0);
  });
});
