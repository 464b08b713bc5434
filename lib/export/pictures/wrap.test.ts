import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Run, type TextStyle, widthOf, widthOfRuns } from "./type";
import { wrap, wrapBalanced } from "./wrap";

const style: TextStyle = { size: 20, weight: 400, fill: "#000000" };
const textsOf = (lines: readonly (readonly Run[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(""));
const wrapped = (text: string, width: number, most?: number) => textsOf(wrap([{ text }], style, width, most));

describe(wrap, () => {
  it("breaks at spaces, never within a figure and its sign", () => {
    const text = "the Hang Seng Index fell 91.54\u00a0% in 1973";
    expect(wrapped(text, 160)).toEqual(["the Hang Seng", "Index fell", "91.54\u00a0% in", "1973"]);
  });

  it("breaks Chinese between words, but neither before closing signs nor within a date", () => {
    expect(wrapped("恒生指數，升。", 80)).toEqual(["恒生", "指數，", "升。"]);
    expect(wrapped("於1973年3月9日", 80)).toEqual(["於", "1973年", "3月9日"]);
  });

  it("breaks a word that is wider than a line, as addresses are", () => {
    const lines = wrapped("https://almanac.example/indices/hsi/annual", 150);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe("https://almanac.example/indices/hsi/annual");
  });

  it("ends with an ellipsis where not all lines have room", () => {
    const lines = wrapped("one two three four five six seven", 80, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it("keeps the colour of each piece, and what has no space between them on one line", () => {
    const runs: Run[] = [
      { text: "fell " },
      { text: "33.33\u00a0%", fill: "#ff0000" },
      { text: ", and rose" },
    ];
    const lines = wrap(runs, style, 110);
    expect(textsOf(lines)).toEqual(["fell", "33.33\u00a0%,", "and rose"]);
    expect(lines[1]?.[0]).toEqual({ text: "33.33\u00a0%", fill: "#ff0000" });
  });

  it("gives all of a text back in lines that have room", () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcM1%,.數，（年") });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 60, max: 500 }), (words, width) => {
        const text = words.join(" ");
        const lines = wrap([{ text }], style, width);
        expect(textsOf(lines).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(widthOfRuns(line, style)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe(wrapBalanced, () => {
  it("leaves no single word on the last line where the lines above can give one, and takes no line more", () => {
    const text = "From 33,154.12 in January, the highest, to 14,687.02 in October, the lowest";
    const width = widthOf(text, style) - 20;
    expect(wrap([{ text }], style, width)).toHaveLength(2);
    const [first = "", last = ""] = textsOf(wrapBalanced([{ text }], style, width));
    expect(last.length).toBeGreaterThan(first.length / 2);
  });
});
