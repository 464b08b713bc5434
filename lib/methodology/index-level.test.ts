import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalisation, totalCapitalisation, uncappedCapitalisation, weightsOf } from "./capitalisation";
import { chainedLevel, divisorFor, levelByDivisor, simpleLevel } from "./index-level";
import { levelHistory, unitsOf } from "./level-history";
import { arbitraryBasket } from "./testing/arbitrary-basket";

const COMPANY = { name: "Made-up", price: 50, issuedShares: 2_000, freeFloat: 0.6, capFactor: 0.5 };
const moves = fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 1, maxLength: 60 });

describe("capitalisation", () => {
  it("is price × shares × free float, and × cap factor where it counts", () => {
    expect(uncappedCapitalisation(COMPANY)).toBe(60_000);
    expect(capitalisation(COMPANY)).toBe(30_000);
    expect(totalCapitalisation([])).toBe(0);
  });

  it("has no weights where nothing counts", () => {
    expect(weightsOf([])).toBeNull();
    expect(weightsOf([{ ...COMPANY, freeFloat: 0 }])).toBeNull();
    expect(weightsOf([{ ...COMPANY, price: Number.NaN }])).toBeNull();
  });

  it("has weights that sum to 1, whatever the order", () => {
    fc.assert(
      fc.property(arbitraryBasket, (basket) => {
        const weights = weightsOf(basket) ?? [];
        expect([...weights].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        const reversed = [...(weightsOf(basket.toReversed()) ?? [])].reverse();
        [...weights].forEach((weight, i) => {
          expect(weight).toBeCloseTo(reversed[i] ?? -1, 12);
        });
      }),
    );
  });
});

describe("the level", () => {
  it("stands for the capitalisation over the divisor: 1,500 of a base of 1,000 at 100 is 150 in every form", () => {
    expect(levelByDivisor(1_500, divisorFor(1_000, 100))).toBe(150);
    expect(chainedLevel(100, 1_000, 1_500)).toBe(150);
    expect(simpleLevel(1_500, 1_000, 100)).toBe(150);
  });

  it("is the same to 1e-12 by the chain, by the divisor and by the simple form over days without corporate actions", () => {
    fc.assert(
      fc.property(arbitraryBasket, fc.array(moves, { minLength: 1, maxLength: 40 }), (basket, days) => {
        const base = totalCapitalisation(basket);
        const divisor = divisorFor(base, 100);
        let level = 100;
        let previous = base;
        for (const day of days) {
          const moved = basket.map((company, i) => ({
            ...company,
            price: company.price * (day[i % day.length] ?? 1),
          }));
          const total = totalCapitalisation(moved);
          level = chainedLevel(level, previous, total);
          previous = total;
          expect(relative(level, levelByDivisor(total, divisor))).toBeLessThan(1e-12);
          expect(relative(level, simpleLevel(total, base, 100))).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it("chains from day to day as the prices move", () => {
    const units = unitsOf([COMPANY, { ...COMPANY, capFactor: 1 }]);
    expect([...units]).toEqual([600, 1200]);
    const days = [Float64Array.of(50, 50), Float64Array.of(100, 50), Float64Array.of(100, 100)];
    const levels = levelHistory(units, days, 100);
    expect(levels[0]).toBe(100);
    expect(levels[1]).toBeCloseTo(133.333333333, 9);
    expect(levels[2]).toBeCloseTo(200, 12);
    expect(levelHistory(units, [], 100)).toHaveLength(0);
  });
});

function relative(a: number, b: number): number {
  return Math.abs(a / b - 1);
}
