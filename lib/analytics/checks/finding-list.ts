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

/** Counts one more finding, and lists it unless its rule has its 1,000. */
export function addFinding({ found, counts }: FindingList, finding: Suspicion): void {
  counts[finding.rule]++;
  if (counts[finding.rule] <= MAX_LISTED) found.push(finding);
}

/** Whether a further finding of a rule would be listed, so that it is worth explaining. */
export function isListing({ counts }: FindingList, rule: Rule): boolean {
  return counts[rule] < MAX_LISTED;
}

/** How many findings of each rule are not listed. */
export function unlistedCounts(findings: FindingList): Record<Rule, number> {
  return countsOf((rule) => Math.max(0, findings.counts[rule] - MAX_LISTED));
}

function countsOf(count: (rule: Rule) => number): Record<Rule, number> {
  return Object.fromEntries(RULES.map((rule) => [rule, count(rule)])) as Record<Rule, number>;
}
