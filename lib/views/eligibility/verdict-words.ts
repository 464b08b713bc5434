import { formatCount, formatPercent, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Candidate } from "@/lib/methodology/eligibility/candidate";
import { CRITERIA, type Criterion, type Screened } from "@/lib/methodology/eligibility/screen";
import type { Screening } from "./candidates-context";
import { problemWords } from "./problem-words";
import type { CandidateProblem } from "./read-candidates";

/**
 * Which rules a candidate fails, or what is not known of it, each with its figure, and with how many others a total leaves
 * out for want of theirs; of a cell that cannot be read what was found there, and of a row, from 0, that is refused why.
 * Empty for one that passes.
 */
export function verdictReason(
  t: Translator,
  screened: Screened,
  row: number,
  screening: Pick<Screening, "candidates" | "problems" | "refused" | "review">,
): string {
  if (screened.verdict === "pass") return "";
  const separator = t("eligibility.reason.separator");
  const problems = screening.problems.filter((each) => each.row === row);
  if (screening.refused.has(row)) {
    const told = problems.map((each) => cellProblem(t, each)).join(separator);
    return t("eligibility.reason.refused", { problems: told });
  }
  return CRITERIA.flatMap((criterion) => {
    const problem = problems.find(({ column }) => column === criterion);
    if (problem !== undefined) return [cellProblem(t, problem)];
    const isDecisive = screened.outcomes[criterion] === screened.verdict;
    return isDecisive ? [reasonOf(t, screened, criterion, screening)] : [];
  }).join(separator);
}

/** Whether a company is listed only after the review: it has no month behind it then. */
export function isAfterReview(listing: Candidate["listing"], review: number): boolean {
  return listing?.kind === "day" && listing.day > review;
}

function cellProblem(t: Translator, problem: CandidateProblem): string {
  const column = t(`eligibility.field.${problem.column}`);
  return t("eligibility.reason.cell", { column, problem: problemWords(t, problem) });
}

function reasonOf(
  t: Translator,
  screened: Screened,
  criterion: Criterion,
  { candidates, refused, review }: Pick<Screening, "candidates" | "refused" | "review">,
): string {
  if (criterion === "listing") return listingReason(t, screened, review);
  const coverage = screened[criterion];
  if (coverage === null) {
    const isKnown = screened.candidate[criterion] !== null;
    return t(`eligibility.reason.${criterion}${isKnown ? "Zero" : "Unknown"}`);
  }
  const without = candidates.filter((each, row) => each[criterion] === null && !refused.has(row)).length;
  const before = formatPercent(coverage.before, t.locale);
  return t(`eligibility.reason.${criterion}`, { before, without });
}

function listingReason(t: Translator, { candidate, months, leastMonths }: Screened, review: number): string {
  const { listing } = candidate;
  if (listing?.kind === "day" && isAfterReview(listing, review)) {
    return t("eligibility.reason.afterReview", { listed: formatShortDay(listing.day, t.locale) });
  }
  if (months === null) return t("eligibility.reason.listingUnknown");
  if (leastMonths === null) return t("eligibility.reason.rankUnknown", { months: formatCount(months) });
  return t("eligibility.reason.listing", { months: formatCount(months), least: leastMonths });
}

/** What a candidate is called; one without a name by its row, which counts from 0. */
export function candidateName(t: Translator, name: string, row: number): string {
  return name === "" ? t("eligibility.row", { row: row + 1 }) : name;
}
