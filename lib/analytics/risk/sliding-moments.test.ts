import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moments } from "./moments";
import { slidingMoments, type Windows } from "./sliding-moments";

const value = fc.double({ min: -0.5, max: 0.5, noNaN: true });

/** Values, and windows over them that never go back, of any lengths. */
const arbitraryWindows = fc
  .array(fc.tuple(value, fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 60 })
  .map((rows) => {
    const windows: (readonly [number, number])[] = [];
    let [start, end] = [0, 0];
    for (const [, forward, wider] of rows) {
      start = Math.min(rows.length - 1, start + forward);
      end = Math.min(rows.length - 1, Math.max(start, end + wider));
      windows.push([start, end]);
    }
    return { values: Float64Array.from(rows, ([each]) => each), windows };
  });

const asWindows = (windows: ReadonlyArray<readonly [number, number]>): Windows => ({
  starts: Int32Array.from(windows, ([start]) => start),
  ends: Int32Array.from(windows, ([, end]) => end),
});

describe(slidingMoments, () => {
  it("has nothing to say of no window", () => {
    expect(slidingMoments(Float64Array.of(1), asWindows([])).means).toHaveLength(0);
  });

  it("has no deviation of one value", () => {
    const { means, squares } = slidingMoments(Float64Array.of(0.25, 4), asWindows([[1, 1]]));
    expect([means[0], squares[0]]).toEqual([4, 0]);
  });

  it("agrees with the direct sums of each window, whatever their lengths", () => {
    fc.assert(
      fc.property(arbitraryWindows, ({ values, windows }) => {
        const { means, squares } = slidingMoments(values, asWindows(windows));
        for (const [place, [start, end]] of windows.entries()) {
          const direct = moments(values.subarray(start, end + 1));
          expect(means[place]).toBeCloseTo(direct.mean, 12);
          expect(squares[place]).toBeCloseTo(direct.squares, 12);
        }
      }),
    );
  });

  it("forgets a value of a million once it is out of the window", () => {
    const values = Float64Array.from({ length: 400 }, (_, position) =>
      position === 100 ? 1e6 : Math.sin(position) / 100,
    );
    const windows = Array.from({ length: 340 }, (_, start) => [start, start + 59] as const);
    const { squares } = slidingMoments(values, asWindows(windows));
    const direct = moments(values.subarray(101, 161)).squares;
    expect(Math.abs((squares[101] ?? 0) / direct - 1)).toBeLessThan(1e-13);
  });
});
