import { formatDay, formatLevel, formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { DefinitionItem } from "@/lib/views/parts/view";
import type { Period } from "./period";

/** How a period's change and rank are counted, with its own closes put in. */
export function periodDefinition(t: Translator, { unit, base, last, change }: Period): DefinitionItem[] {
  const inputs =
    base === null || change === null
      ? []
      : [
          {
            term: t("period.definition.change"),
            text: t("period.definition.changeText", {
              unit,
              to: formatLevel(last.close),
              toDay: formatDay(last.day, t.locale),
              from: formatLevel(base.close),
              fromDay: formatDay(base.day, t.locale),
              change: formatPercent(change, t.locale, { sign: true }),
            }),
          },
        ];
  const rank = { term: t("period.definition.rank"), text: t("period.definition.rankText", { unit }) };
  return [...inputs, rank];
}
