import { RULES, type Rule, type Suspicion } from "./suspicion";

/** Findings of one rule that are kept; later ones are counted only, so that memory stays bounded. */
export const MAX_LISTED = 1000;

/** What the rules have found so far. */
export interface FindingList {
  readonly found: Suspicion[];
  /** How often each rule found something, listed or not. */
  readonly counts: Record<Rule, number>;
}

/** A list without a finding. */
export function emptyFindingList(): FindingList {
  return { found: [], counts: countsOf(() => 0) };
}

/** Counts one more finding of a rule; whether it is to be described and listed. */
export function hasRoomForOneMore(findings: FindingList, rule: Rule): boolean {
  findings.counts[rule]++;
  return findings.counts[rule] <= MAX_LISTED;
}

/** How many findings of each rule are not listed. */
export function unlistedCounts(findings: FindingList): Record<Rule, number> {
  return countsOf((rule) => Math.max(0, findings.counts[rule] - MAX_LISTED));
}

function countsOf(count: (rule: Rule) => number): Record<Rule, number> {
  const counts: Partial<Record<Rule, number>> = {};
  for (const rule of RULES) counts[rule] = count(rule);
  return counts as Record<Rule, number>;
}
