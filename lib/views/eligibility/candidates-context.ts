import type { Candidate } from "@/lib/methodology/eligibility/candidate";
import type { ListingRule } from "@/lib/methodology/eligibility/listing-history";
import { MADE_UP_CANDIDATES, MADE_UP_REVIEW } from "@/lib/methodology/eligibility/made-up-candidates";
import { type Criterion, type Outcome, type Screened, screen } from "@/lib/methodology/eligibility/screen";
import { requireDay } from "@/lib/series/day";
import { readRows } from "@/lib/url/rows-field";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { type ReadCandidates, readCandidates } from "./read-candidates";

/** The edition of the rules where a state names none: that of the source, which has all of them. */
export const DEFAULT_RULE: ListingRule = "before";

/** The days on which candidates are reviewed: from the base day of the index on. */
export const REVIEWS = { from: "1964-07-31", to: "2100-12-31" } as const;

/** What the page shows: who is tried, by what, and what became of them. */
export interface Screening extends ReadCandidates {
  /** Whether they are the almanac's made-up ones, and not the reader's. */
  readonly isMadeUp: boolean;
  readonly review: number;
  readonly rule: ListingRule;
  readonly screened: readonly Screened[];
}

/** The screening that a state asks for: of its rows, or of the made-up candidates. */
export function screeningOf({ state, t }: Pick<ReferenceContext, "state" | "t">): Screening {
  const { rows, rule = DEFAULT_RULE } = state;
  const review = requireDay(isReview(state.date) ? state.date : MADE_UP_REVIEW);
  const read =
    rows === undefined
      ? { candidates: madeUpCandidates(t.locale), problems: [], refused: new Set<number>() }
      : readCandidates(readRows(rows), review);
  return {
    ...{ isMadeUp: rows === undefined, ...read, review, rule },
    screened: screen(read.candidates, review, rule),
  };
}

/** Tells of a day of review that is none; the one of the made-up candidates takes its place. */
export function reportReview({ state: { date }, report }: Pick<ReferenceContext, "state" | "report">): void {
  if (date === undefined || isReview(date)) return;
  report({ parameter: "date", found: date, expected: { key: "allowed.reviewDay", values: REVIEWS } });
}

function isReview(date: string | undefined): date is string {
  return date !== undefined && date >= REVIEWS.from && date <= REVIEWS.to;
}

function madeUpCandidates(locale: "en" | "zh-Hant"): Candidate[] {
  return MADE_UP_CANDIDATES.map((candidate) => ({ ...candidate, name: candidate.name[locale] }));
}

/** How many candidates there are, pass, fail and cannot be told; rows that are refused are none of them. */
export function candidateCounts({ screened, refused }: Screening) {
  return {
    ...{ count: screened.length - refused.size, refused: refused.size },
    ...{ pass: countOf(screened, "pass"), fail: countOf(screened, "fail") },
    unknown: countOf(screened, "unknown") - refused.size,
  };
}

/** How many candidates end so. */
export function countOf(screened: readonly Screened[], verdict: Outcome): number {
  return screened.filter((each) => each.verdict === verdict).length;
}

/** How many candidates pass one criterion, whatever the others. */
export function passing(screened: readonly Screened[], criterion: Criterion): number {
  return screened.filter(({ outcomes }) => outcomes[criterion] === "pass").length;
}
