import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { formatReading, formatX } from "./format-reading";

const reading = { label: "HSI", tone: "index", x: 0, y: 11_015.84, first: 31_638.22 } as const;

describe(formatReading, () => {
  it("writes the level and its change since the first value with sign and tone", () => {
    const text = formatReading(reading, "level", "en", "since 30 Oct 2007");
    expect(text.value).toBe("11,015.84");
    expect(text.change).toEqual({ value: "−65.18\u00a0%", tone: "down" });
    expect(text.spoken).toBe("HSI 11,015.84, −65.18\u00a0% since 30 Oct 2007");
    expect(formatReading(reading, "level", "zh-Hant", "由起點計").spoken).toBe(
      "HSI 11,015.84，−65.18\u00a0% 由起點計",
    );
  });

  it("writes fractions as per cent, without a change", () => {
    const depth = { ...reading, y: -0.5 };
    expect(formatReading(depth, "fraction", "en", "since then")).toMatchObject({
      value: "−50.00\u00a0%",
      change: null,
    });
  });

  it("writes both edges of a band", () => {
    const band = { ...reading, low: 0.1285, y: 0.4102 };
    expect(formatReading(band, "percent", "en", null).value).toBe("12.85\u00a0% to 41.02\u00a0%");
    expect(formatReading(band, "percent", "zh-Hant", null).spoken).toBe("HSI 12.85\u00a0%至41.02\u00a0%");
  });

  it("writes shares without a plus, and plain ratios with a true minus", () => {
    expect(formatReading({ ...reading, y: 0.1874 }, "percent", "en", null).value).toBe("18.74\u00a0%");
    expect(formatReading({ ...reading, y: -2.667 }, "ratio", "en", "since then")).toMatchObject({
      value: "−2.67",
      change: null,
    });
  });
});

it("writes plain numbers with two decimals and a true minus", () => {
  expect(formatReading({ ...reading, y: -0.4003 }, "ratio", "en", "since then")).toMatchObject({
    value: "−0.40",
    change: null,
  });
  expect(formatX(0.5, "ratio", "en")).toBe("0.50");
});

describe(formatX, () => {
  it("writes days and years in the reader's language", () => {
    expect(formatX(requireDay("2008-10-27"), "day", "zh-Hant")).toBe("2008年10月27日");
    expect(formatX(2.345, "years", "en")).toBe("2.3 years");
  });
});
