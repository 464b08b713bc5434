import { proseText } from "@/lib/i18n/prose";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";

/** The facts around the indices, and those of one of them. */
export function factsView({ t }: ReferenceContext): View {
  const headline = t.rich("facts.headline", {});
  return {
    title: t("nav.facts"),
    description: proseText(headline),
    headline,
    sections: [definition(t, () => [])],
    shown: null,
  };
}
