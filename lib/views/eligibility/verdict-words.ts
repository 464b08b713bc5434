import { formatCount, formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Candidate } from "@/lib/methodology/eligibility/candidate";
import { CRITERIA, type Criterion, type Screened } from "@/lib/methodology/eligibility/screen";
import type { Screening } from "./candidates-context";

/**
 * Which rules a candidate fails, or what is not known of it, each with its figure, and with how many others a total leaves
 * out for want of theirs; empty for one that passes.
 */
export function verdictReason(
  t: Translator,
  screened: Screened,
  { candidates }: Pick<Screening, "candidates">,
): string {
  const wanted = screened.verdict === "fail" ? "fail" : "unknown";
  if (screened.verdict === "pass") return "";
  return CRITERIA.filter((criterion) => screened.outcomes[criterion] === wanted)
    .map((criterion) => reasonOf(t, screened, criterion, candidates))
    .join(t("eligibility.reason.separator"));
}

function reasonOf(
  t: Translator,
  screened: Screened,
  criterion: Criterion,
  candidates: readonly Candidate[],
): string {
  if (criterion === "listing") return listingReason(t, screened);
  const coverage = screened[criterion];
  if (coverage === null) return t(`eligibility.reason.${criterion}Unknown`);
  const without = candidates.filter((each) => each[criterion] === null).length;
  const before = formatPercent(coverage.before, t.locale);
  return t(`eligibility.reason.${criterion}`, { before, without });
}

function listingReason(t: Translator, { months, leastMonths }: Screened): string {
  if (months === null) return t("eligibility.reason.listingUnknown");
  if (leastMonths === null) return t("eligibility.reason.rankUnknown", { months: formatCount(months) });
  return t("eligibility.reason.listing", { months: formatCount(months), least: leastMonths });
}

/** What a candidate is called; one without a name by its row, which counts from 0. */
export function candidateName(t: Translator, name: string, row: number): string {
  return name === "" ? t("eligibility.row", { row: row + 1 }) : name;
}
