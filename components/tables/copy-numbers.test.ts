import { describe, expect, it } from "vitest";
import { formatPercent, formatPoints } from "@/lib/format/format";
import { plainNumbers } from "./copy-numbers";

describe(plainNumbers, () => {
  it("leaves words, dates and ranges as they are", () => {
    const text = "n/a\tJanuary\u00a02019 − March\t5\u00a0yr\t2019-01-02\t恒生指數\t1–2\t≠";
    expect(plainNumbers(text)).toBe(text);
  });

  it.each([
    [formatPoints(-2734.02), "-2,734.02"],
    [formatPercent(-0.9154, "en", { sign: true }), "-91.54%"],
    [formatPercent(0.0235, "zh-Hant", { sign: true }), "+2.35%"],
    ["\u22121,234.50\t\u221212.30\u00a0%\n28,812.64\t+0.10\u00a0%", "-1,234.50\t-12.30%\n28,812.64\t+0.10%"],
  ])("writes %j as a spreadsheet reads it", (shown, plain) => {
    expect(plainNumbers(shown)).toBe(plain);
  });
});
