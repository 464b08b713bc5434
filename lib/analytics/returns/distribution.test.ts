import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distribution, shareWithin } from "./distribution";

const TENTHS = { columnsPerUnit: 10, limit: 1 } as const;
const counts = (changes: readonly number[], columns = TENTHS as Parameters<typeof distribution>[1]) =>
  distribution(Float64Array.from(changes), columns).map(({ from, members, open }) => [
    from,
    members.length,
    open,
  ]);

describe(distribution, () => {
  it("has no column for no changes, and no curve for one or for equal ones", () => {
    expect(counts([])).toEqual([]);
    for (const changes of [[0.05], [0.05, 0.05]]) {
      const [bin] = distribution(Float64Array.from(changes), TENTHS);
      expect(bin).toMatchObject({ from: 0, to: 0.1, normal: null });
    }
  });

  it("puts a change on an edge above it, and leaves out no column between", () => {
    expect(counts([-0.1, 0, 0.1, 0.1999, 0.4])).toEqual([
      [-0.1, 1, null],
      [0, 1, null],
      [0.1, 2, null],
      [0.2, 0, null],
      [0.3, 0, null],
      [0.4, 1, null],
    ]);
  });

  it("has one column on either side for what lies beyond the limit", () => {
    expect(counts([-3, -1.01, -1, 0.99, 1, 7], { columnsPerUnit: 1, limit: 1 })).toEqual([
      [-2, 2, "below"],
      [-1, 1, null],
      [0, 1, null],
      [1, 2, "above"],
    ]);
  });

  // The density of the normal distribution at its mean is 1 / √(2π) = 0.398942…
  it("draws the normal curve of the same mean and deviation", () => {
    const changes = Float64Array.of(-0.05, 0.05, 0.15);
    const bins = distribution(changes, TENTHS);
    // Mean 0.05 and deviation 0.1: the middle column's middle is the mean.
    expect(bins[1]?.normal).toBeCloseTo(3 * 0.398942, 5);
    expect(bins[0]?.normal).toBeCloseTo(3 * 0.398942 * Math.exp(-0.5), 5);
  });

  it("counts each change once, in the column whose edges hold it", () => {
    const change = fc.double({ min: -0.99, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 60 }), (changes) => {
        const bins = distribution(Float64Array.from(changes), TENTHS);
        const all = bins.flatMap(({ members }) => members).sort((one, other) => one - other);
        expect(all).toEqual([...changes.keys()]);
        for (const { from, to, open, members } of bins) {
          for (const member of members) {
            const value = changes[member] ?? Number.NaN;
            expect(open === "below" || value >= from - 1e-12).toBe(true);
            expect(open === "above" || value < to + 1e-12).toBe(true);
          }
        }
      }),
    );
  });
});

describe(shareWithin, () => {
  it("is not known of fewer than two changes", () => {
    expect(shareWithin(Float64Array.of(0.1), 1)).toBeNull();
  });

  it("counts those within so many deviations of the mean", () => {
    expect(shareWithin(Float64Array.of(-1, 0, 0, 0, 1), 1)).toBe(0.6);
    expect(shareWithin(Float64Array.of(-1, 0, 0, 0, 1), 2)).toBe(1);
  });
});
