import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPercent, formatPoints } from "./format";
import { shownDirection } from "./shown-direction";

describe(shownDirection, () => {
  it("has no direction for what is shown as zero: 30 October 1987, 2,204.52 to 2,204.50", () => {
    const change = 2204.5 / 2204.52 - 1;
    expect(formatPercent(change)).toBe("0.00\u00a0%");
    expect(shownDirection(change, "fraction")).toBe("none");
    expect(shownDirection(2204.5 - 2204.52, "points")).toBe("down");
    expect(shownDirection(null, "fraction")).toBe("none");
  });

  it("agrees with the sign that is written", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.001, max: 0.001, noNaN: true }), (change) => {
        for (const [text, unit] of [
          [formatPercent(change, "en", { sign: true }), "fraction"],
          [formatPoints(change), "points"],
        ] as const) {
          const written = text.startsWith("+") ? "up" : text.startsWith("\u2212") ? "down" : "none";
          expect(shownDirection(change, unit)).toBe(written);
        }
      }),
    );
  });
});
