import { formatCount, formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Coverage } from "@/lib/methodology/eligibility/coverage";
import { CRITERIA, type Criterion, type Screened } from "@/lib/methodology/eligibility/screen";

/** Which rules a candidate fails, or what is not known of it, each with its figure; empty for one that passes. */
export function verdictReason(t: Translator, screened: Screened): string {
  const wanted = screened.verdict === "fail" ? "fail" : "unknown";
  if (screened.verdict === "pass") return "";
  return CRITERIA.filter((criterion) => screened.outcomes[criterion] === wanted)
    .map((criterion) => reasonOf(t, screened, criterion))
    .join(t("eligibility.reason.separator"));
}

function reasonOf(t: Translator, screened: Screened, criterion: Criterion): string {
  if (criterion === "listing") return listingReason(t, screened);
  const coverage = screened[criterion];
  return coverage === null
    ? t(`eligibility.reason.${criterion}Unknown`)
    : t(`eligibility.reason.${criterion}`, { before: beforeText(t, coverage) });
}

function listingReason(t: Translator, { months, leastMonths }: Screened): string {
  if (months === null) return t("eligibility.reason.listingUnknown");
  if (leastMonths === null) return t("eligibility.reason.rankUnknown", { months: formatCount(months) });
  return t("eligibility.reason.listing", { months: formatCount(months), least: leastMonths });
}

/** What the larger ones comprise, as per cent. */
export function beforeText(t: Translator, { before }: Pick<Coverage, "before">): string {
  return formatPercent(before, t.locale);
}
