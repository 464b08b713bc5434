import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MADE_UP_BASKET } from "@/lib/methodology/made-up-basket";
import { type CompanyCells, companyCells, numberIn } from "./company-cells";
import { BASE_LEVEL, type Worked, type WorkedFigures, weightsAfter, worked } from "./worked";

const amount = fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
const factor = fc.integer({ min: 1, max: 100 }).map((hundredths) => String(hundredths / 100));
const company: fc.Arbitrary<CompanyCells> = fc
  .tuple(amount, amount, factor, fc.oneof(factor, fc.constant("")), amount)
  .map((cells) => companyCells(["Made-up", ...cells]));
const companies = fc.array(company, { minLength: 13, maxLength: 40 });

function figuresOf({ result }: Worked): WorkedFigures {
  if (result.kind !== "figures") throw new Error(result.kind);
  return result.figures;
}

describe(numberIn, () => {
  it.each([
    ["62.4", 62.4],
    ["1,200.50", 1200.5],
    ["−3", -3],
    [".5", 0.5],
    ["5.", 5],
    [" 7 ", 7],
  ])("reads %j", (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it.each(["", ".", "-", "1e3", "12,34", "0x10", "Infinity", "1 000", "5 %"])(
    "reads no number in %j",
    (text) => {
      expect(numberIn(text)).toBeNaN();
    },
  );
});

describe(worked, () => {
  it("has weights that sum to 1, none over the cap at the close at which it is set", () => {
    fc.assert(
      fc.property(companies, (cells) => {
        const figures = figuresOf(worked(cells, 0.08));
        const capped = weightsAfter(figures, figures.capping.steps.length);
        for (const weights of [figures.weights, figures.uncapped, capped]) {
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        }
        expect(Math.max(...capped)).toBeLessThanOrEqual(0.08 * (1 + 1e-9));
      }),
    );
  });

  it("has one level by chain and divisor, whatever the order of the companies", () => {
    fc.assert(
      fc.property(companies, (cells) => {
        const { level, totals } = figuresOf(worked(cells, 0.08));
        expect(((BASE_LEVEL * totals.today) / totals.capped / level).toFixed(12)).toBe("1.000000000000");
        expect(figuresOf(worked(cells.toReversed(), 0.08)).level / level).toBeCloseTo(1, 10);
      }),
    );
  });

  it("stands at the level of the close before where no price moved", () => {
    const cells = MADE_UP_BASKET.map(({ name, price, issuedShares, freeFloat }) =>
      companyCells([name.en, String(price), String(issuedShares), String(freeFloat)]),
    );
    expect(figuresOf(worked(cells, 0.08)).level).toBe(BASE_LEVEL);
  });

  it("works ten thousand companies out, and refuses one more", () => {
    const cells = Array.from({ length: 10_001 }, (_, at) =>
      companyCells([`C${at}`, "10", String(at + 1), "0.5"]),
    );
    expect(worked(cells, 0.08).result).toEqual({ kind: "too-many", count: 10_001, most: 10_000 });
    expect(figuresOf(worked(cells.slice(1), 0.08)).weights).toHaveLength(10_000);
  });

  it("tells an empty table from one in which nothing counts, and from a cap that is too low", () => {
    const one = companyCells(["A", "1", "1", "1"]);
    expect(worked([], 0.08).result).toEqual({ kind: "empty" });
    expect(worked([{ ...one, price: "0" }], 1).result).toEqual({ kind: "nothing" });
    expect(worked([one], 0.08).result).toEqual({ kind: "refused", count: 1, least: 13 });
    expect(worked([one], 1).result.kind).toBe("figures");
  });
});
