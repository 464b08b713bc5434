import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, commonRange, rebase } from "./align";
import { requireDay as day } from "./day";
import { arbitrarySeries, seriesOf } from "./testing/series-of";

const hongKong = seriesOf([
  ["2024-01-02", 50],
  ["2024-01-03", 60],
  ["2024-01-05", 75],
]);
const newYork = seriesOf([
  ["2024-01-01", 10],
  ["2024-01-03", 20],
  ["2024-01-04", 30],
  ["2024-01-05", 40],
]);
const none = seriesOf([]);

describe("align", () => {
  it("is empty for no series, or where one has no close", () => {
    expect(align([])).toHaveLength(0);
    expect(align([hongKong, none])).toHaveLength(0);
  });

  it("leaves out a day that one of them lacks", () => {
    expect([...align([hongKong, newYork])]).toEqual([day("2024-01-03"), day("2024-01-05")]);
  });

  it("gives one series its own days, as a copy", () => {
    expect(align([hongKong])).toEqual(hongKong.days);
    expect(align([hongKong])).not.toBe(hongKong.days);
  });

  it("keeps exactly the days that all have, in any order of the list", () => {
    fc.assert(
      fc.property(fc.array(arbitrarySeries(), { minLength: 1, maxLength: 4 }), (list) => {
        const [first, ...rest] = list.map(({ days }) => new Set(days));
        const expected = [...(first ?? [])].filter((each) => rest.every((days) => days.has(each)));
        expect([...align(list)]).toEqual(expected);
        expect(align([...list].reverse())).toEqual(align(list));
      }),
    );
  });
});

describe("commonRange", () => {
  it("is null for no series, an empty one, or ranges that never meet", () => {
    const later = seriesOf([["2024-02-01", 1]]);
    expect(commonRange([])).toBeNull();
    expect(commonRange([hongKong, none])).toBeNull();
    expect(commonRange([hongKong, later])).toBeNull();
  });

  it("runs from the latest start to the earliest end", () => {
    expect(commonRange([hongKong, newYork])).toEqual({ from: day("2024-01-02"), to: day("2024-01-05") });
  });
});

describe("rebase", () => {
  it("is null on a day without a close, and never takes the close before", () => {
    expect(rebase(hongKong, day("2024-01-04"))).toBeNull();
    expect(rebase(hongKong, day("2024-01-06"))).toBeNull();
    expect(rebase(none, 0)).toBeNull();
  });

  it("puts the anchor at 100 and leaves the series as it was", () => {
    expect([...(rebase(hongKong, day("2024-01-03")) ?? [])]).toEqual([100, 125]);
    expect([...hongKong.closes]).toEqual([50, 60, 75]);
  });
});
