import { proseText } from "@/lib/i18n/prose";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { definition } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";

/** The facts around one index, the first of `records`; `null` where there is none. */
export function profileView({ t, records: [record] }: ReferenceContext): View | null {
  if (record === undefined) return null;
  const headline = t.rich("facts.headline", {});
  return {
    title: t("nav.facts"),
    description: proseText(headline),
    headline,
    sections: [definition(t, () => [])],
    shown: null,
  };
}
