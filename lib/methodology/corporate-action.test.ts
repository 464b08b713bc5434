import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { totalCapitalisation } from "./capitalisation";
import type { Constituent } from "./constituent";
import { type ActionResult, applyAction, type CorporateAction } from "./corporate-action";
import { chainedLevel, divisorFor, levelByDivisor } from "./index-level";
import { arbitraryBasket, arbitraryConstituent } from "./testing/arbitrary-basket";

const A: Constituent = { name: "A", price: 10, issuedShares: 100, freeFloat: 1, capFactor: 1 };
const B: Constituent = { name: "B", price: 20, issuedShares: 50, freeFloat: 0.5, capFactor: 1 };
const BASKET = [A, B];

function applied(result: ActionResult) {
  if (result.kind !== "applied") throw new Error(`refused: ${result.reason}`);
  return result;
}

describe("an action that makes no sense is refused", () => {
  const cases: ReadonlyArray<readonly [string, CorporateAction]> = [
    ["no-such-position", { kind: "remove", position: 2 }],
    ["no-such-position", { kind: "split", position: -1, factor: 2 }],
    ["no-such-position", { kind: "split", position: 0.5, factor: 2 }],
    ["factor-not-positive", { kind: "split", position: 0, factor: 0 }],
    ["factor-not-positive", { kind: "split", position: 0, factor: Number.NaN }],
    ["factor-not-positive", { kind: "split", position: 0, factor: Number.POSITIVE_INFINITY }],
    ["dividend-not-positive", { kind: "special-dividend", position: 0, perShare: 0 }],
    ["dividend-not-below-price", { kind: "special-dividend", position: 0, perShare: 10 }],
    ["new-shares-not-positive", { kind: "rights", position: 0, newPerOld: 0, subscriptionPrice: 5 }],
    ["subscription-price-negative", { kind: "rights", position: 0, newPerOld: 1, subscriptionPrice: -1 }],
    [
      "subscription-price-not-below-price",
      { kind: "rights", position: 0, newPerOld: 1, subscriptionPrice: 10 },
    ],
    ["unsound-constituent", { kind: "add", constituent: { ...A, freeFloat: 2 } }],
    ["unsound-constituent", { kind: "replace", position: 0, by: { ...A, price: Number.NaN } }],
  ];

  it.each(cases)("as %s: %o", (reason, action) => {
    expect(applyAction(BASKET, 100, action)).toMatchObject({ kind: "refused", reason });
  });

  it("where it takes out the last one, or where there is nothing or no level to begin with", () => {
    expect(applyAction([A], 100, { kind: "remove", position: 0 })).toEqual(refused("nothing-left"));
    expect(applyAction([], 100, { kind: "add", constituent: A })).toEqual(refused("empty-basket"));
    expect(applyAction(BASKET, 0, { kind: "remove", position: 0 })).toEqual(refused("level-not-positive"));
    expect(applyAction(new Array(10_000).fill(A), 100, { kind: "add", constituent: A })).toEqual(
      refused("too-many"),
    );
  });
});

