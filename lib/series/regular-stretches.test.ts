import { describe, expect, it } from "vitest";
import { regularStretches } from "./regular-stretches";

/** Days from 1970-01-01 on with these spacings. */
function daysApart(...spacings: number[]): Int32Array {
  const days = [0];
  for (const spacing of spacings) days.push((days.at(-1) ?? 0) + spacing);
  return Int32Array.from(days);
}

const many = (count: number, ...spacings: number[]) => Array.from({ length: count }, () => spacings).flat();

describe("regularStretches", () => {
  it("finds none in no day and in one", () => {
    expect(regularStretches(new Int32Array(0))).toEqual([]);
    expect(regularStretches(Int32Array.of(5))).toEqual([]);
  });

  it("finds none where the spacings keep to nothing", () => {
    expect(regularStretches(daysApart(...many(20, 15, 60, 200)))).toEqual([]);
  });

  it("ends and begins stretches exactly where the spacing changes", () => {
    const days = daysApart(...many(12, 30), ...many(8, 1, 1, 1, 1, 3), ...many(5, 91));
    expect(regularStretches(days)).toEqual([
      { from: 0, to: 360, closes: 13, periodicity: "monthly" },
      { from: 360, to: 360 + 56, closes: 41, periodicity: "daily" },
      { from: 416, to: 416 + 455, closes: 6, periodicity: "quarterly" },
    ]);
  });

  it("lets no holiday end a stretch", () => {
    const days = daysApart(...many(6, 7), 14, ...many(6, 7), ...many(10, 1, 1, 1, 1, 3), 12, ...many(20, 1));
    expect(regularStretches(days).map(({ closes, periodicity }) => [closes, periodicity])).toEqual([
      [14, "weekly"],
      [72, "daily"],
    ]);
  });
});
