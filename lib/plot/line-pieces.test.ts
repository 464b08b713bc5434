import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrarySeries } from "@/lib/plot/testing/test-series";
import { linePieces, MOST_POINTS } from "./line-pieces";

describe(linePieces, () => {
  it("is thick where every session has its close and thin around it, without a gap", () => {
    const pieces = linePieces([1, 2, 3, 4, 5], [10, 20, 30, 40, 50], { from: 2, to: 4 });
    expect(pieces).toEqual([
      { weight: "sparse", xs: [1, 2], ys: [10, 20] },
      { weight: "thick", xs: [2, 3, 4], ys: [20, 30, 40] },
      { weight: "sparse", xs: [4, 5], ys: [40, 50] },
    ]);
  });

  it("is one thin line where no stretch is complete, and nothing for no points", () => {
    expect(linePieces([1, 2], [10, 20], null)).toEqual([{ weight: "sparse", xs: [1, 2], ys: [10, 20] }]);
    expect(linePieces([], [], null)).toEqual([]);
  });

  it("has at most 1,500 points together and loses neither the highest nor the lowest", () => {
    fc.assert(
      fc.property(arbitrarySeries, ({ days, closes, complete }) => {
        const pieces = linePieces(days, closes, complete);
        const xs = pieces.flatMap((piece) => piece.xs);
        const ys = pieces.flatMap((piece) => piece.ys);
        expect(xs.length).toBeLessThanOrEqual(MOST_POINTS);
        expect(Math.max(...ys)).toBe(Math.max(...closes));
        expect(Math.min(...ys)).toBe(Math.min(...closes));
        expect([xs[0], xs.at(-1)]).toEqual([days[0], days.at(-1)]);
        expect(xs).toEqual([...xs].sort((one, other) => one - other));
      }),
      { numRuns: 30 },
    );
  });
});
