import { describe, expect, it } from "vitest";
import { type Fault, faultLines, PriceFileError, showCell, showNames } from "./price-file-error";

const fault: Fault = {
  line: 3,
  column: "Close",
  found: '"abc"',
  expected: "a number above 0",
  reason: "not-a-number",
};

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

describe(faultLines, () => {
  it("writes a line for each fault and one for those left out", () => {
    const whole: Fault = {
      ...fault,
      line: 1,
      column: null,
      found: "JSON",
      expected: "CSV",
      reason: "not-csv",
    };
    expect(faultLines("a.csv", new PriceFileError([whole, fault], 7))).toEqual([
      "a.csv:1: found JSON, expected CSV",
      'a.csv:3: column "Close": found "abc", expected a number above 0',
      "a.csv: 7 more faults",
    ]);
  });

  it("says the same in the message of the error, without the file", () => {
    expect(new PriceFileError([fault]).message).toBe(
      'line 3: column "Close": found "abc", expected a number above 0',
    );
  });

  it("says where a file that was given up was left", () => {
    const lines = faultLines("hsi.csv", new PriceFileError([fault], 1234, 9000));
    expect(lines.at(-1)).toBe("hsi.csv: 1234 more faults, not read beyond line 9000");
    expect(faultLines("hsi.csv", new PriceFileError([fault], 0, 9000)).at(-1)).toBe(
      "hsi.csv: not read beyond line 9000",
    );
  });
});
