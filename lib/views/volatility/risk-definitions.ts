import { formatCount, formatDay, formatLevel, formatPercent, formatRatio } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import type { DefinitionItem } from "@/lib/views/parts/view";
import { definitionId, RISK_FIGURES, type RiskFigureName, riskFigure } from "./risk-columns";
import { type RangeRisk, riskInputs, riskOfRange } from "./risk-of-range";
import type { RiskSpan } from "./risk-spans";
import { rangeText } from "./risk-tables";

/** What each risk figure is, with the index's own inputs over a span put in; the formulas alone where there is no span. */
export function riskDefinitions(context: ViewContext, span: RiskSpan | null): DefinitionItem[] {
  const { t, record } = context;
  const risk = span && riskOfRange(record, span.range);
  const items = RISK_FIGURES.map(([name]) => ({
    id: definitionId(name),
    term: t(`volatility.figure.${name}`),
    text:
      risk === null
        ? t(`risk.formula.${name}`)
        : t("risk.filled", { formula: t(`risk.formula.${name}`), inputs: inputsText(context, risk, name) }),
  }));
  if (risk === null) return items;
  const range = rangeText(t, { from: risk.first.day, to: risk.last.day });
  const intro = { name: indexName(context), range, count: formatCount(risk.observations - 1) };
  return [{ term: t("risk.inputs.term"), text: t("risk.inputs.text", intro) }, ...items];
}

/** The formula of a risk figure with the index's own numbers of a range put in; n/a with the reason where there is none. */
export function inputsText(
  { t, record }: Pick<ViewContext, "t" | "record">,
  risk: RangeRisk,
  name: RiskFigureName,
): string {
  const { value, reason } = riskFigure(risk, name);
  if (value === null) {
    return t("table.notAvailable", { reason: t(`volatility.missing.${reason ?? "too-few"}`) });
  }
  return t(`risk.inputs.${name}`, {
    ...valuesOf(t, risk),
    ...ofReturns(t, record, risk),
    value: written(t, name, value),
  });
}

const PER_CENT: readonly RiskFigureName[] = [
  ...(["volatility", "maxDrawdown", "cagr", "downsideDeviation", "ulcer", "var95", "cvar95"] as const),
];

function written(t: Translator, name: RiskFigureName, value: number): string {
  return PER_CENT.includes(name) ? formatPercent(value, t.locale) : formatRatio(value, t.locale);
}

/** What is put into the formulas of closes and of other figures. */
function valuesOf(t: Translator, risk: RangeRisk) {
  const { first, last, worst } = risk;
  const day = (each: number | undefined) => (each === undefined ? "" : formatDay(each, t.locale));
  return {
    first: formatLevel(first.close),
    last: formatLevel(last.close),
    days: formatCount(last.day - first.day),
    peak: formatLevel(worst?.peak.close ?? first.close),
    peakDay: day(worst?.peak.day ?? first.day),
    trough: formatLevel(worst?.trough.close ?? first.close),
    troughDay: day(worst?.trough.day ?? first.day),
    closes: formatCount(risk.observations),
    volatility: formatPercent(risk.volatility.value, t.locale),
    downside: formatPercent(risk.downsideDeviation.value, t.locale),
    cagr: formatPercent(risk.cagr, t.locale),
    depth: formatPercent(Math.abs(risk.maxDrawdown), t.locale),
    var: formatPercent(risk.var95.value, t.locale),
  };
}

const DECIMALS_OF_A_SESSION = 4;

/** What is put in of the returns: a session's mean and deviation are small, and take four decimals. */
function ofReturns(t: Translator, record: ViewContext["record"], risk: RangeRisk) {
  const { count, mean, gains, losses } = riskInputs(record, risk);
  const periods = risk.periodsPerYear ?? 0;
  const fine = (fraction: number) =>
    `${(fraction * 100).toFixed(DECIMALS_OF_A_SESSION).replace("-", "−")}\u00a0%`;
  const daily = (annual: number | null) => (annual === null ? "" : fine(annual / Math.sqrt(periods)));
  return {
    ...{ count: formatCount(count), periods, mean: fine(mean) },
    deviation: daily(risk.volatility.value),
    semideviation: daily(risk.downsideDeviation.value),
    gains: formatPercent(gains, t.locale),
    losses: formatPercent(losses, t.locale),
    rank: formatRatio(0.05 * (count - 1)),
  };
}
