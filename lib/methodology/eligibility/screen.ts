import type { Candidate } from "./candidate";
import { type Coverage, coverageOf } from "./coverage";
import {
  LEAST_BEFORE,
  LEAST_SINCE_2021,
  type ListingRule,
  leastMonths,
  monthsListed,
} from "./listing-history";

/** What a candidate is tried by, in the order of the rules. */
export const CRITERIA = ["marketValue", "turnover", "listing"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** `unknown`: what is known of the candidate does not decide it. */
export type Outcome = "pass" | "fail" | "unknown";

/** A candidate with what became of it. */
export interface Screened {
  readonly candidate: Candidate;
  /** `null` where its market value is not known, or that of all is 0. */
  readonly marketValue: Coverage | null;
  readonly turnover: Coverage | null;
  /** Whole months of listing at the review; `null` where that is not known. */
  readonly months: number | null;
  /** What it needs of them; `null` where its rank decides and is not known. */
  readonly leastMonths: number | null;
  readonly outcomes: Readonly<Record<Criterion, Outcome>>;
  /** Fails where one criterion fails, passes where all pass. */
  readonly verdict: Outcome;
}

/**
 * Tries candidates, in their order: they have to be among those that comprise the top 90 % of market value, and of
 * turnover, of all candidates, and have been listed long enough at the review, a day number. The table given is taken
 * for the whole market. What is not known never passes.
 */
export function screen(
  candidates: readonly Candidate[],
  review: number,
  rule: ListingRule,
): readonly Screened[] {
  const marketValues = coverageOf(candidates.map(({ marketValue }) => marketValue));
  const turnovers = coverageOf(candidates.map(({ turnover }) => turnover));
  return candidates.map((candidate, position) => {
    const [marketValue, turnover] = [marketValues[position] ?? null, turnovers[position] ?? null];
    const months = monthsListed(candidate.listing, review);
    const least = leastMonths(rule, marketValue?.rank ?? null);
    const outcomes = {
      marketValue: topOutcome(marketValue),
      turnover: topOutcome(turnover),
      listing: listingOutcome(months, least),
    };
    return {
      candidate,
      marketValue,
      turnover,
      months,
      leastMonths: least,
      outcomes,
      verdict: verdictOf(outcomes),
    };
  });
}

function topOutcome(coverage: Coverage | null): Outcome {
  if (coverage === null) return "unknown";
  return coverage.isTop ? "pass" : "fail";
}

/** Of unknown rank, what is enough for every rank passes, and what is for none fails. */
function listingOutcome(months: number | null, least: number | null): Outcome {
  if (months === null) return "unknown";
  if (months >= (least ?? LEAST_BEFORE)) return "pass";
  return months < (least ?? LEAST_SINCE_2021) ? "fail" : "unknown";
}

function verdictOf(outcomes: Readonly<Record<Criterion, Outcome>>): Outcome {
  const all = CRITERIA.map((criterion) => outcomes[criterion]);
  if (all.includes("fail")) return "fail";
  return all.includes("unknown") ? "unknown" : "pass";
}
