import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankAmong } from "./rank-among";

describe(rankAmong, () => {
  it("has no place for a change that is not known", () => {
    expect(rankAmong(null, [0.1])).toBeNull();
  });

  it("is first and last of itself alone, and of nothing", () => {
    expect(rankAmong(0.1, [0.1])).toEqual({ best: 1, worst: 1, of: 1 });
    expect(rankAmong(0.1, [])).toEqual({ best: 1, worst: 1, of: 1 });
  });

  it("shares a place among equals", () => {
    expect(rankAmong(0.1, [0.3, 0.1, 0.1, -0.2])).toEqual({ best: 2, worst: 2, of: 4 });
  });

  it("counts a change that is not among the others as one more", () => {
    expect(rankAmong(0, [0.3, -0.2])).toEqual({ best: 2, worst: 2, of: 3 });
  });

  it("is the place in a sorted list", () => {
    const changes = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(changes, fc.nat(), (all, any) => {
        const change = all[any % all.length] ?? 0;
        const descending = [...all].sort((one, other) => other - one);
        const ascending = [...descending].reverse();
        const expected = { best: descending.indexOf(change) + 1, worst: ascending.indexOf(change) + 1 };
        expect(rankAmong(change, all)).toEqual({ ...expected, of: all.length });
      }),
    );
  });
});
