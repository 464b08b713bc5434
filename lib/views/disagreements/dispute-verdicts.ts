import type { QuestionId } from "@/lib/reference/claims/questions";
import type { DisputeKind, Milestone } from "@/lib/reference/types";
import { VERDICTS, type Verdict } from "./settle/judge";
import type { SettledClaim } from "./settled-claims";

const VERDICT_OF: Readonly<Record<DisputeKind, Verdict>> = {
  rounding: "rounding",
  "sources-differ": "undecidable",
  contradicted: "does-not-hold",
};

/** What the ledger settles of a milestone's dispute, and how what it does not have of it stands. */
interface Settling {
  readonly claims: readonly string[];
  /** Of what others than the ledger's speakers say of the milestone. */
  readonly besides?: Verdict;
}

/** The disputes that the ledger has claims of, by the names of milestones in addresses. */
export const SETTLED_DISPUTES: Readonly<Record<string, Settling>> = {
  "1964-07-31-base-date": { claims: ["base-1000", "start-33-base"] },
  "1969-11-24-index-launched": {
    claims: ["launch-level", "idea-ho", "idea-lee"],
    besides: "does-not-hold",
  },
  "1985-01-02-four-sub-indices": { claims: ["more-in-1985"] },
  "2001-10-03-composite-index": { claims: ["composite-307", "composite-95"] },
  "2006-06-30-free-float-decision": { claims: ["free-float-2001"] },
  "2007-10-26-first-close-above-30000": { claims: ["passed-30000"] },
  "2007-10-30-peak": { claims: ["lost-9426", "lost-30-percent"], besides: "does-not-hold" },
  "2008-10-27-trough": { claims: ["low-27-october"], besides: "does-not-hold" },
  "2009-07-27-back-above-20000": { claims: ["back-20000", "close-24-july"] },
  "2014-08-19-back-above-25000": { claims: ["close-19-august"] },
  "2015-07-08-china-rout": { claims: ["fell-8-in-2015"], besides: "does-not-hold" },
  "2015-08-21-bear-market": { claims: ["bear-band"], besides: "does-not-hold" },
  "2016-06-24-brexit": { claims: ["brexit-1000"] },
  "2018-01-26-record-close": { claims: ["record-close"] },
  "2020-03-23-covid-low": { claims: ["march-2020"] },
  "2021-03-01-reform": { claims: ["count-80", "count-82", "count-50-glossary", "count-50-undated"] },
  "2025-07-18-hstech-year": { claims: ["tech-named-hsi"] },
  "2025-10-02-four-year-high": { claims: ["year-2025"] },
};

// Sources differ, and a dated contract, a close or the publisher's own release decides between them.
const DECIDED: Readonly<Record<string, Verdict>> = {
  "1986-05-06-index-futures": "does-not-hold",
  "2000-03-28-dotcom-peak": "does-not-hold",
  "2003-04-25-sars-low": "does-not-hold",
  "2020-07-27-hstech-launched": "does-not-hold",
  // It was so at midday.
  "2022-03-16-policy-rebound": "out-of-date",
};

/** How what is said of a milestone stands to the data, each verdict once, in the order of verdicts. */
export interface DisputeVerdicts {
  readonly verdicts: readonly Verdict[];
  /** The question of the ledger that settles it; `null` where none does. */
  readonly question: QuestionId | null;
}

/**
 * The verdicts on what is told differently of a milestone: those of the ledger on its claims, with that on what else is
 * said; where the ledger has none of it, what the milestone's own sources decide, or else the kind of dispute says.
 */
export function disputeVerdicts(
  { slug }: Pick<Milestone, "slug">,
  kind: DisputeKind,
  settled: readonly SettledClaim[],
): DisputeVerdicts {
  const settling = SETTLED_DISPUTES[slug];
  const claims = settled.filter(({ claim }) => settling?.claims.includes(claim.id));
  const [first] = claims;
  if (first === undefined) return { verdicts: [DECIDED[slug] ?? VERDICT_OF[kind]], question: null };
  const found = new Set([...claims.map(({ verdict }) => verdict), settling?.besides]);
  return { verdicts: VERDICTS.filter((verdict) => found.has(verdict)), question: first.claim.question };
}
