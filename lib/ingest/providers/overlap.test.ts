import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { compareOverlap } from "./overlap";

function closes(...rows: ReadonlyArray<readonly [date: string, close: number]>) {
  return {
    days: Int32Array.from(rows, ([date]) => requireDay(date)),
    closes: Float64Array.from(rows, ([, close]) => close),
  };
}

const STORED = closes(["2024-03-11", 100], ["2024-03-12", 200], ["2024-03-13", 300]);

function compare(provided: ReturnType<typeof closes>, stored = STORED, lastSession = "2024-03-13") {
  const range = { from: requireDay("2024-03-11"), to: requireDay("2024-03-20") };
  return compareOverlap(stored, provided, range, requireDay(lastSession), "stooq.com");
}

describe(compareOverlap, () => {
  it("refuses closes that differ by more than 0.1 %, with their days and both values", () => {
    expect(() => compare(closes(["2024-03-11", 100], ["2024-03-12", 200.21], ["2024-03-13", 299.6]))).toThrow(
      "stooq.com disagrees with the stored closes by more than 0.1 %: " +
        "2024-03-12 stored 200, provided 200.21; 2024-03-13 stored 300, provided 299.6",
    );
  });

  it("names three days and counts the others", () => {
    const days = ["2024-03-11", "2024-03-12", "2024-03-13", "2024-03-14", "2024-03-15"] as const;
    const one = closes(...days.map((day) => [day, 1] as const));
    const two = closes(...days.map((day) => [day, 2] as const));
    expect(() => compare(two, one, "2024-03-15")).toThrow(/2024-03-13 stored 1, provided 2; and 2 more$/);
  });

  it("refuses what cannot be compared", () => {
    for (const provided of [closes(), closes(["2024-03-14", 310]), closes(["2024-03-10", 100])]) {
      expect(() => compare(provided)).toThrow(
        "stooq.com has none of the stored sessions from 2024-03-11 to 2024-03-13: nothing to compare",
      );
    }
  });

  it("refuses new closes that contradict a stored year-end", () => {
    const stored = closes(["2024-03-13", 300], ["2024-03-15", 330]);
    expect(() => compare(closes(["2024-03-13", 300], ["2024-03-15", 320]), stored)).toThrow(
      "2024-03-15 stored 330",
    );
  });

  it("takes a difference of 0.1 % as agreement", () => {
    expect(compare(closes(["2024-03-11", 100.1], ["2024-03-12", 199.8])).compared).toBe(2);
  });

  it("tells the days that only one of the two has, up to the last session", () => {
    const stored = closes(["2024-03-11", 100], ["2024-03-13", 300]);
    const provided = closes(["2024-03-11", 100], ["2024-03-12", 200], ["2024-03-14", 400]);
    expect(compare(provided, stored)).toEqual({
      compared: 1,
      onlyProvided: Int32Array.of(requireDay("2024-03-12")),
      onlyStored: Int32Array.of(requireDay("2024-03-13")),
    });
  });
});
