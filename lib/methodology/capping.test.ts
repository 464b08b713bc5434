import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uncappedCapitalisation } from "./capitalisation";
import { type Capping, capIteration, leastUnderCap } from "./capping";
import { MADE_UP_BASKET } from "./made-up-basket";
import { arbitraryCapitalisations } from "./testing/arbitrary-basket";

const caps = fc.constantFrom(0.08, 0.1, 0.15, 0.05, 1 / 3, 0.25, 0.2, 1);

function capped(capitalisations: readonly number[], cap: number) {
  const capping: Capping = capIteration(capitalisations, cap);
  if (capping.kind !== "capped") throw new Error(`refused: at least ${capping.least}`);
  return capping;
}

/** The same by rounds as they are told, each over all companies. */
function cappedPlainly(capitalisations: readonly number[], cap: number): readonly number[] {
  const held = new Set<number>();
  for (;;) {
    const rest = capitalisations.reduce((sum, value, i) => (held.has(i) ? sum : sum + value), 0);
    const weights = capitalisations.map((value, i) =>
      held.has(i) ? cap : rest === 0 ? 0 : (value / rest) * (1 - held.size * cap),
    );
    const over = weights.flatMap((weight, i) => (!held.has(i) && weight > cap * (1 + 1e-12) ? [i] : []));
    if (over.length === 0) return weights;
    for (const position of over) held.add(position);
  }
}

describe("an iteration that cannot be", () => {
  it("is refused below thirteen names at 8 %, eleven at 9.99 %, ten at 10 % and seven at 15 %", () => {
    expect([0.08, 0.0999, 0.1, 0.15].map(leastUnderCap)).toEqual([13, 11, 10, 7]);
    expect(capIteration(new Array(12).fill(1), 0.08)).toEqual({ kind: "refused", least: 13 });
    expect(capIteration(new Array(13).fill(1), 0.08).kind).toBe("capped");
  });

  it("does not count names of no capitalisation", () => {
    expect(capIteration([...new Array(12).fill(1), 0, 0], 0.08)).toEqual({ kind: "refused", least: 13 });
    expect(capIteration([0, 0], 1)).toEqual({ kind: "refused", least: 1 });
    expect(capIteration([], 1)).toEqual({ kind: "refused", least: 1 });
  });

  it("is refused for a cap of nothing, whatever there is", () => {
    for (const cap of [0, -0.1, Number.NaN]) {
      expect(capIteration([1, 2], cap)).toEqual({ kind: "refused", least: Number.POSITIVE_INFINITY });
    }
  });
});

describe("capping", () => {
  it("takes three rounds on the made-up basket at 8 %, and holds eight of fifteen", () => {
    const { steps, weights, capFactors } = capped(
      MADE_UP_BASKET.map(toConstituent).map(uncappedCapitalisation),
      0.08,
    );
    expect(steps.map(({ over }) => over)).toEqual([[0, 1, 2], [3, 4, 5, 6], [7]]);
    expect(steps[0]?.excess).toBeCloseTo(0.4123, 4);
    expect([...weights].filter((weight) => weight === 0.08)).toHaveLength(8);
    expect(capFactors[0]).toBeCloseTo(0.0924, 4);
    expect(capFactors[8]).toBe(1);
  });

  it("leaves weights under the cap as they are, without a round", () => {
    expect(capped([1, 1, 2], 0.5)).toMatchObject({ steps: [], capFactors: [1, 1, 1] });
    expect([...capped([1, 1, 2], 0.5).weights]).toEqual([0.25, 0.25, 0.5]);
  });

  it("gives all the same where cap × names is just 1", () => {
    for (const count of [3, 7, 10, 12, 49]) {
      const { weights, capFactors } = capped(
        Array.from({ length: count }, (_, i) => i + 1),
        1 / count,
      );
      for (const weight of weights) expect(weight).toBeCloseTo(1 / count, 12);
      expect(capFactors[0]).toBe(1);
      expect(capFactors[1]).toBeCloseTo(0.5, 12);
    }
  });

  it("holds names of the same size in the same round", () => {
    const { steps, weights } = capped([40, 40, 5, 5, 5, 5], 0.25);
    expect(steps.map(({ over }) => over)).toEqual([[0, 1]]);
    expect([...weights]).toEqual([0.25, 0.25, 0.125, 0.125, 0.125, 0.125]);
  });

  it("ends for 10,000 names of which each tips the next over", () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => 2 ** (-i / 10));
    const { weights } = capped(chain, 1 / 5000);
    expect(Math.max(...weights)).toBeLessThanOrEqual(1 / 5000 + 1e-15);
  });
});

