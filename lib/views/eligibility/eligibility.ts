import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section, tiles } from "@/lib/views/parts/section";
import type { Section, View } from "@/lib/views/parts/view";
import { reportReview, screeningOf } from "./candidates-context";
import { candidatesTable } from "./candidates-table";
import { coverageSections } from "./coverage-plate";
import { eligibilityDefinition } from "./eligibility-definition";
import { eligibilityForm } from "./eligibility-form";
import { rulesTable } from "./rules-table";
import { screeningHeadline, screeningTiles } from "./screening-answer";

/** Which companies may be in the index, tried on made-up candidates or on the reader's. */
export function eligibilityView(context: ReferenceContext): View {
  const { t } = context;
  reportReview(context);
  const screening = screeningOf(context);
  const headline = screeningHeadline(t, screening);
  return {
    title: t("eligibility.title"),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => screeningTiles(t, screening)),
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
