import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatDate,
  formatLevel,
  formatMoney,
  formatPercent,
  formatPoints,
  formatRatio,
  formatRoughDate,
  formatSpan,
  formatTickLevel,
  formatTickPercent,
  formatTickPercents,
  NOT_AVAILABLE,
} from "./format";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });

describe("percentages of an axis", () => {
  it("have the decimals of the longest, and none where none is needed", () => {
    expect(formatTickPercents([])).toEqual([]);
    expect(formatTickPercents([-0.1, 0, 0.1])).toEqual(["−10\u00a0%", "0\u00a0%", "10\u00a0%"]);
    expect(formatTickPercents([0.1675, 0.168, 0.17])).toEqual([
      "16.75\u00a0%",
      "16.80\u00a0%",
      "17.00\u00a0%",
    ]);
  });
});

describe("every number that is not known", () => {
  it.each([
    ["en", "n/a"],
    ["zh-Hant", "不適用"],
  ] as const)("is %s %s, never 0 and never empty", (locale, expected) => {
    const texts = [
      formatLevel(null, locale),
      formatPoints(null, locale),
      formatPercent(null, locale),
      formatPercent(null, locale, { sign: true }),
      formatRatio(null, locale),
      formatCount(null, locale),
      formatSpan(null, locale),
      formatDate(null, locale),
    ];
    expect(new Set(texts)).toEqual(new Set([expected]));
    expect(NOT_AVAILABLE[locale]).toBe(expected);
  });
});

describe(formatRoughDate, () => {
  it.each([
    ["2010", "2010", "2010年"],
    ["2007-10", "Oct 2007", "2007年10月"],
    ["2019-10-17", "17 October 2019", "2019年10月17日"],
  ])("writes %s as exactly as it is given", (iso, english, chinese) => {
    expect(formatRoughDate(iso, "en").replaceAll("\u00a0", " ")).toBe(english);
    expect(formatRoughDate(iso, "zh-Hant")).toBe(chinese);
  });
});

describe(formatLevel, () => {
  it.each([
    [0, "0.00"],
    [-0, "0.00"],
    [0.004, "0.00"],
    [-0.004, "0.00"],
    [0.005, "0.01"],
    [-0.005, "\u22120.01"],
    [0.994, "0.99"],
    [0.995, "1.00"],
    [999.995, "1,000.00"],
    [33154.12, "33,154.12"],
    [-1234.5, "\u22121,234.50"],
    [1e9, "1,000,000,000.00"],
  ])("writes %d as %s", (value, text) => {
    expect(formatLevel(value)).toBe(text);
  });

  it("writes the same in both languages", () => {
    expect(formatLevel(33154.12, "zh-Hant")).toBe(formatLevel(33154.12, "en"));
  });
});

describe(formatPoints, () => {
  it("writes + before a rise and a true minus before a fall, and neither before nothing", () => {
    expect(formatPoints(344.05)).toBe("+344.05");
    expect(formatPoints(-2734.02)).toBe("\u22122,734.02");
    expect(formatPoints(0.0049)).toBe("0.00");
    expect(formatPoints(-0.0049)).toBe("0.00");
  });
});

describe(formatPercent, () => {
  // The S&P 500 of 1 and 2 December 1987: 1.45 / 232.00 is 0.625 %, which floating point has as 0.62499….
  it("rounds a tie up where floating point has it a little lower", () => {
    expect(formatPercent(233.45 / 232 - 1)).toBe("0.63\u00a0%");
  });

  it("writes + only when asked", () => {
    expect(formatPercent(0.2777)).toBe("27.77\u00a0%");
    expect(formatPercent(0.2777, "en", { sign: false })).toBe("27.77\u00a0%");
    expect(formatPercent(0.2777, "en", { sign: true })).toBe("+27.77\u00a0%");
    expect(formatPercent(-0.9154, "en", { sign: true })).toBe("\u221291.54\u00a0%");
  });

  it.each([
    [0.0000499, "0.00\u00a0%"],
    [-0.0000499, "0.00\u00a0%"],
    [0.0000501, "+0.01\u00a0%"],
    [-0.0000501, "\u22120.01\u00a0%"],
    [10.8244, "+1,082.44\u00a0%"],
  ])("rounds the fraction %d once, to %s", (fraction, text) => {
    expect(formatPercent(fraction, "en", { sign: true })).toBe(text);
    expect(formatPercent(fraction, "zh-Hant", { sign: true })).toBe(text);
  });
});

