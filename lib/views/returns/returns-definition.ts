import { formatCount, formatLevel, formatPercent } from "@/lib/format/format";
import type { ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import type { DefinitionItem, Section } from "@/lib/views/parts/view";
import type { Outcome } from "./outcome";

const TERMS = ["other", "starts", "saving", "currency", "supposed"] as const;

/** The formula with the numbers in it, why other sites say otherwise, and how starts and savings are counted. */
export function returnsDefinition({ t, record }: ViewContext, outcome: Outcome | null): Section {
  return indexDefinition(t, record, [], () => [
    ...formulaItems(t, outcome),
    ...TERMS.map((term) => ({
      term: t(`returns.definition.${term}`),
      text: t(`returns.definition.${term}Text`, {
        basis: record.profile.returnBasis ?? "unknown",
        known: record.profile.currency === null ? "no" : "yes",
      }),
    })),
  ]);
}

function formulaItems(t: ViewContext["t"], outcome: Outcome | null): DefinitionItem[] {
  if (outcome === null) return [];
  const { stretch, once } = outcome;
  const yearly = once === null ? stretch.cagr : once.yearly;
  const text = t("returns.definition.formulaText", {
    from: formatLevel(once?.bought.close ?? stretch.from.close),
    to: formatLevel(stretch.to.close),
    days: formatCount(stretch.to.day - stretch.from.day),
    change: formatPercent(once?.change ?? stretch.change, t.locale, { sign: true }),
    rate: yearly === null ? "none" : "some",
    rateText: formatPercent(yearly, t.locale, { sign: true }),
  });
  return [{ term: t("returns.definition.formula"), text }];
}
