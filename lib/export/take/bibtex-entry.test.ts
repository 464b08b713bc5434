import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexEntry } from "./bibtex-entry";

describe(bibtexEntry, () => {
  it("leaves out what is not known, and addresses as they are", () => {
    expect(bibtexEntry("key", { year: null, url: "https://a.example/?b=1&c=%20_#d" })).toBe(
      "@misc{key,\n  url = {https://a.example/?b=1&c=%20_#d}\n}",
    );
  });

  it("escapes what TeX takes for commands", () => {
    expect(bibtexEntry("key", { note: "S&P 500, −91.54\u00a0%, #1, a_b, $5, ~, ^, \\x, {y}" })).toContain(
      "note = {S\\&P 500, $-$91.54~\\%, \\#1, a\\_b, \\$5, \\textasciitilde{}, \\textasciicircum{}, \\textbackslash{}x, \\{y\\}}",
    );
  });

  it("has as many opening as closing braces, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (note) => {
        const entry = bibtexEntry("key", { note }).replace(/\\[{}]/g, "");
        expect(entry.split("{").length).toBe(entry.split("}").length);
      }),
    );
  });
});
