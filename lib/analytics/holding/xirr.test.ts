import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { type CashFlow, xirr } from "./xirr";

const flow = (date: string, amount: number): CashFlow => ({ day: requireDay(date), amount });

/** The rate by halving a range of rates, with the powers as the definition has them. */
function naiveRate(flows: readonly CashFlow[]): number {
  const start = Math.min(...flows.map(({ day }) => day));
  const worth = (rate: number) =>
    flows.reduce((sum, { day, amount }) => sum + amount / (1 + rate) ** ((day - start) / 365), 0);
  let [low, high] = [-0.999999, 1e7];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (Math.sign(worth(middle)) === Math.sign(worth(low))) low = middle;
    else high = middle;
  }
  return low;
}

describe(xirr, () => {
  it.each([
    ["nothing", []],
    ["one flow", [flow("2024-01-01", -100)]],
    ["flows of one day", [flow("2024-01-01", -100), flow("2024-01-01", 110)]],
    ["money that only goes in", [flow("2024-01-01", -100), flow("2025-01-01", -100)]],
    [
      "money that goes in, out and in again",
      [flow("2024-01-01", -100), flow("2025-01-01", 230), flow("2026-01-01", -132)],
    ],
  ])("has no rate for %s", (_, flows) => {
    expect(xirr(flows)).toBeNull();
  });

  it("refuses what is no amount and no day", () => {
    expect(() => xirr([flow("2024-01-01", Number.NaN)])).toThrow(RangeError);
    expect(() => xirr([{ day: 0.5, amount: 1 }])).toThrow(RangeError);
  });

  // The example of XIRR's documentation in Microsoft's and LibreOffice's spreadsheets: 37.3362535 %.
  it("finds the rate of the spreadsheets' own example", () => {
    const rate = xirr([
      flow("2008-01-01", -10_000),
      flow("2008-03-01", 2_750),
      flow("2008-10-30", 4_250),
      flow("2009-02-15", 3_250),
      flow("2009-04-01", 2_750),
    ]);
    expect(rate).toBeCloseTo(0.373362535, 8);
  });

  it("is 10 % where 100 becomes 110 in 365 days, and −50 % where half is lost", () => {
    expect(xirr([flow("2023-01-01", -100), flow("2024-01-01", 110)])).toBeCloseTo(0.1, 14);
    expect(xirr([flow("2023-01-01", -100), flow("2024-01-01", 50)])).toBeCloseTo(-0.5, 14);
    expect(xirr([flow("2023-01-01", -100), flow("2024-01-01", 100)])).toBe(0);
  });

  it("agrees with a naive solver", () => {
    const payments = fc.array(
      fc.record({ gap: fc.integer({ min: 1, max: 90 }), paid: fc.integer({ min: 1, max: 500 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        payments,
        fc.integer({ min: 30, max: 900 }),
        fc.double({ min: 0.4, max: 2.5, noNaN: true }),
        (paid, after, share) => {
          let day = 0;
          const flows: CashFlow[] = paid.map(({ gap, paid: amount }) => {
            day += gap;
            return { day, amount: -amount };
          });
          const total = -flows.reduce((sum, { amount }) => sum + amount, 0);
          flows.push({ day: day + after, amount: total * share });
          const rate = xirr(flows);
          expect(rate).not.toBeNull();
          const expected = naiveRate(flows);
          expect(((rate ?? 0) - expected) / (1 + expected)).toBeCloseTo(0, 6);
        },
      ),
    );
  });
});
