import { proseText } from "@/lib/i18n/prose";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";

/** The words of the almanac. */
export function glossaryView({ t }: ReferenceContext): View {
  const headline = t.rich("glossary.headline", {});
  return {
    title: t("nav.glossary"),
    description: proseText(headline),
    headline,
    sections: [definition(t, () => [])],
    shown: null,
  };
}
