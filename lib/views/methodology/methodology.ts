import { proseText } from "@/lib/i18n/prose";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { tiles } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { actionSections } from "./action-sections";
import { capSections } from "./cap-sections";
import { linesForm } from "./lines-form";
import { methodologyContext } from "./methodology-context";
import { methodologyDefinition } from "./methodology-definition";
import { methodologyHeadline, noFiguresHeadline } from "./methodology-headline";
import { methodologyTiles } from "./methodology-tiles";
import { ruleSections } from "./rule-section";
import { workedSection } from "./worked-section";

/**
 * The method of the index, to be worked with: companies of the reader's or made-up ones, their free float, the cap in its
 * rounds, level and divisor, and an action that the divisor takes up. Where the companies come to nothing the page says
 * why, with what was entered as it was.
 */
export function methodologyView(context: ReferenceContext): View {
  const made = methodologyContext(context);
  const { t } = context;
  const isWorked = made.kind === "figures";
  const headline = isWorked ? methodologyHeadline(made) : noFiguresHeadline(made, made.none);
  return {
    title: t("methodology.title"),
    description: proseText(headline),
    headline,
    sections: [
      ...(isWorked ? [tiles(() => methodologyTiles(made))] : []),
      workedSection(made),
      ...(isWorked ? [...capSections(made), ...actionSections(made)] : []),
      linesForm(made),
      ...ruleSections(made),
      methodologyDefinition(made, isWorked ? made.figures : null),
    ],
    shown: null,
  };
}
