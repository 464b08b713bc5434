import { presetRange } from "@/lib/analytics/preset-range";
import { shareWithin } from "@/lib/analytics/returns/distribution";
import { simpleReturns } from "@/lib/analytics/returns/returns";
import { weeklyCorrelation } from "@/lib/analytics/risk/correlation";
import { factsheetVolatility } from "@/lib/analytics/risk/volatility";
import { formatCount, formatPercent, formatRatio, formatShortDay } from "@/lib/format/format";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isComplete } from "@/lib/series/is-complete";
import { sliceSeries } from "@/lib/series/slice-series";
import { oncePer } from "@/lib/views/parts/once";
import { type RiskFigureName, riskFigure } from "@/lib/views/volatility/risk-columns";
import { inputsText } from "@/lib/views/volatility/risk-definitions";
import { riskOfRange } from "@/lib/views/volatility/risk-of-range";
import { chosenSpan, riskSpans } from "@/lib/views/volatility/risk-spans";
import { rangeText } from "@/lib/views/volatility/risk-tables";
import { type Example, nameOf } from "./example-context";

/** The risk figures of the span that the volatility page has by default. */
const riskOf = oncePer((record: IndexRecord) => {
  const span = chosenSpan(riskSpans([record]), {}, () => {});
  return span && riskOfRange(record, span.range);
});

/** A risk figure's formula with the numbers of the span put in. */
function riskExample(name: RiskFigureName): Example {
  return (context) => {
    const { t, record } = context;
    const risk = riskOf(record);
    if (risk === null || riskFigure(risk, name).value === null) return null;
    return t("glossary.example.risk", {
      name: nameOf(context, record),
      range: rangeText(t, { from: risk.first.day, to: risk.last.day }),
      inputs: inputsText({ t, record }, risk, name),
    });
  };
}

const factsheet: Example = (context) => {
  const { t, record } = context;
  const day = at(record.series.days, record.series.days.length - 1);
  const { value } = factsheetVolatility(record.series, day);
  if (value === null) return null;
  const to = formatShortDay(day, t.locale);
  return t("term.factsheet-volatility.example", {
    ...{ name: nameOf(context, record), to, value: formatPercent(value, t.locale) },
  });
};

const correlation: Example = (context) => {
  const { t, record, records } = context;
  const market = records.find(({ profile }) => profile.symbol === "HSCEI");
  const last = market?.series.days.at(-1);
  const range = last === undefined ? null : presetRange(record.series, "5Y", last);
  if (market === undefined || range === null) return null;
  const { value, returns } = weeklyCorrelation(record.series, market.series, range);
  if (value === null) return null;
  return t("term.correlation.example", {
    ...{ name: nameOf(context, record), market: nameOf(context, market) },
    ...{ to: formatShortDay(range.to, t.locale), value: formatRatio(value), count: formatCount(returns) },
  });
};

const DEVIATIONS = 3;
// Of the normal curve beyond three deviations on either side.
const BEYOND = 0.0026997960632601866;

const normalCurve: Example = (context) => {
  const { t, record } = context;
  const { series } = record;
  const range = presetRange(series, "5Y", at(series.days, series.days.length - 1));
  if (range === null || !isComplete(series, range.from, range.to)) return null;
  const returns = simpleReturns(sliceSeries(series, range.from, range.to).closes);
  const within = shareWithin(returns, DEVIATIONS);
  if (within === null) return null;
  return t("term.normal-curve.example", {
    ...{ name: nameOf(context, record), to: formatShortDay(range.to, t.locale) },
    actual: formatCount((1 - within) * returns.length),
    expected: formatRatio(BEYOND * returns.length),
  });
};

/** Examples of risk, by term. */
export const RISK_EXAMPLES = {
  cagr: riskExample("cagr"),
  volatility: riskExample("volatility"),
  "factsheet-volatility": factsheet,
  sharpe: riskExample("sharpe"),
  sortino: riskExample("sortino"),
  omega: riskExample("omega"),
  calmar: riskExample("calmar"),
  "downside-deviation": riskExample("downsideDeviation"),
  "max-drawdown": riskExample("maxDrawdown"),
  ulcer: riskExample("ulcer"),
  var: riskExample("var95"),
  cvar: riskExample("cvar95"),
  skew: riskExample("skew"),
  kurtosis: riskExample("excessKurtosis"),
  correlation,
  "normal-curve": normalCurve,
} as const satisfies Readonly<Record<string, Example>>;
