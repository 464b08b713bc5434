import { describe, expect, it } from "vitest";
import { weekdays } from "@/lib/db/testing/small-stores";
import { requireDay } from "@/lib/series/day";
import { completeStretch, coverageOf } from "./coverage";

/** Closes by date; those in `declared` are not sessions. */
function marked(sessions: readonly string[], declared: readonly string[] = []) {
  const dates = [...sessions, ...declared].sort();
  return {
    days: Int32Array.from(dates, requireDay),
    isSession: Uint8Array.from(dates, (date) => (declared.includes(date) ? 0 : 1)),
  };
}

const sessions = (from: string, count: number) => Object.keys(weekdays(from, count));

describe("coverage", () => {
  it("is unknown for no closes", () => {
    expect(coverageOf(marked([]))).toBeNull();
  });

  it("has no complete stretch where every close is declared", () => {
    expect(coverageOf(marked([], ["1964-07-31", "1965-12-31"]))).toEqual({
      firstDate: "1964-07-31",
      lastDate: "1965-12-31",
      completeFrom: null,
      completeTo: null,
      sessionCount: 0,
      sparseBefore: 2,
      sparseAfter: 0,
    });
  });

  it("runs over a closure of three weeks", () => {
    const dates = [...sessions("1999-02-01", 5), ...sessions("1999-02-26", 5)];
    expect(completeStretch(marked(dates))).toEqual({
      from: requireDay("1999-02-01"),
      to: requireDay("1999-03-04"),
    });
  });

  it("does not run over a hole of 22 days: the longer side is complete, the other outside", () => {
    const [early, late] = [sessions("2024-01-01", 5), sessions("2024-01-27", 6)];
    expect(coverageOf(marked([...early, ...late], ["2023-12-29"]))).toEqual({
      firstDate: "2023-12-29",
      lastDate: "2024-02-05",
      completeFrom: "2024-01-29",
      completeTo: "2024-02-05",
      sessionCount: 6,
      sparseBefore: 6,
      sparseAfter: 0,
    });
    expect(coverageOf(marked([...sessions("2024-01-01", 7), ...late]))).toMatchObject({
      completeTo: "2024-02-05",
    });
  });

  it("is the later of two equally long runs", () => {
    const dates = [...sessions("2020-01-06", 5), ...sessions("2021-01-04", 5)];
    expect(coverageOf(marked(dates))).toMatchObject({ completeFrom: "2021-01-04", sparseBefore: 5 });
  });
});
