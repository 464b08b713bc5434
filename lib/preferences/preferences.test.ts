import { describe, expect, it } from "vitest";
import { readPreferences, THEMES, TONE_PAIRS } from "./preferences";

const DEFAULTS = { theme: "auto", tones: "green-up" };

describe(readPreferences, () => {
  it("has the default for a cookie that is missing or holds anything else", () => {
    expect(readPreferences(undefined, undefined)).toEqual(DEFAULTS);
    for (const odd of ["", "Dark", "dark ", "0", "toString"]) {
      expect(readPreferences(odd, odd), odd).toEqual(DEFAULTS);
    }
  });

  it("takes every theme with every pair of tones", () => {
    for (const theme of THEMES) {
      for (const tones of TONE_PAIRS) expect(readPreferences(theme, tones)).toEqual({ theme, tones });
    }
  });

  it("keeps a good choice beside a bad one", () => {
    expect(readPreferences("dark", "purple-up")).toEqual({ theme: "dark", tones: "green-up" });
    expect(readPreferences("sepia", "red-up")).toEqual({ theme: "auto", tones: "red-up" });
  });
});
