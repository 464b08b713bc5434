import { proseText } from "@/lib/i18n/prose";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";

/** The Hang Seng TECH Index against Hong Kong's other indices, over the year to a date. */
export function techView({ t }: ReferenceContext): View {
  const headline = t.rich("tech.headline", {});
  return {
    title: t("nav.tech"),
    description: proseText(headline),
    headline,
    sections: [definition(t, () => [])],
    shown: null,
  };
}
