import { proseText } from "@/lib/i18n/prose";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";

/** The method of the index, to be worked with. */
export function methodologyView({ t }: ReferenceContext): View {
  const headline = t.rich("methodology.headline", {});
  return {
    title: t("nav.methodology"),
    description: proseText(headline),
    headline,
    sections: [definition(t, () => [])],
    shown: null,
  };
}
