import { expect, it } from "vitest";
import { MADE_UP_BASKET } from "./made-up-basket";
import { validateConstituents } from "./validate-constituents";

const SOUND = { name: "A", price: 10, issuedShares: 100, freeFloat: 1, capFactor: 1 };

it("says of an empty table and of one with more than 10,000 rows that alone", () => {
  expect(validateConstituents([])).toEqual([{ kind: "table", rule: "empty" }]);
  expect(validateConstituents(new Array(10_001).fill({ ...SOUND, price: -1 }))).toEqual([
    { kind: "table", rule: "too-many", count: 10_001, most: 10_000 },
  ]);
  expect(validateConstituents(new Array(10_000).fill(SOUND))).toEqual([]);
});

it("names row and field of everything that is wrong", () => {
  const rows = [
    SOUND,
    { ...SOUND, name: " ", price: Number.NaN },
    { ...SOUND, issuedShares: -1, freeFloat: 1.01 },
    { ...SOUND, price: Number.POSITIVE_INFINITY, capFactor: -0.1 },
  ];
  const found = validateConstituents(rows).map((problem) =>
    problem.kind === "field" ? [problem.row, problem.field, problem.rule] : [],
  );
  expect(found).toEqual([
    [1, "name", "no-name"],
    [1, "price", "not-a-number"],
    [2, "issuedShares", "negative"],
    [2, "freeFloat", "outside-0-1"],
    [3, "price", "too-large"],
    [3, "capFactor", "outside-0-1"],
  ]);
});

it("takes prices, shares and factors of 0, and factors of 1", () => {
  expect(validateConstituents([{ ...SOUND, price: 0, issuedShares: 0, freeFloat: 0, capFactor: 0 }])).toEqual(
    [],
  );
});

it("finds nothing wrong with the made-up basket", () => {
  expect(MADE_UP_BASKET).toHaveLength(15);
  expect(
    validateConstituents(MADE_UP_BASKET.map(({ name, ...rest }) => ({ ...rest, name: name["zh-Hant"] }))),
  ).toEqual([]);
});
