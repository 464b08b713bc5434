import { describe, expect, it } from "vitest";
import { ageText } from "./age-text";

const NOON = Date.UTC(2026, 10, 27, 12);

describe(ageText, () => {
  it("says nothing of a day that has not begun in Greenwich, nor of one that no calendar has", () => {
    expect(ageText("2026-11-28", NOON, "en")).toBe("");
    expect(ageText("2026-02-30", NOON, "en")).toBe("");
  });

  it.each([
    ["2026-11-27", "today", "今日"],
    ["2026-11-26", "yesterday", "昨日"],
    ["2026-08-21", "98 days ago", "98日前"],
    ["2025-11-28", "364 days ago", "364日前"],
    ["2025-11-27", "1 year ago", "1年前"],
    ["2018-12-31", "7 years ago", "7年前"],
  ])("says of %s that it was %s", (date, english, chinese) => {
    expect(ageText(date, NOON, "en")).toBe(english);
    expect(ageText(date, NOON, "zh-Hant")).toBe(chinese);
  });
});
