import { describe, expect, it } from "vitest";
import { sessionsText } from "./sessions-text";

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
    ["New York in winter", -300, "20:30 (−1)–23:00 (−1), 00:00–03:00"],
    ["Auckland in summer", 780, "14:30–17:00, 18:00–21:00"],
    ["Kiritimati", 840, "15:30–18:00, 19:00–22:00"],
    ["Hong Kong and Singapore", 480, ""],
  ])("%s", (_, offset, expected) => {
    expect(sessionsText(SESSIONS, offset, "en")).toBe(expected);
  });

  it("are parted as Chinese does", () => {
    expect(sessionsText(SESSIONS, 0, "zh-Hant")).toBe("01:30–04:00、05:00–08:00");
  });
});
