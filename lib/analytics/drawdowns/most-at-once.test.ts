import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Series } from "@/lib/series/series";
import { arbitrarySeries, dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { mostAtOnce } from "./most-at-once";
import { underwater } from "./underwater";

const most = (all: readonly Series[], depth: number) =>
  mostAtOnce(
    all.map((series) => ({ days: series.days, drawdowns: underwater(series) })),
    depth,
  );

/** Asks every index on every day anew: whether the closes on either side of it, or on it, are both so deep. */
function naively(all: readonly Series[], depth: number) {
  const days = [...new Set(all.flatMap((series) => [...series.days]))].sort((one, other) => one - other);
  const counts = days.map((day) => {
    const isDeep = (series: Series) => {
      const drawdowns = underwater(series);
      const before = series.days.findLastIndex((each) => each <= day);
      const after = series.days.findIndex((each) => each >= day);
      if (before < 0 || after < 0) return false;
      return (drawdowns[before] ?? 0) <= -depth && (drawdowns[after] ?? 0) <= -depth;
    };
    return { day, count: all.filter(isDeep).length };
  });
  return counts.reduce((best, each) => (each.count > best.count ? each : best), { day: 0, count: 0 });
}

describe(mostAtOnce, () => {
  it("finds none without an index, a close or a fall so deep", () => {
    expect(most([], 0.2)).toBeNull();
    expect(most([dailySeries([])], 0.2)).toBeNull();
    expect(most([dailySeries([100, 81, 100]), dailySeries([100, 90])], 0.2)).toBeNull();
  });

  it("counts a fall of exactly the depth, from its first close there", () => {
    expect(most([dailySeries([100, 75, 74, 100], 10)], 0.25)).toEqual({ count: 1, day: 11, held: 1 });
  });

  it("counts the days between two closes that are deep, on which the other market was open", () => {
    const closedOnTuesday = seriesOf([
      ["2020-03-13", 100],
      ["2020-03-16", 70],
      ["2020-03-18", 70],
    ]);
    const onTuesday = seriesOf([
      ["2020-03-16", 100],
      ["2020-03-17", 70],
      ["2020-03-18", 90],
    ]);
    expect(most([closedOnTuesday, onTuesday], 0.2)).toMatchObject({ count: 2, held: 2 });
  });

  it("no longer counts an index behind its last close", () => {
    const ended = dailySeries([100, 50], 0);
    const later = dailySeries([100, 50], 10);
    expect(most([ended, later], 0.2)).toEqual({ count: 1, day: 1, held: 1 });
  });

  it("agrees with asking every index on every day", () => {
    const depths = fc.constantFrom(0.05, 0.1, 0.2, 0.5);
    fc.assert(
      fc.property(fc.array(arbitrarySeries(30), { maxLength: 4 }), depths, (all, depth) => {
        const { day, count } = naively(all, depth);
        expect(most(all, depth)).toEqual(count === 0 ? null : expect.objectContaining({ day, count }));
      }),
    );
  });
});
