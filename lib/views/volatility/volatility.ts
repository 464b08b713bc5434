import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { paceOf } from "@/lib/series/periodicity";
import { pageHref } from "@/lib/url/address";
import { MOST_COMPARED } from "@/lib/url/field-choices";
import { addressSymbol, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { pickerOf } from "@/lib/views/parts/index-picker";
import { inOwnWords, unevenNotes } from "@/lib/views/parts/observation-words";
import { tiles } from "@/lib/views/parts/section";
import { shownRange } from "@/lib/views/parts/shown-range";
import type { DefinitionItem, Section, View } from "@/lib/views/parts/view";
import { decadesSection, yearsSections } from "./calendar-plates";
import { fallsSections } from "./falls-table";
import { riskDefinitions } from "./risk-definitions";
import { chosenSpan, type RiskSpan, riskSpans } from "./risk-spans";
import { besideSection, riskSection } from "./risk-tables";
import { type RollingChoice, rollingChoice } from "./rolling-choice";
import { rollingHistory } from "./rolling-history";
import { rollingSection, rollingTable } from "./rolling-plate";
import { spacedHeadline, spacedTiles } from "./spaced-headline";
import { stormsSection } from "./storms-table";
import { volatilityHeadline, volatilityTiles } from "./volatility-headline";

/** What the view of an index beside others is made from. */
export interface VolatilityContext extends ViewContext {
  /** Other indices, among them those that the state names. */
  readonly others: readonly IndexRecord[];
  /** All there are to choose from. */
  readonly indices: readonly IndexSummary[];
}

/** The indices that the state draws against the own one, in its order. */
function againstOf({ record, others, state }: VolatilityContext): IndexRecord[] {
  const asked = (state.against ?? []).filter((symbol) => symbol !== addressSymbol(record));
  return asked.flatMap((symbol) => others.find((other) => addressSymbol(other) === symbol) ?? []);
}

function picker({ t, record, state, indices }: VolatilityContext, others: readonly IndexRecord[]): Section[] {
  const place = { page: "volatility", symbol: addressSymbol(record) } as const;
  const { against: _against, ...alone } = state;
  if (indices.every(({ profile }) => profile.symbol === record.profile.symbol)) return [];
  const hrefWith = (against: readonly string[]) => {
    if (against.length > MOST_COMPARED) return null;
    return pageHref(t.locale, place, against.length === 0 ? alone : { ...alone, against: [...against] });
  };
  const chosen = others.map(addressSymbol);
  const picked = { place, state, indices, own: place.symbol, chosen, hrefWith };
  return [pickerOf(t, t("volatility.against"), picked, true)];
}

/** Reports what the state asks of rolling figures, which closes that are no sessions do not have. */
function reportRolling({ state, report }: VolatilityContext): void {
  for (const parameter of ["figure", "window", "basis"] as const) {
    const found = state[parameter];
    if (found !== undefined) report({ parameter, found, expected: { key: "allowed.rollingOfDaily" } });
  }
}

function definitionItems(
  context: ViewContext,
  choice: RollingChoice,
  span: RiskSpan | null,
): DefinitionItem[] {
  const { t } = context;
  const termOf = (term: "band" | "factsheet" | "sharpe" | "falls") => ({
    term: t(`volatility.definition.${term}`),
    text: t(`volatility.definition.${term}Text`),
  });
  const rolling = [
    termOf("band"),
    termOf(choice.figure === "sharpe" ? "sharpe" : "factsheet"),
    termOf("falls"),
  ];
  return [...(paceOf(context.record.series) === "daily" ? rolling : []), ...riskDefinitions(context, span)];
}

/**
 * How wild an index is and was: a rolling figure above the band of its middle, its rank in its own history, others
 * against it, of daily closes; the risk figures of each span, side by side too; volatility by year and decade, and around falls. The
 * picture shows the state's range; ranks and bands are of everything held. `null` without closes.
 */
export function volatilityView(asked: VolatilityContext): View | null {
  const context = inOwnWords(asked);
  const { record, state, t, report } = context;
  if (record.series.days.length === 0) return null;
  const isOfSessions = paceOf(record.series) === "daily";
  if (!isOfSessions) reportRolling(context);
  const choice = rollingChoice(state, isOfSessions ? report : () => {});
  const others = againstOf(context);
  const history = rollingHistory(record, choice);
  const end = at(record.series.days, record.series.days.length - 1);
  const shown = shownRange(record.series, state, end, report);
  const headline = isOfSessions ? volatilityHeadline(context, choice, others) : spacedHeadline(context);
  const isAlone = others.length === 0;
  const ownSpan = chosenSpan(riskSpans([record]), state, isAlone ? report : () => {});
  const span = isAlone ? null : chosenSpan(riskSpans([record, ...others]), state, report);
  const spaced = isOfSessions ? [] : spacedTiles(context);
  const rolling = history && { context, choice, history, others };
  return {
    title: t("volatility.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    sections: [
      ...(history === null ? [] : [tiles(() => volatilityTiles(context, choice, history))]),
      ...(spaced.length === 0 ? [] : [tiles(() => spaced)]),
      ...unevenNotes(context),
      ...picker(context, others),
      ...(rolling === null ? [] : [rollingSection(rolling, { from: shown.base, to: shown.to })]),
      riskSection(context),
      ...(span === null ? [] : [besideSection(context, others, span)]),
      ...yearsSections(context),
      ...(rolling === null ? [] : [stormsSection(rolling)]),
      decadesSection(context),
      ...fallsSections(context, { ...choice, figure: "volatility" }),
      ...(rolling === null ? [] : [rollingTable(rolling)]),
      indexDefinition(t, record, [], () => definitionItems(context, choice, ownSpan)),
    ],
    shown,
  };
}
