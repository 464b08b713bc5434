import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moments } from "./moments";
import { tailRisk } from "./value-at-risk";

function tailOf(values: readonly number[], share: number) {
  const returns = Float64Array.from(values);
  return tailRisk(returns, moments(returns), share);
}

describe("tailRisk", () => {
  it.each([-0.01, 1.01, Number.NaN])("refuses a tail of %d", (share) => {
    expect(() => tailOf([1, 2], share)).toThrow(RangeError);
  });

  it("is n/a for no return, and the return itself for one or for equal ones", () => {
    expect(tailOf([], 0.05)).toBeNull();
    expect(tailOf([-0.5], 0.05)).toEqual({ valueAtRisk: -0.5, conditional: -0.5 });
    expect(tailOf([0.25, 0.25, 0.25], 0.05)).toEqual({ valueAtRisk: 0.25, conditional: 0.25 });
  });

  it("interpolates as Microsoft's PERCENTILE example does: 1.9 for 30 % of 1, 2, 3, 4", () => {
    const tail = tailOf([4, 2, 1, 3], 0.3);
    expect(tail?.valueAtRisk).toBeCloseTo(1.9, 12);
    expect(tail?.conditional).toBe(1);
  });

  it("takes an order statistic as it is where the rank is whole, and every return equal to it", () => {
    const returns = Array.from({ length: 41 }, (_, t) => (t < 4 ? -0.5 : t / 64));
    expect(tailOf(returns, 0.05)).toEqual({ valueAtRisk: -0.5, conditional: -0.5 });
    expect(tailOf([3, 1, 2], 0.5)).toEqual({ valueAtRisk: 2, conditional: 1.5 });
  });

  it("reaches from the lowest to the highest", () => {
    expect(tailOf([3, 1, 2], 0)).toEqual({ valueAtRisk: 1, conditional: 1 });
    expect(tailOf([3, 1, 2], 1)).toEqual({ valueAtRisk: 3, conditional: 2 });
  });

  it("finds the tail wherever the returns lie about their mean", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 0, max: 64 }),
        (values, part) => {
          const share = part / 64;
          const sorted = [...values].sort((a, b) => a - b);
          const rank = share * (values.length - 1);
          const [below = 0, above = below] = sorted.slice(Math.floor(rank));
          const expected = below + (above - below) * (rank - Math.floor(rank));
          const lower = values.filter((value) => value <= expected);
          const tail = tailOf(values, share);
          expect(tail?.valueAtRisk).toBeCloseTo(expected, 12);
          expect(tail?.conditional).toBeCloseTo(lower.reduce((a, b) => a + b, 0) / lower.length, 12);
        },
      ),
    );
  });
});
