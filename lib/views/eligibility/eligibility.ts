import { proseText } from "@/lib/i18n/prose";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";

/** Which companies may be in the index. */
export function eligibilityView({ t }: ReferenceContext): View {
  const headline = t.rich("eligibility.headline", {});
  return {
    title: t("nav.eligibility"),
    description: proseText(headline),
    headline,
    sections: [definition(t, () => [])],
    shown: null,
  };
}
