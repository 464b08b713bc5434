import { formatLevel, formatPercent, formatShortDay, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { TOP_SHARE } from "@/lib/methodology/eligibility/coverage";
import { addMonths } from "@/lib/series/add-months";
import { definition } from "@/lib/views/parts/section";
import type { DefinitionItem, Section } from "@/lib/views/parts/view";
import type { Screening } from "./candidates-context";

/** How the screen counts, with the figures of the last candidate that is in by market value. */
export function eligibilityDefinition(t: Translator, screening: Screening): Section {
  return definition(t, () => [
    ...coverageItem(t, screening),
    { term: t("eligibility.definition.boundary"), text: t("eligibility.definition.boundaryText", mark()) },
    { term: t("eligibility.definition.ties"), text: t("eligibility.definition.tiesText") },
    ...listingItem(t, screening),
    { term: t("eligibility.definition.unknown"), text: t("eligibility.definition.unknownText") },
    { term: t("eligibility.definition.market"), text: t("eligibility.definition.marketText", mark()) },
  ]);
}

function mark() {
  return { mark: formatTickPercent(TOP_SHARE) };
}

function coverageItem(t: Translator, { screened }: Screening): DefinitionItem[] {
  const top = screened.filter(({ marketValue }) => marketValue?.isTop === true);
  const last = top.sort((one, other) => (other.marketValue?.rank ?? 0) - (one.marketValue?.rank ?? 0))[0];
  const coverage = last?.marketValue ?? null;
  if (last === undefined || coverage === null) return [];
  const text = t("eligibility.definition.coverageText", {
    ...{ name: last.candidate.name || "–", rank: coverage.rank },
    value: formatLevel(last.candidate.marketValue),
    before: formatPercent(coverage.before, t.locale),
    through: formatPercent(coverage.through, t.locale),
  });
  return [{ term: t("eligibility.definition.coverage"), text }];
}

function listingItem(t: Translator, { screened, review }: Screening): DefinitionItem[] {
  const term = t("eligibility.definition.listing");
  const found = screened.find(
    ({ candidate, months }) => candidate.listing?.kind === "day" && months !== null,
  );
  const listing = found?.candidate.listing;
  if (found === undefined || listing?.kind !== "day" || found.months === null) {
    return [{ term, text: t("eligibility.definition.listingPlain") }];
  }
  const text = t("eligibility.definition.listingText", {
    name: found.candidate.name || "–",
    listed: formatShortDay(listing.day, t.locale),
    months: found.months,
    until: formatShortDay(addMonths(listing.day, found.months), t.locale),
    review: formatShortDay(review, t.locale),
  });
  return [{ term, text }];
}
