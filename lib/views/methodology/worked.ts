import { capitalisation, totalCapitalisation, weightsOf } from "@/lib/methodology/capitalisation";
import { type Capping, capIteration } from "@/lib/methodology/capping";
import type { Constituent } from "@/lib/methodology/constituent";
import { divisorFor, levelByDivisor } from "@/lib/methodology/index-level";
import { MOST_CONSTITUENTS } from "@/lib/methodology/validate-constituents";
import {
  type CellProblem,
  type CompanyCells,
  cellProblems,
  type EnteredCompany,
  enteredCompany,
} from "./company-cells";

/** The level at the close before, from which the day's is chained. */
export const BASE_LEVEL = 100;

type Capped = Extract<Capping, { kind: "capped" }>;

/** What an index comes to: the cap is set at the close before, and the day's prices give its level. */
export interface WorkedFigures {
  /** The companies at the day's price, with the cap factor that counts: the entered one × the cap's. */
  readonly basket: readonly Constituent[];
  /** What of each counts at the day's price, in millions, and its share in all. */
  readonly counted: readonly number[];
  readonly weights: Float64Array;
  /** Shares at the close before, without the cap. */
  readonly uncapped: Float64Array;
  readonly capping: Capped;
  /** What counts of all, in millions: every issued share, the free ones, under the cap (all at the close before), today. */
  readonly totals: {
    readonly issued: number;
    readonly free: number;
    readonly capped: number;
    readonly today: number;
  };
  /** Before and after the cap was set; the level at that close is the same with both. */
  readonly divisor: { readonly before: number; readonly after: number };
  readonly level: number;
  /** The share that the cap took from those over it, and gave to the others. */
  readonly moved: number;
}

/** Why there are no figures: cells that cannot be read, an empty table or a full one, nothing that counts, a cap too low. */
export type NoFigures =
  | { readonly kind: "cells" | "empty" | "nothing" }
  | { readonly kind: "too-many"; readonly count: number; readonly most: number }
  | { readonly kind: "refused"; readonly count: number; readonly least: number };

export interface Worked {
  readonly cells: readonly CompanyCells[];
  readonly companies: readonly EnteredCompany[];
  readonly problems: readonly CellProblem[];
  readonly result: { readonly kind: "figures"; readonly figures: WorkedFigures } | NoFigures;
}

/**
 * An index worked out of companies as they are typed; the same for the page, its files and who types.
 * @param cap the largest weight, a fraction
 */
export function worked(cells: readonly CompanyCells[], cap: number): Worked {
  const count = cells.length;
  if (count === 0) return { cells, companies: [], problems: [], result: { kind: "empty" } };
  if (count > MOST_CONSTITUENTS) {
    return {
      cells,
      companies: [],
      problems: [],
      result: { kind: "too-many", count, most: MOST_CONSTITUENTS },
    };
  }
  const companies = cells.map(enteredCompany);
  const problems = companies.flatMap(cellProblems);
  const result = problems.length > 0 ? ({ kind: "cells" } as const) : figuresOf(companies, cap);
  return { cells, companies, problems, result };
}

function figuresOf(companies: readonly EnteredCompany[], cap: number): Worked["result"] {
  const before = companies.map((company): Constituent => ({ ...company, price: company.closeBefore }));
  const entered = before.map(capitalisation);
  const uncapped = weightsOf(before);
  if (uncapped === null) return { kind: "nothing" };
  const capping = capIteration(entered, cap);
  if (capping.kind === "refused") {
    return { kind: "refused", count: entered.filter((value) => value > 0).length, least: capping.least };
  }
  const capFactorOf = (position: number) =>
    (companies[position]?.capFactor ?? 1) * (capping.capFactors[position] ?? 1);
  const basket = companies.map(({ name, price, issuedShares, freeFloat }, position) => {
    return { name, price, issuedShares, freeFloat, capFactor: capFactorOf(position) };
  });
  const weights = weightsOf(basket);
  if (weights === null) return { kind: "nothing" };
  const free = totalCapitalisation(before);
  const capped = before.reduce((sum, company, position) => {
    return sum + capitalisation(company) * (capping.capFactors[position] ?? 1);
  }, 0);
  const today = totalCapitalisation(basket);
  const divisor = { before: divisorFor(free, BASE_LEVEL), after: divisorFor(capped, BASE_LEVEL) };
  const issued = before.reduce((sum, { price, issuedShares }) => sum + price * issuedShares, 0);
  const figures: WorkedFigures = {
    ...{ basket, weights, uncapped, capping, divisor },
    counted: basket.map(capitalisation),
    totals: { issued, free, capped, today },
    level: levelByDivisor(today, divisor.after),
    moved: uncapped.reduce((sum, weight, at) => sum + Math.max(0, weight - (capping.weights[at] ?? 0)), 0),
  };
  return { kind: "figures", figures };
}

/** The weights after some rounds of capping: 0 for those before it. */
export function weightsAfter({ uncapped, capping }: WorkedFigures, rounds: number): Float64Array {
  return rounds === 0 ? uncapped : (capping.steps[rounds - 1]?.after ?? capping.weights);
}