describe("for any capitalisations and cap", () => {
  const solvable = fc
    .tuple(arbitraryCapitalisations, caps)
    .filter(([list, cap]) => list.filter((value) => value > 0).length >= leastUnderCap(cap));

  it("weights sum to 1 and none is over the cap", () => {
    fc.assert(
      fc.property(solvable, ([list, cap]) => {
        const { weights, steps } = capped(list, cap);
        expect(sum(weights)).toBeCloseTo(1, 11);
        expect(Math.max(...weights)).toBeLessThanOrEqual(cap * (1 + 1e-12));
        for (const step of steps) {
          expect(sum(step.before)).toBeCloseTo(1, 11);
          expect(sum(step.after)).toBeCloseTo(1, 11);
          expect(sum(step.over.map((i) => (step.before[i] ?? 0) - cap))).toBeCloseTo(step.excess, 11);
        }
      }),
    );
  });

  it("rounds begin where the last one ended, and nobody is held twice", () => {
    fc.assert(
      fc.property(solvable, ([list, cap]) => {
        const { steps, weights } = capped(list, cap);
        const held = steps.flatMap(({ over }) => over);
        expect(new Set(held).size).toBe(held.length);
        steps.forEach((step, i) => {
          expect(step.after).toEqual(steps[i + 1]?.before ?? weights);
        });
      }),
    );
  });

  it("it is the iteration done over all companies in each round", () => {
    fc.assert(
      fc.property(solvable, ([list, cap]) => {
        const plainly = cappedPlainly(list, cap);
        capped(list, cap).weights.forEach((weight, i) => {
          expect(weight).toBeCloseTo(plainly[i] ?? -1, 11);
        });
      }),
    );
  });

  it("the order of the names makes no difference", () => {
    fc.assert(
      fc.property(solvable, fc.infiniteStream(fc.nat()), ([list, cap], keys) => {
        const order = [...list.keys()]
          .map((position) => ({ position, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ position }) => position);
        const straight = capped(list, cap);
        const mixed = capped(
          order.map((position) => list[position] ?? 0),
          cap,
        );
        expect([...mixed.weights]).toEqual(order.map((position) => straight.weights[position]));
        expect(mixed.capFactors).toEqual(order.map((position) => straight.capFactors[position]));
      }),
    );
  });

  it("cap factors are 0–1, give the weights, and are 1 for whoever is not held, in proportion to what they are worth", () => {
    fc.assert(
      fc.property(solvable, ([list, cap]) => {
        const { capFactors, weights, steps } = capped(list, cap);
        const held = new Set(steps.flatMap(({ over }) => over));
        const total = sum(list.map((value, i) => value * (capFactors[i] ?? 0)));
        list.forEach((value, i) => {
          const factor = capFactors[i] ?? -1;
          expect(factor).toBeGreaterThan(0);
          expect(factor).toBeLessThanOrEqual(1);
          if (!held.has(i)) expect(factor).toBe(1);
          expect((value * factor) / total).toBeCloseTo(weights[i] ?? -1, 11);
        });
      }),
    );
  });
});

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function toConstituent({ name, ...figures }: (typeof MADE_UP_BASKET)[number]) {
  return { ...figures, name: name.en };
}
