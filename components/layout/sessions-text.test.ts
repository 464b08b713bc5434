import { describe, expect, it } from "vitest";
import { sessionsText, zoneName } from "./sessions-text";

const SESSIONS = [
  ["09:30", "12:00"],
  ["13:00", "16:00"],
] as const;

describe("Hong Kong's trading hours by another clock", () => {
  it.each([
    ["London in winter", 0, "01:30–04:00, 05:00–08:00"],
    ["London in summer", 60, "02:30–05:00, 06:00–09:00"],
    ["Tokyo", 540, "10:30–13:00, 14:00–17:00"],
    ["Kathmandu", 345, "07:15–09:45, 10:45–13:45"],
    ["New York in winter", -300, "20:30–23:00 (−1), 00:00–03:00"],
    ["Denver in summer", -360, "19:30–22:00 (−1), 23:00 (−1)–02:00"],
    ["Auckland in summer", 780, "14:30–17:00, 18:00–21:00"],
    ["Kiritimati", 840, "15:30–18:00, 19:00–22:00"],
    ["Hong Kong and Singapore", 480, ""],
  ])("%s", (_, offset, expected) => {
    expect(sessionsText(SESSIONS, offset, "en")).toBe(expected);
  });

  it.each([
    ["Europe/Zurich", "Central European Standard Time", "中歐標準時間"],
    ["America/New_York", "Eastern Standard Time", "東部標準時間"],
    ["Asia/Kathmandu", "Nepal Time", "尼泊爾時間"],
    ["UTC", "Coordinated Universal Time", "世界標準時間"],
  ])("name the time of a clock in %s in the reader's language", (zone, english, chinese) => {
    const winter = new Date("2026-01-15T00:00Z");
    expect([zoneName("en", winter, zone), zoneName("zh-Hant", winter, zone)]).toEqual([english, chinese]);
  });

  it("are parted as Chinese does", () => {
    expect(sessionsText(SESSIONS, 0, "zh-Hant")).toBe("01:30–04:00、05:00–08:00");
  });
});
