import { factsheetVolatility } from "@/lib/analytics/risk/volatility";
import { formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import { basisItem } from "@/lib/views/parts/basis-item";
import { termDefinitions } from "@/lib/views/parts/definitions";
import type { DefinitionItem } from "@/lib/views/parts/view";
import type { TechContext } from "./tech-context";

/** What a year, its outperformance and its volatility are, the index's own numbers put in. */
export function techDefinition(context: TechContext): DefinitionItem[] {
  const { t, tech, markets, years } = context;
  return [
    basisItem(t, [tech, ...markets]),
    ...yearItems(context),
    { term: t("tech.definition.ahead"), text: t("tech.definition.aheadText") },
    ...termDefinitions(t, ["volatility"]),
    {
      term: t("tech.definition.which"),
      text: t("tech.definition.whichText", {
        usual: formatPercent(years.tech.volatility?.value ?? null, t.locale),
        factsheet: formatPercent(factsheetVolatility(tech.series, context.day).value, t.locale),
      }),
    },
  ];
}

function yearItems({ t, years: { tech } }: TechContext): DefinitionItem[] {
  if (tech.year === null) return [];
  const { from, to, change } = tech.year;
  const text = t("tech.definition.yearText", {
    from: formatLevel(from.close),
    to: formatLevel(to.close),
    change: formatPercent(change, t.locale, { sign: true }),
    fromDay: formatShortDay(from.day, t.locale),
    toDay: formatShortDay(to.day, t.locale),
  });
  return [{ term: t("tech.definition.year"), text }];
}
