import type { Constituent } from "./constituent";

/** Most companies that a basket may have. */
export const MOST_CONSTITUENTS = 10_000;

/** Largest price or number of shares that is believed: their product stays far inside what a number can hold. */
export const LARGEST_FIGURE = 1e15;

export type ConstituentField = keyof Constituent;

/** What is wrong with one field: its row counts from 0. */
export interface FieldProblem {
  readonly kind: "field";
  readonly row: number;
  readonly field: ConstituentField;
  readonly rule: "no-name" | "not-a-number" | "negative" | "too-large" | "outside-0-1";
}

export type ConstituentProblem =
  | FieldProblem
  | { readonly kind: "table"; readonly rule: "empty" }
  | { readonly kind: "table"; readonly rule: "too-many"; readonly count: number; readonly most: number };

/**
 * What keeps a table of companies from being computed with, in the order of its rows; empty where it is sound. Of a
 * table that is too long nothing else is told. A price or number of shares may be 0: such a company does not count.
 */
export function validateConstituents(constituents: readonly Constituent[]): readonly ConstituentProblem[] {
  const count = constituents.length;
  if (count === 0) return [{ kind: "table", rule: "empty" }];
  if (count > MOST_CONSTITUENTS) return [{ kind: "table", rule: "too-many", count, most: MOST_CONSTITUENTS }];
  return constituents.flatMap(fieldProblems);
}

/** What is wrong with the fields of one company, in the order of the fields. */
export function fieldProblems(constituent: Constituent, row: number): readonly FieldProblem[] {
  const { name, price, issuedShares, freeFloat, capFactor } = constituent;
  const found: ReadonlyArray<readonly [ConstituentField, FieldProblem["rule"] | null]> = [
    ["name", name.trim() === "" ? "no-name" : null],
    ["price", amountRule(price)],
    ["issuedShares", amountRule(issuedShares)],
    ["freeFloat", factorRule(freeFloat)],
    ["capFactor", factorRule(capFactor)],
  ];
  return found.flatMap(([field, rule]) => (rule === null ? [] : [{ kind: "field", row, field, rule }]));
}

function amountRule(value: number): FieldProblem["rule"] | null {
  if (Number.isNaN(value)) return "not-a-number";
  if (value < 0) return "negative";
  return value > LARGEST_FIGURE ? "too-large" : null;
}

function factorRule(value: number): FieldProblem["rule"] | null {
  if (Number.isNaN(value)) return "not-a-number";
  return value >= 0 && value <= 1 ? null : "outside-0-1";
}
