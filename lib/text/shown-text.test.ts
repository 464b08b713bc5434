import fc from "fast-check";
import { describe, expect, it } from "vitest";
import blns from "./fixtures/blns/blns.json";
import { printable, shownText } from "./shown-text";

describe(printable, () => {
  it("writes out what a terminal would obey and what ends a line", () => {
    expect(printable("a\u001b[31m\r\n\u0000\u009b2Jb")).toBe("a\\u{1b}[31m\\u{d}\\u{a}\\u{0}\\u{9b}2Jb");
  });

  it("writes out what is invisible, turns the direction of writing or is half a character", () => {
    expect(printable("\u202e\u2066\u200b\ufeff\u2028\ud800")).toBe(
      "\\u{202e}\\u{2066}\\u{200b}\\u{feff}\\u{2028}\\u{d800}",
    );
  });

  it("leaves what prints, in any script", () => {
    expect(printable('收市價 Último 😀 <b> "x"')).toBe('收市價 Último 😀 <b> "x"');
  });
});

describe(shownText, () => {
  it("cuts after 100 characters, or as many as it is told, and says so", () => {
    expect(shownText("x".repeat(100))).toBe("x".repeat(100));
    expect(shownText("x".repeat(1_000_000))).toBe(`${"x".repeat(100)}…`);
    expect(shownText("😀😀😀", 2)).toBe("😀😀…");
    expect(shownText("abc", 0)).toBe("…");
  });

  it("counts what it writes out, and does not cut within it", () => {
    expect(shownText("\u0000\u0000\u0000", 12)).toBe("\\u{0}\\u{0}…");
    expect(shownText("\u0000\u0000", 10)).toBe("\\u{0}\\u{0}");
  });

  it("gives any text bounded and printable, and does not change what it gave", () => {
    const expectShown = (text: string, longest: number) => {
      const shown = shownText(text, longest);
      expect(Array.from(shown).length).toBeLessThanOrEqual(longest + 1);
      expect(printable(shown)).toBe(shown);
      expect(shownText(shown, longest)).toBe(shown);
    };
    for (const text of blns) expectShown(text, 20);
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.nat({ max: 60 }), expectShown));
  });
});
