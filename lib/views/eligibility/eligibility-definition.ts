import { formatLevel, formatPercent, formatShortDay, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { TOP_SHARE } from "@/lib/methodology/eligibility/coverage";
import { EARLIEST_LISTING } from "@/lib/methodology/eligibility/listing-history";
import { addMonths } from "@/lib/series/add-months";
import { requireDay } from "@/lib/series/day";
import { definition } from "@/lib/views/parts/section";
import type { DefinitionItem, Section } from "@/lib/views/parts/view";
import { REVIEWS, type Screening } from "./candidates-context";
import { isAfterReview } from "./verdict-words";

/** How the screen counts, with the figures of the last candidate that is in by market value. */
export function eligibilityDefinition(t: Translator, screening: Screening): Section {
  return definition(t, () => [
    ...coverageItem(t, screening),
    { term: t("eligibility.definition.boundary"), text: t("eligibility.definition.boundaryText", mark()) },
    { term: t("eligibility.definition.ties"), text: t("eligibility.definition.tiesText") },
    ...listingItem(t, screening),
    { term: t("eligibility.definition.unknown"), text: t("eligibility.definition.unknownText") },
    refusedItem(t),
    { term: t("eligibility.definition.market"), text: t("eligibility.definition.marketText", mark()) },
  ]);
}

/** The bounds of what is believed, and what counts nowhere. */
function refusedItem(t: Translator): DefinitionItem {
  const shown = (day: string) => formatShortDay(requireDay(day), t.locale);
  const text = t("eligibility.definition.refusedText", {
    ...{ earliest: shown(EARLIEST_LISTING), from: shown(REVIEWS.from), to: shown(REVIEWS.to) },
  });
  return { term: t("eligibility.definition.refused"), text };
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
    ...{ name: last.candidate.name, rank: coverage.rank },
    value: formatLevel(last.candidate.marketValue),
    before: formatPercent(coverage.before, t.locale),
    through: formatPercent(coverage.through, t.locale),
  });
  return [{ term: t("eligibility.definition.coverage"), text }];
}

function listingItem(t: Translator, { screened, review }: Screening): DefinitionItem[] {
  const term = t("eligibility.definition.listing");
  const found = screened.find(
    ({ candidate: { listing }, months }) =>
      listing?.kind === "day" && months !== null && !isAfterReview(listing, review),
  );
  const listing = found?.candidate.listing;
  if (found === undefined || listing?.kind !== "day" || found.months === null) {
    return [{ term, text: t("eligibility.definition.listingPlain") }];
  }
  const text = t("eligibility.definition.listingText", {
    name: found.candidate.name,
    listed: formatShortDay(listing.day, t.locale),
    months: found.months,
    until: formatShortDay(addMonths(listing.day, found.months), t.locale),
    review: formatShortDay(review, t.locale),
  });
  return [{ term, text }];
}
