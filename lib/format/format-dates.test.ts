import process from "node:process";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isoFromDay, requireDay } from "@/lib/series/day";

const home = process.env["TZ"];

// Both sides of Greenwich: a day kept as local time shows a day early in one of them.
describe.each(["America/Los_Angeles", "Asia/Hong_Kong"])("dates on a machine in %s", (zone) => {
  let format: typeof import("./format");

  beforeAll(async () => {
    process.env["TZ"] = zone;
    // The formatters are made when the module is read.
    vi.resetModules();
    format = await import("./format");
  });
  afterAll(() => {
    if (home === undefined) delete process.env["TZ"];
    else process.env["TZ"] = home;
  });

  it("are far from UTC there", () => {
    expect(Math.abs(new Date(0).getTimezoneOffset())).toBe(480);
  });

  it("refuse what is not a calendar day", () => {
    expect(() => format.formatDate("2023-02-29", "en")).toThrow(RangeError);
    expect(() => format.formatDate("", "en")).toThrow(RangeError);
  });

  it.each([
    ["1973-03-09", "9 March 1973", "1973年3月9日", "9 Mar 1973", "Mar 1973", "1973年3月"],
    ["2001-09-12", "12 September 2001", "2001年9月12日", "12 Sep 2001", "Sep 2001", "2001年9月"],
    ["1964-07-31", "31 July 1964", "1964年7月31日", "31 Jul 1964", "Jul 1964", "1964年7月"],
    ["2024-12-31", "31 December 2024", "2024年12月31日", "31 Dec 2024", "Dec 2024", "2024年12月"],
    ["2025-01-01", "1 January 2025", "2025年1月1日", "1 Jan 2025", "Jan 2025", "2025年1月"],
  ])("write %s in both languages, in full and short", (iso, long, zh, short, month, zhMonth) => {
    const day = requireDay(iso);
    const plain = (text: string) => text.replaceAll("\u00a0", " ");
    expect(plain(format.formatDate(iso, "en"))).toBe(long);
    expect(plain(format.formatDay(day, "en"))).toBe(long);
    expect(plain(format.formatShortDay(day, "en"))).toBe(short);
    expect(plain(format.formatMonth(day, "en"))).toBe(month);
    expect(format.formatDay(day, "zh-Hant")).toBe(zh);
    expect(format.formatShortDay(day, "zh-Hant")).toBe(zh);
    expect(format.formatMonth(day, "zh-Hant")).toBe(zhMonth);
  });

  it("write ticks as a bare year, a month, or a day and its month", () => {
    const day = requireDay("1970-09-01");
    const ticks = (["year", "month", "day"] as const).map((kind) => [
      format.formatDayTick(day, kind, "en"),
      format.formatDayTick(day, kind, "zh-Hant"),
    ]);
    expect(ticks).toEqual([
      ["1970", "1970"],
      ["Sep", "9月"],
      ["1\u00a0Sep", "9月1日"],
    ]);
  });

  it("write the very day of the calendar, and never break their line", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (day) => {
        const [year, month, date] = isoFromDay(day).split("-").map(Number);
        expect(format.formatDay(day, "zh-Hant")).toBe(`${year}年${month}月${date}日`);
        const english = format.formatShortDay(day, "en");
        expect(english).not.toContain(" ");
        expect(english.startsWith(`${date}\u00a0`) && english.endsWith(`\u00a0${year}`)).toBe(true);
      }),
    );
  });
});
