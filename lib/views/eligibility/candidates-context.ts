import type { Candidate } from "@/lib/methodology/eligibility/candidate";
import type { ListingRule } from "@/lib/methodology/eligibility/listing-history";
import { MADE_UP_CANDIDATES, MADE_UP_REVIEW } from "@/lib/methodology/eligibility/made-up-candidates";
import { type Criterion, type Outcome, type Screened, screen } from "@/lib/methodology/eligibility/screen";
import { requireDay } from "@/lib/series/day";
import { readRows } from "@/lib/url/rows-field";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { type CandidateProblem, readCandidates } from "./read-candidates";

/** The edition of the rules where a state names none: that of the source, which has all of them. */
export const DEFAULT_RULE: ListingRule = "before";

/** What the page shows: who is tried, by what, and what became of them. */
export interface Screening {
  /** Whether they are the almanac's made-up ones, and not the reader's. */
  readonly isMadeUp: boolean;
  readonly candidates: readonly Candidate[];
  readonly problems: readonly CandidateProblem[];
  readonly review: number;
  readonly rule: ListingRule;
  readonly screened: readonly Screened[];
}

/** The screening that a state asks for: of its rows, or of the made-up candidates. */
export function screeningOf({ state, t }: Pick<ReferenceContext, "state" | "t">): Screening {
  const { rows, date = MADE_UP_REVIEW, rule = DEFAULT_RULE } = state;
  const { candidates, problems } =
    rows === undefined
      ? { candidates: madeUpCandidates(t.locale), problems: [] }
      : readCandidates(readRows(rows));
  const review = requireDay(date);
  return {
    ...{ isMadeUp: rows === undefined, candidates, problems, review, rule },
    screened: screen(candidates, review, rule),
  };
}

function madeUpCandidates(locale: "en" | "zh-Hant"): Candidate[] {
  return MADE_UP_CANDIDATES.map((candidate) => ({ ...candidate, name: candidate.name[locale] }));
}

/** How many candidates end so. */
export function countOf(screened: readonly Screened[], verdict: Outcome): number {
  return screened.filter((each) => each.verdict === verdict).length;
}

/** How many candidates pass one criterion, whatever the others. */
export function passing(screened: readonly Screened[], criterion: Criterion): number {
  return screened.filter(({ outcomes }) => outcomes[criterion] === "pass").length;
}