describe("an action", () => {
  it("moves the divisor with the basket: one that comes in for another", () => {
    const result = applied(
      applyAction(BASKET, 150, { kind: "replace", position: 1, by: { ...B, price: 60 } }),
    );
    expect(result.total).toEqual({ before: 1_500, after: 2_500 });
    expect(result.divisor.before).toBe(10);
    expect(result.divisor.after).toBeCloseTo(16.6666666667, 9);
    expect(result.changed).toEqual(["members", "total", "divisor"]);
  });

  it("prices rights at the theoretical ex-price: 1 for 4 at 5 on a price of 10 is 9", () => {
    const rights: CorporateAction = { kind: "rights", position: 0, newPerOld: 0.25, subscriptionPrice: 5 };
    const result = applied(applyAction(BASKET, 150, rights));
    expect(result.basket.after[0]).toMatchObject({ price: 9, issuedShares: 125 });
    expect(result.total.after).toBe(1_625);
    expect(result.changed).toEqual(["price", "issuedShares", "total", "divisor"]);
  });

  it("leaves the divisor where it is on a split and on free new shares", () => {
    const split = applied(applyAction(BASKET, 150, { kind: "split", position: 0, factor: 3 }));
    expect(split.divisor.after).toBe(split.divisor.before);
    expect(split.changed).toEqual(["price", "issuedShares"]);
    const bonus: CorporateAction = { kind: "rights", position: 0, newPerOld: 1, subscriptionPrice: 0 };
    expect(applied(applyAction(BASKET, 150, bonus)).changed).toEqual(["price", "issuedShares"]);
  });

  it("moves the divisor by whatever comes in, however small beside the rest", () => {
    const giant = { ...A, issuedShares: 4e14 };
    const result = applied(applyAction([giant], 150, { kind: "add", constituent: B }));
    expect(result.changed).toContain("divisor");
    expect(result.divisor.after / result.divisor.before).toBe(result.total.after / result.total.before);
  });

  it("takes a special dividend off the price", () => {
    const result = applied(applyAction(BASKET, 150, { kind: "special-dividend", position: 1, perShare: 4 }));
    expect(result.basket.after[1]?.price).toBe(16);
    expect(result.total.after).toBe(1_400);
    expect(result.changed).toEqual(["price", "total", "divisor"]);
  });

  it("counts one in that is added, and one out that is removed", () => {
    expect(applied(applyAction([A], 100, { kind: "add", constituent: B })).basket.after).toEqual(BASKET);
    expect(applied(applyAction(BASKET, 100, { kind: "remove", position: 0 })).basket.after).toEqual([B]);
  });
});

it("leaves the level where it was to 1e-12, whatever the action", () => {
  const arbitraryAction = fc.oneof(
    arbitraryConstituent.map((by): CorporateAction => ({ kind: "replace", position: 0, by })),
    arbitraryConstituent.map((constituent): CorporateAction => ({ kind: "add", constituent })),
    fc.constant<CorporateAction>({ kind: "remove", position: 0 }),
    fc
      .record({ newPerOld: fraction(5), subscriptionPrice: fraction(3000) })
      .map((terms): CorporateAction => ({ kind: "rights", position: 0, ...terms })),
    fraction(100).map((factor): CorporateAction => ({ kind: "split", position: 0, factor })),
    fraction(2000).map((perShare): CorporateAction => ({ kind: "special-dividend", position: 0, perShare })),
  );
  fc.assert(
    fc.property(
      arbitraryBasket,
      fc.array(arbitraryAction, { maxLength: 20 }),
      fraction(40_000),
      (start, actions, at) => {
        let basket = start;
        for (const action of actions) {
          const result = applyAction(basket, at, action);
          if (result.kind === "refused") continue;
          expect(Math.abs(result.level.after / at - 1)).toBeLessThan(1e-12);
          expect(totalCapitalisation(result.basket.after)).toBe(result.total.after);
          basket = result.basket.after;
        }
      },
    ),
  );
});

it("has the chain and the divisor agree to 1e-12 over days with an action before each", () => {
  const day = fc.record({
    move: fc.double({ min: 0.5, max: 2, noNaN: true }),
    factor: fraction(10),
    joins: arbitraryConstituent,
  });
  fc.assert(
    fc.property(arbitraryBasket, fc.array(day, { maxLength: 20 }), (start, days) => {
      let basket = start;
      let chained = 20_000;
      let divisor = divisorFor(totalCapitalisation(basket), chained);
      for (const { move, factor, joins } of days) {
        const split = applied(applyAction(basket, chained, { kind: "split", position: 0, factor }));
        const joined = applied(applyAction(split.basket.after, chained, { kind: "add", constituent: joins }));
        divisor *= joined.divisor.after / split.divisor.before;
        basket = joined.basket.after.map((company, i) => ({
          ...company,
          price: company.price * (i % 2 === 0 ? move : 1),
        }));
        const total = totalCapitalisation(basket);
        chained = chainedLevel(chained, joined.total.after, total);
        expect(Math.abs(chained / levelByDivisor(total, divisor) - 1)).toBeLessThan(1e-12);
      }
    }),
  );
});

function fraction(max: number) {
  return fc.double({ min: 0.01, max, noNaN: true });
}

function refused(reason: string) {
  return { kind: "refused", reason };
}
