import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { requireMarket } from "./markets";
import { missingRange } from "./missing-range";
import { arraysOf, generatedCloses } from "./testing/generated-closes";
import { momentAt } from "./testing/yahoo-answer";

const HONG_KONG = requireMarket("HSI");

function stored(from: string, to: string, lastSession = to) {
  return { ...arraysOf(generatedCloses(from, to)), lastSessionDay: requireDay(lastSession) };
}

function rangeAt(date: string, time: string, of = stored("2024-03-01", "2024-03-14"), market = HONG_KONG) {
  const range = missingRange(of, market, 1000 * momentAt(requireDay(date), time, market.timeZone));
  return range === null ? null : `${isoFromDay(range.from)} ${isoFromDay(range.to)}`;
}

describe(missingRange, () => {
  it("refuses a last session that is not stored", () => {
    expect(() => rangeAt("2024-03-18", "20:00", stored("2024-03-01", "2024-03-14", "2024-03-16"))).toThrow(
      RangeError,
    );
    const nothing = { days: new Int32Array(0), closes: new Float64Array(0), lastSessionDay: 0 };
    expect(() => rangeAt("2024-03-18", "20:00", nothing)).toThrow(RangeError);
  });

  it.each([
    ["on the day of the last session", "2024-03-14", "20:00"],
    ["before the next session has closed", "2024-03-15", "17:09"],
    ["where the clock is behind the store", "2024-03-01", "20:00"],
  ])("is nothing %s", (_, date, time) => {
    expect(rangeAt(date, time)).toBeNull();
  });

  it("is nothing over a weekend, until Monday's close", () => {
    const untilFriday = stored("2024-03-01", "2024-03-15");
    expect(rangeAt("2024-03-16", "20:00", untilFriday)).toBeNull();
    expect(rangeAt("2024-03-18", "09:00", untilFriday)).toBeNull();
    expect(rangeAt("2024-03-18", "17:10", untilFriday)).toBe("2024-03-11 2024-03-18");
  });

  it("runs from the fifth last session to the market's today", () => {
    expect(rangeAt("2024-03-15", "17:10")).toBe("2024-03-08 2024-03-15");
    expect(rangeAt("2024-03-18", "09:00")).toBe("2024-03-08 2024-03-18");
  });

  it("counts sessions back from the last one, not from closes stored after it", () => {
    expect(rangeAt("2024-03-18", "09:00", stored("2024-03-01", "2024-03-14", "2024-03-08"))).toBe(
      "2024-03-04 2024-03-18",
    );
  });

  it("starts with the first close where fewer are stored, and no more than 31 days back", () => {
    expect(rangeAt("2024-03-15", "17:10", stored("2024-03-13", "2024-03-14"))).toBe("2024-03-13 2024-03-15");
    const yearEnds = {
      days: Int32Array.from([requireDay("2021-12-31"), requireDay("2022-12-30"), requireDay("2023-12-29")]),
      closes: Float64Array.from([1, 2, 3]),
      lastSessionDay: requireDay("2023-12-29"),
    };
    expect(rangeAt("2024-03-15", "17:10", yearEnds)).toBe("2023-11-28 2024-03-15");
  });

  it("takes the market's day, not that of the machine", () => {
    const newYork = requireMarket("SPX");
    const friday = Date.parse("2024-03-15T23:00:00Z");
    const untilThursday = stored("2024-03-01", "2024-03-14");
    expect(missingRange(untilThursday, newYork, friday)?.to).toBe(requireDay("2024-03-15"));
    expect(missingRange(untilThursday, HONG_KONG, friday)?.to).toBe(requireDay("2024-03-16"));
  });

  it("always holds the last stored session and every day after it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 60 * 24 * 30 }),
        (count, minutes) => {
          const { days, closes } = arraysOf(generatedCloses("2024-02-01", "2024-02-29").slice(-count));
          const lastSessionDay = days.at(-1) ?? 0;
          const now = 1000 * (momentAt(lastSessionDay, "00:00", HONG_KONG.timeZone) + 60 * minutes);
          const range = missingRange({ days, closes, lastSessionDay }, HONG_KONG, now);
          if (range === null) return;
          expect(range.from).toBeLessThanOrEqual(lastSessionDay);
          expect(range.to).toBe(lastSessionDay + Math.floor(minutes / 1440));
        },
      ),
    );
  });
});
