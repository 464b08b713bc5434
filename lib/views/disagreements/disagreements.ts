import { proseText } from "@/lib/i18n/prose";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";

/** What sources disagree on. */
export function disagreementsView({ t }: ReferenceContext): View {
  const headline = t.rich("disagreements.headline", {});
  return {
    title: t("nav.disagreements"),
    description: proseText(headline),
    headline,
    sections: [definition(t, () => [])],
    shown: null,
  };
}
