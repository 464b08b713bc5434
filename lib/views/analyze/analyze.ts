import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { definition } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";

const TERMS = ["read", "periodicity", "sent", "kept"] as const;

/** The page on which a reader opens a price file of their own: what it does with it. The file's views are made in the browser. */
export function analyzeView(t: Translator): View {
  const headline = t.rich("analyze.headline");
  return {
    title: t("analyze.title"),
    description: proseText(headline),
    headline,
    sections: [
      definition(t, () =>
        TERMS.map((term) => ({ term: t(`analyze.${term}.term`), text: t(`analyze.${term}.text`) })),
      ),
    ],
    shown: null,
  };
}
