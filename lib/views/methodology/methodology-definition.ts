import { proseText } from "@/lib/i18n/prose";
import { namedSources, notesById } from "@/lib/reference/source-names";
import { definition } from "@/lib/views/parts/section";
import { sourcesProse } from "@/lib/views/parts/source-prose";
import type { DefinitionItem, Section } from "@/lib/views/parts/view";
import { levelText, sumText } from "./figure-texts";
import type { MethodologyContext } from "./methodology-context";
import { BASE_LEVEL, type WorkedFigures } from "./worked";

const PARAMETERS = ["P", "IS", "FAF", "CF"] as const;

/** The documents that have the formula, and its simple form. */
const DOCUMENTS = "002_d27a631c5e5811db.txt; 004_79a12f83aa0fa3d0.txt";

/** The formula with the sums in it, its parameters, the simple form, and who has them. */
export function methodologyDefinition(context: MethodologyContext, figures: WorkedFigures | null): Section {
  const { t, catalogue } = context;
  return definition(t, () => {
    const values = figures && {
      ...{ base: levelText(BASE_LEVEL), level: levelText(figures.level) },
      ...{ today: sumText(figures.totals.today), before: sumText(figures.totals.capped) },
      divisor: levelText(figures.divisor.after),
    };
    const filled = (name: "formula" | "simple"): DefinitionItem[] =>
      values === null
        ? []
        : [
            {
              term: t(`methodology.definition.${name}`),
              text: t(`methodology.definition.${name}Text`, values),
            },
          ];
    const known = namedSources(DOCUMENTS, notesById(catalogue.sources)).filter(
      ({ anchor }) => anchor !== null,
    );
    const prose = sourcesProse(t, known);
    return [
      ...filled("formula"),
      ...PARAMETERS.map((name) => ({
        term: t(`methodology.definition.${name}`),
        text: t(`methodology.definition.${name}Text`),
      })),
      ...filled("simple"),
      ...(known.length === 0
        ? []
        : [{ term: t("methodology.definition.sources"), text: proseText(prose), prose }]),
    ];
  });
}
