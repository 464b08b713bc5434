import { describe, expect, it } from "vitest";
import { findingLines } from "@/lib/findings/finding-text";
import { faultAt, PriceFileError, showCell, showNames } from "./price-file-error";

const fault = faultAt("not-a-number", 3, "Close", { found: '"abc"', expected: "a number above 0" });

describe(showCell, () => {
  it("cuts what is long and never splits a character", () => {
    expect(showCell("x".repeat(41))).toBe(`"${"x".repeat(40)}…"`);
    expect(showCell("😀".repeat(41))).toBe(`"${"😀".repeat(40)}…"`);
    expect(showCell("x".repeat(1_000_000))).toHaveLength(43);
  });

  it("writes out what would not print, or would print over what stands beside it", () => {
    expect(showCell("a\u001b[31m\r\n\u0000b")).toBe('"a\\u{1b}[31m\\u{d}\\u{a}\\u{0}b"');
    expect(showCell("\u202e\u200b\ud800")).toBe('"\\u{202e}\\u{200b}\\u{d800}"');
  });

  it("leaves words in any script as they are", () => {
    expect(showCell("收市價 Último")).toBe('"收市價 Último"');
  });
});

describe(showNames, () => {
  it("lists a dozen and counts the others", () => {
    expect(showNames(["a", "b"])).toBe('"a", "b"');
    expect(showNames(Array.from({ length: 30 }, (_, at) => `c${at}`))).toMatch(/"c11" and 18 more$/);
  });
});

describe(PriceFileError, () => {
  const linesOf = (name: string, error: PriceFileError) => findingLines(name, error.faults, error, "en");

  it("has a line for each fault and one for those left out", () => {
    const whole = faultAt("not-csv", 1, null, { found: "JSON", expected: "CSV" });
    expect(linesOf("a.csv", new PriceFileError([whole, fault], 7))).toEqual([
      "a.csv:1: found JSON, expected CSV",
      'a.csv:3: column "Close": found "abc", expected a number above 0',
      "a.csv: 7 more faults",
    ]);
  });

  it("says the same in its message, without the file", () => {
    expect(new PriceFileError([fault]).message).toBe(
      'line 3: column "Close": found "abc", expected a number above 0',
    );
  });

  it("says where a file that was given up was left", () => {
    expect(linesOf("hsi.csv", new PriceFileError([fault], 1234, 9000)).slice(1)).toEqual([
      "hsi.csv: 1,234 more faults",
      "hsi.csv: not read beyond line 9000",
    ]);
    expect(linesOf("hsi.csv", new PriceFileError([fault], 0, 9000)).at(-1)).toBe(
      "hsi.csv: not read beyond line 9000",
    );
  });
});
