import { presetRange } from "@/lib/analytics/preset-range";
import { logReturns } from "@/lib/analytics/returns/returns";
import { formatCount, formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import { completePositions } from "@/lib/series/is-complete";
import { hasWithinYear } from "@/lib/views/annual/annual-columns";
import type { ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import type { DefinitionItem, Section } from "@/lib/views/parts/view";
import type { DayFacts } from "./day-facts";

/** What the figures of a day mean, with its numbers put in. */
export function dayDefinition(context: ViewContext, facts: DayFacts | null): Section {
  const { t, record } = context;
  return indexDefinition(t, record, ["drawdown", "cagr"], () => [
    ...(facts === null ? [] : inputsOf(context, facts)),
    { term: t("day.definition.periods"), text: t("day.definition.periodsText") },
  ]);
}

function inputsOf(context: ViewContext, facts: DayFacts): DefinitionItem[] {
  return [
    ...peakInputs(context, facts),
    ...volatilityInputs(context, facts),
    ...(hasWithinYear(context.record, "high") ? yearInputs(context, facts) : []),
    ...rankInputs(context, facts),
  ];
}

function peakInputs({ t }: ViewContext, { close, below }: DayFacts): DefinitionItem[] {
  const text = `${formatLevel(close)} ÷ ${formatLevel(below.peak.close)} − 1 = ${formatPercent(below.drawdown)}`;
  return [{ term: t("day.tile.peak", { exact: below.exact ? "yes" : "no" }), text }];
}

function volatilityInputs({ t, record: { series } }: ViewContext, facts: DayFacts): DefinitionItem[] {
  const { value } = facts.volatility;
  const year = presetRange(series, "1Y", facts.day);
  const positions = year && completePositions(series, year.from, year.to);
  if (value === null || year === null || positions === null) return [];
  const returns = logReturns(series.closes.subarray(positions.first, positions.last + 1)).length;
  const text = t("day.definition.volatilityText", {
    from: formatShortDay(year.from, t.locale),
    to: formatShortDay(year.to, t.locale),
    returns: formatCount(returns),
    deviation: formatPercent(value / Math.sqrt(returns)),
    value: formatPercent(value),
  });
  return [{ term: t("day.tile.volatility"), text }];
}

function yearInputs({ t }: ViewContext, { close, year }: DayFacts): DefinitionItem[] {
  if (year === null || year.place === null) return [];
  const [low, high] = [formatLevel(year.low.close), formatLevel(year.high.close)];
  const text = t("day.definition.yearText", {
    lowDate: formatShortDay(year.low.day, t.locale),
    highDate: formatShortDay(year.high.day, t.locale),
    sum: `(${formatLevel(close)} − ${low}) ÷ (${high} − ${low}) = ${formatPercent(year.place)}`,
  });
  return [{ term: t("day.tile.year"), text }];
}

function rankInputs({ t }: ViewContext, { rank }: DayFacts): DefinitionItem[] {
  if (rank === null) return [];
  const text = t("day.definition.rankText", {
    side: rank.side,
    beyond: rank.rank - 1,
    moves: formatCount(rank.moves),
    since: formatShortDay(rank.since, t.locale),
  });
  return [{ term: t("day.tile.rank"), text }];
}