describe("every number", () => {
  const writers = [
    formatLevel,
    formatPoints,
    formatRatio,
    (value: number) => formatPercent(value, "en", { sign: true }),
  ];

  it("has a true minus, never a hyphen, two decimals, and no sign on what rounds to nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...writers), finite, (write, value) => {
        const text = write(value);
        expect(text).toMatch(/^[+\u2212]?\d{1,3}(,\d{3})*\.\d{2}(\u00a0%)?$/);
        expect(text).not.toMatch(/^[+\u2212]0\.00/);
        expect(text.startsWith("\u2212")).toBe(value < 0 && !text.startsWith("0.00"));
      }),
    );
  });

  it("reads back as the number it was, to half a unit of the last decimal", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (value) => {
        const read = Number(formatLevel(value).replaceAll(",", "").replace("\u2212", "-"));
        // It is rounded to twelve digits before, as files have it.
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.005 + 1e-6 + Math.abs(value) * 5e-12);
      }),
    );
  });
});

describe(formatMoney, () => {
  it("has two decimals, none from a million, and is shortened from a thousand million", () => {
    expect([null, 9310.48, 1_089_546.27, 119_999_999_880].map((value) => formatMoney(value, "en"))).toEqual([
      "n/a",
      "9,310.48",
      "1,089,546",
      "120B",
    ]);
    expect(formatMoney(119_990_000_000, "zh-Hant")).toBe("1199.9億");
    expect(formatMoney(1.25e20, "en")).toBe("1.25E20");
  });
});

describe(formatTickLevel, () => {
  it("has no decimals where there are none, and at most two", () => {
    expect([0, 20_000, 0.5, 58.61, 1 / 3].map(formatTickLevel)).toEqual([
      "0",
      "20,000",
      "0.5",
      "58.61",
      "0.33",
    ]);
  });
});

describe(formatTickPercent, () => {
  it("writes whole per cent whole, with a true minus", () => {
    expect([0, -0.4, 0.05, 1.5, -0.125, -0.000001].map(formatTickPercent)).toEqual(
      ["0", "\u221240", "5", "150", "\u221212.5", "0"].map((text) => `${text}\u00a0%`),
    );
  });
});

describe(formatCount, () => {
  it("has thousands commas and no decimals", () => {
    expect([0, 1, 999, 9134, 1e9].map((value) => formatCount(value))).toEqual([
      "0",
      "1",
      "999",
      "9,134",
      "1,000,000,000",
    ]);
  });
});

describe(formatSpan, () => {
  it.each([
    [0, "0 days", "0日"],
    [1, "1 day", "1日"],
    [2, "2 days", "2日"],
    [364, "364 days", "364日"],
    [365, "1 y", "1年"],
    [366, "1 y", "1年"],
    [394, "1 y", "1年"],
    [397, "1 y 1 m", "1年1個月"],
    [729, "1 y 11 m", "1年11個月"],
    // 31 December 2021 to 31 December 2023, 2000 to 2003, 2000 to 2004
    [730, "2 y", "2年"],
    [1095, "3 y", "3年"],
    [1461, "4 y", "4年"],
    // 9 March 1973 to 12 June 1981
    [3017, "8 y 3 m", "8年3個月"],
  ])("writes %d days as %s", (days, en, zh) => {
    expect(formatSpan(days, "en").replaceAll("\u00a0", " ")).toBe(en);
    expect(formatSpan(days, "zh-Hant").replaceAll("\u00a0", " ")).toBe(zh);
  });

  it("writes every span of whole calendar years as those years, and two days less as eleven months more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 2060 }), fc.integer({ min: 1, max: 39 }), (year, years) => {
        const days = (Date.UTC(year + years, 2, 1) - Date.UTC(year, 2, 1)) / 86_400_000;
        expect(formatSpan(days, "en")).toBe(`${years}\u00a0y`);
        if (years > 1) expect(formatSpan(days - 2, "en")).toBe(`${years - 1}\u00a0y\u00a011\u00a0m`);
      }),
    );
  });

  it("never grows shorter with more days, and never breaks its line", () => {
    const monthsOf = (text: string) =>
      Number(/(\d+)\u00a0y/.exec(text)?.[1] ?? 0) * 12 + Number(/(\d+)\u00a0m/.exec(text)?.[1] ?? 0);
    fc.assert(
      fc.property(fc.integer({ min: 365, max: 30_000 }), (days) => {
        const text = formatSpan(days, "en");
        expect(text).not.toContain(" ");
        expect(monthsOf(formatSpan(days + 1, "en"))).toBeGreaterThanOrEqual(monthsOf(text));
        expect(Math.abs(monthsOf(text) - (days / 365.25) * 12)).toBeLessThan(1.03);
      }),
    );
  });
});
