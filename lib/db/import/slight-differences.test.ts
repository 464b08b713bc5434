import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { mergeCloses } from "./merge-closes";
import { sortDifferences } from "./slight-differences";

const series = (closes: Readonly<Record<string, number>>) => ({
  days: Int32Array.from(Object.keys(closes), requireDay),
  closes: Float64Array.from(Object.values(closes)),
});

const week = { "2024-01-02": 8210.25, "2024-01-03": 8210.25, "2024-01-05": 8210.25, "2024-01-08": 8210.25 };

function sorted(closes: Readonly<Record<string, number>>, prefer: "stored" | "file" = "stored") {
  const stored = { ...series(week), isSession: new Uint8Array(4).fill(1) };
  const shipped = { from: requireDay("2024-01-02"), to: requireDay("2024-01-08") };
  const file = series(closes);
  const rules = { prefer, shipped, isUnheld: () => false, unsettled: null };
  return sortDifferences(stored, file, mergeCloses(stored, file, rules).outcomes);
}

describe(sortDifferences, () => {
  it("tells a close that is off by more than 0.01 %, and a session that nobody else knows", () => {
    expect(sorted({ "2024-01-02": 8211.08, "2024-01-03": 8209.42, "2024-01-04": 8210.25 })).toEqual({
      rows: [0, 1, 2],
      slight: [],
    });
  });

  it("only counts closes that differ by less, with their first and last day", () => {
    const slight = { rows: 2, date: "2024-01-02", lastDate: "2024-01-08", tolerance: 0.0001 };
    const closes = { "2024-01-02": 8210.2998, "2024-01-03": 8290.25, "2024-01-08": 8209.45 };
    expect(sorted(closes)).toEqual({ rows: [1], slight: [{ ...slight, chosen: "stored" }] });
    expect(sorted(closes, "file")).toEqual({ rows: [1], slight: [{ ...slight, chosen: "file" }] });
  });

  it("finds nothing in closes that are the same within rounding", () => {
    expect(sorted({ "2024-01-02": 8210.3, "2024-01-03": 8210.25 })).toEqual({ rows: [], slight: [] });
  });
});
