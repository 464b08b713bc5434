import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "./judge";

describe(judge, () => {
  it.each([
    [28016.34, 28016.34, "exact", "holds"],
    [8, 8.4, "exact", "holds"],
    [8, 8.6, "exact", "rounding"],
    [8, 9.6, "exact", "does-not-hold"],
    [16.7, 16.7057, "exact", "holds"],
    [-30, -28.88, "about", "rounding"],
    [-30, -28.4, "about", "does-not-hold"],
    [-30, 30, "about", "does-not-hold"],
    [53, 53.3, "over", "holds"],
    [53, 52.8, "over", "rounding"],
    [53, 52.4, "over", "does-not-hold"],
    [-10, -9.67, "nearly", "holds"],
    [-10, -10.2, "nearly", "rounding"],
    [-10, -9.4, "nearly", "does-not-hold"],
  ] as const)("%d against %d, meant as %s: %s", (stated, computed, sense, verdict) => {
    expect(judge(stated, computed, sense)).toBe(verdict);
  });

  it("holds for every figure against itself, and is the same for falls as for rises", () => {
    const figure = fc.integer({ min: 1, max: 9_999_999 }).map((hundredths) => hundredths / 100);
    const senses = fc.constantFrom("exact", "about", "over", "nearly");
    fc.assert(
      fc.property(figure, figure, senses, (stated, computed, sense) => {
        expect(judge(stated, stated, sense)).toBe("holds");
        expect(judge(-stated, -computed, sense)).toBe(judge(stated, computed, sense));
      }),
    );
  });
});
