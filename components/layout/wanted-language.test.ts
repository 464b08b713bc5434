import { describe, expect, it } from "vitest";
import { wantedLanguage } from "./wanted-language";

describe(wantedLanguage, () => {
  it("is none where the browser asks for neither", () => {
    expect(wantedLanguage([])).toBeNull();
    expect(wantedLanguage(["fr-FR", "ja-JP", "zhx", "enx"])).toBeNull();
  });

  it.each([
    [["zh-HK", "zh", "en-US"], "zh-Hant"],
    [["zh-Hant-HK"], "zh-Hant"],
    [["zh-TW"], "zh-Hant"],
    [["zh-MO"], "zh-Hant"],
    [["zh"], "zh-Hant"],
    [["en-GB", "zh-HK"], "en"],
    [["fr", "en"], "en"],
    [["zh-CN", "en"], "zh-Hant"],
    [["zh-Hans-HK"], "zh-Hant"],
  ])("of %j is %s", (languages, wanted) => {
    expect(wantedLanguage(languages)).toBe(wanted);
  });
});
