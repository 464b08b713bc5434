import { describe, expect, it } from "vitest";
import { requireDay as day } from "./day";
import { isLastSessionOfMonth } from "./is-last-session-of-month";
import { sliceSeries } from "./slice-series";
import { seriesOf } from "./testing/series-of";

const easter = seriesOf([
  ["2013-03-27", 22464.82],
  ["2013-03-28", 22299.63],
  ["2013-04-02", 22367.82],
]);
const until = (iso: string) => sliceSeries(easter, day("2013-03-27"), day(iso));

describe("a cut series", () => {
  it("does not know the next session where there is none, nor across the end of the complete stretch", () => {
    expect(easter.nextSession).toBeNull();
    expect(until("2013-04-30").nextSession).toBeNull();
    const ended = seriesOf(
      [
        ["2023-12-29", 17047.39],
        ["2024-12-31", 20059.95],
      ],
      null,
    );
    expect(sliceSeries(ended, day("2023-01-01"), day("2023-12-31")).nextSession).toBeNull();
    expect(sliceSeries(easter, day("2013-05-01"), day("2013-06-01")).nextSession).toBeNull();
  });

  it("knows the session after its last close, also when it is cut once more", () => {
    expect(until("2013-03-28").nextSession).toBe(day("2013-04-02"));
    const again = sliceSeries(until("2013-03-28"), day("2013-03-28"), day("2013-12-31"));
    expect(again.nextSession).toBe(day("2013-04-02"));
  });

  it("ends a month with the session before a long weekend, and not a day earlier", () => {
    expect(isLastSessionOfMonth(until("2013-03-28"), day("2013-03-28"))).toBe(true);
    expect(isLastSessionOfMonth(until("2013-03-27"), day("2013-03-27"))).toBe(false);
  });

  it("stays daily however short", () => {
    expect(until("2013-03-28").periodicity).toBe("daily");
    const short = sliceSeries(easter, day("2013-03-28"), day("2013-04-02"));
    expect(short.periodicity).toBe("daily");
  });
});

describe(isLastSessionOfMonth, () => {
  it("takes the newest session for December's last from the 30th on, a sparse close from the 28th on", () => {
    const newest = (iso: string, complete: "all" | null) => {
      const series = seriesOf(
        [
          ["2025-12-01", 100],
          ["2025-12-02", 100],
          [iso, 101],
        ],
        complete,
      );
      return isLastSessionOfMonth(series, day(iso));
    };
    expect(["2025-12-28", "2025-12-29"].map((iso) => newest(iso, "all"))).toEqual([false, false]);
    expect(["2025-12-30", "2025-12-31"].map((iso) => newest(iso, "all"))).toEqual([true, true]);
    expect(["2025-12-27", "2025-12-28"].map((iso) => newest(iso, null))).toEqual([false, true]);
  });
});
