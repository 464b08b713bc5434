import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { isSameZone, localTime } from "./local-time";
import { LOOKED_UP_SYMBOLS, marketOf } from "./markets";

const zones = [...new Set(LOOKED_UP_SYMBOLS.flatMap((symbol) => marketOf(symbol)?.timeZone ?? []))];

describe(localTime, () => {
  it("refuses a zone that is none, and a moment that is none", () => {
    expect(() => localTime(0, "Hong Kong")).toThrow(RangeError);
    expect(() => localTime(Number.NaN, "Asia/Hong_Kong")).toThrow(RangeError);
    expect(() => localTime(9e15, "Asia/Hong_Kong")).toThrow(RangeError);
  });

  it("gives midnight as minute 0 of the day that begins", () => {
    expect(localTime(Date.UTC(2024, 2, 14, 16), "Asia/Hong_Kong")).toEqual({
      day: requireDay("2024-03-15"),
      minute: 0,
    });
  });

  it("knows Hong Kong's summer time, last kept in 1979", () => {
    const noon = (year: number) => localTime(Date.UTC(year, 6, 2, 4), "Asia/Hong_Kong").minute / 60;
    expect([1973, 1976, 1979, 1980].map(noon)).toEqual([13, 13, 13, 12]);
  });

  it("changes New York's clock in the night of 10 March 2024", () => {
    const minutes = [6, 7].map(
      (hour) => localTime(Date.UTC(2024, 2, 10, hour, 30), "America/New_York").minute,
    );
    expect(minutes).toEqual([90, 210]);
  });

  it.each(zones)("gives the date and time that Intl writes for any moment since 1850 in %s", (timeZone) => {
    // Swedish writes dates as ISO does.
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
    const moments = fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(moments, (moment) => {
        const { day, minute } = localTime(moment, timeZone);
        const clock = [Math.floor(minute / 60), minute % 60]
          .map((part) => String(part).padStart(2, "0"))
          .join(":");
        expect(`${isoFromDay(day)} ${clock}`).toBe(format.format(moment));
      }),
    );
  });
});

describe(isSameZone, () => {
  it("is false for names of no zone and of other zones", () => {
    expect(isSameZone("Asia/Hong_Kong", "HKT?")).toBe(false);
    expect(isSameZone("Asia/Hong_Kong", "Asia/Shanghai")).toBe(false);
  });

  it("is true for two names of one zone", () => {
    expect(isSameZone("Asia/Calcutta", "Asia/Kolkata")).toBe(true);
    expect(isSameZone("Asia/Hong_Kong", "Hongkong")).toBe(true);
  });
});
