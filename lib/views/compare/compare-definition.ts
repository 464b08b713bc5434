import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { ROUGH_BANDS_SOURCE } from "@/lib/reference/rough-bands";
import { disagreementHref, withLedger } from "@/lib/views/disagreements/disagreement-href";
import { basisItem } from "@/lib/views/parts/basis-item";
import { termDefinitions } from "@/lib/views/parts/definitions";
import { sourcesProse } from "@/lib/views/parts/source-prose";
import type { DefinitionItem } from "@/lib/views/parts/view";
import { type CountedContext, currencyWords } from "./compare-context";

/** What the figures of a comparison mean, the day from which it counts put in; of the rough bands where they are shown. */
export function compareDefinition(
  context: CountedContext,
  rebaseDate: string,
  hasBands: boolean,
): DefinitionItem[] {
  const { t, currency } = context;
  const values = { ...currencyWords(t, currency), date: rebaseDate };
  const items = (["rebase", "range", "ratio", "correlation", "trail", "currency"] as const).map((term) => ({
    term: t(`compare.definition.${term}`),
    text: t(`compare.definition.${term}Text`, values),
  }));
  return [
    basisItem(t, context.records),
    ...items,
    ...(hasBands ? [bandItem(t)] : []),
    ...termDefinitions(t, ["cagr", "volatility", "drawdown"]),
  ];
}

function bandItem(t: Translator): DefinitionItem {
  const text = t.rich("compare.definition.bandText", { source: sourcesProse(t, [ROUGH_BANDS_SOURCE]) });
  const prose = withLedger(t, text, disagreementHref(t, "five-years"));
  return { term: t("compare.definition.band"), text: proseText(text), prose };
}
