import { formatCount, formatShortDay, formatTickPercent } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { TOP_SHARE } from "@/lib/methodology/eligibility/coverage";
import { screen } from "@/lib/methodology/eligibility/screen";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section, tiles } from "@/lib/views/parts/section";
import { plainTile } from "@/lib/views/parts/tile";
import type { Section, Tile, View } from "@/lib/views/parts/view";
import { countOf, passing, type Screening, screeningOf } from "./candidates-context";
import { candidatesTable } from "./candidates-table";
import { coverageSections } from "./coverage-plate";
import { eligibilityDefinition } from "./eligibility-definition";
import { eligibilityForm } from "./eligibility-form";
import { rulesTable } from "./rules-table";

/** Which companies may be in the index, tried on made-up candidates or on the reader's. */
export function eligibilityView(context: ReferenceContext): View {
  const { t } = context;
  const screening = screeningOf(context);
  const headline = headlineOf(t, screening);
  return {
    title: t("eligibility.title"),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => tilesOf(t, screening)),
      ...coverageSections(t, screening),
      candidatesTable(context, screening),
      eligibilityForm(context, screening),
      rulesTable(context),
      finalCriteria(t),
      eligibilityDefinition(t, screening),
    ],
    shown: null,
  };
}

function headlineOf(t: Translator, { screened, isMadeUp, rule }: Screening): Prose {
  return t.rich("eligibility.headline", {
    ...{ pass: formatCount(countOf(screened, "pass")), count: formatCount(screened.length) },
    ...{ own: isMadeUp ? "no" : "yes", rule: `rule${rule}` },
    value: formatCount(passing(screened, "marketValue")),
    turnover: formatCount(passing(screened, "turnover")),
    listing: formatCount(passing(screened, "listing")),
    ...{ mark: formatTickPercent(TOP_SHARE), unknown: countOf(screened, "unknown") },
  });
}

function tilesOf(t: Translator, { screened, candidates, review, rule }: Screening): Tile[] {
  const other = rule === "2021" ? "before" : "2021";
  const underOther = countOf(screen(candidates, review, other), "pass");
  const of = t("eligibility.tile.of", { count: formatCount(screened.length) });
  const tile = (name: "value" | "turnover" | "listing" | "pass", count: number) =>
    plainTile(t(`eligibility.tile.${name}`), formatCount(count), of);
  const reviewed = formatShortDay(review, t.locale);
  return [
    tile("pass", countOf(screened, "pass")),
    tile("value", passing(screened, "marketValue")),
    tile("turnover", passing(screened, "turnover")),
    tile("listing", passing(screened, "listing")),
    plainTile(t("eligibility.tile.other"), formatCount(underOther), t(`eligibility.rule.${other}`)),
    plainTile(t("eligibility.tile.review"), reviewed, t("eligibility.tile.reviewNote")),
  ];
}

/** What decides among those that pass; nothing that can be computed from a table. */
function finalCriteria(t: Translator): Section {
  const items = (["ranking", "sector", "performance"] as const).map((name) => ({
    ...{ event: null, text: t(`eligibility.final.${name}`) },
  }));
  return section({
    ...({ kind: "texts", id: "final-criteria", title: "" } as const),
    build: () => ({ texts: [{ heading: t("eligibility.final.heading"), items }] }),
  });
}
