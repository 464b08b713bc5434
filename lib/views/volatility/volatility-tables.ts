import type { Figure } from "@/lib/analytics/figure";
import { presetRange } from "@/lib/analytics/preset-range";
import type { RiskFigures } from "@/lib/analytics/risk/risk-figures";
import { volatility } from "@/lib/analytics/risk/volatility";
import { tearSheet } from "@/lib/analytics/tear-sheet";
import type { Translator } from "@/lib/i18n/translator";
import { at } from "@/lib/series/at";
import { dayFromCivil, isoFromDay, yearOfDay } from "@/lib/series/day";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { PresetField } from "@/lib/url/fields";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { presetLabel } from "@/lib/views/parts/choices";
import { type ViewContext, yearHref } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { presetOf } from "@/lib/views/parts/shown-range";
import type { Cell, Column, Section, Table } from "@/lib/views/parts/view";

const SPANS: readonly PresetField[] = ["1y", "3y", "5y", "10y", "20y", "max"];

type Name = keyof RiskFigures;

/** The figures in the order of the table, by what they are: fractions, ratios or percentage points. */
const FIGURES = [
  ["volatility", "percent"],
  ["downsideDeviation", "percent"],
  ["sharpe", "ratio"],
  ["sortino", "ratio"],
  ["omega", "ratio"],
  ["calmar", "ratio"],
  ["ulcer", "ratio"],
  ["var95", "change"],
  ["cvar95", "change"],
  ["skew", "ratio"],
  ["excessKurtosis", "ratio"],
] as const satisfies ReadonlyArray<readonly [Name, Column["kind"]]>;

const KEYS: Readonly<Record<Name, string>> = {
  volatility: "volatility_percent",
  downsideDeviation: "downside_deviation_percent",
  sharpe: "sharpe_ratio",
  sortino: "sortino_ratio",
  omega: "omega_ratio",
  calmar: "calmar_ratio",
  ulcer: "ulcer_index_ratio",
  var95: "value_at_risk_95_percent",
  cvar95: "conditional_value_at_risk_95_percent",
  skew: "skew_ratio",
  excessKurtosis: "excess_kurtosis_ratio",
};

/** Volatility, ratios and tail figures over 1 to 20 years and everything held, a row a span that the index has. */
export function riskSection({ t, record }: ViewContext): Section {
  const { series } = record;
  const build = (): Table => ({
    line: t("volatility.risk.line"),
    columns: [
      { key: "span", label: t("volatility.column.span"), kind: "text" },
      { key: "from_date", label: t("column.from"), kind: "date" },
      ...FIGURES.map(([name, kind]) => ({ key: KEYS[name], label: t(`volatility.figure.${name}`), kind })),
      { key: "max_drawdown_percent", label: t("column.maxDrawdown"), kind: "change" },
    ],
    rows: [
      ...SPANS.flatMap((span) => {
        const range = presetRange(series, presetOf(span), at(series.days, series.days.length - 1));
        return range === null ? [] : riskRows(t, series, presetLabel(t, span), range);
      }),
      // Before it closes are missing, so that everything held has no figure.
      ...(series.complete === null || isWholeComplete(series)
        ? []
        : riskRows(t, series, t("volatility.everySession"), series.complete)),
    ],
  });
  return section({ kind: "table", id: "risk", title: t("volatility.risk.title"), build });
}

/** A figure, or n/a with its reason. */
function figureCell(t: Translator, { value, reason }: Figure): Cell {
  return { value, ...(reason === null ? {} : { note: t(`volatility.missing.${reason}`) }) };
}

function isWholeComplete({ complete, days }: Series): boolean {
  return complete?.from === days[0] && complete?.to === days.at(-1);
}

function riskRows(t: Translator, series: Series, label: string, { from, to }: DayRange): Cell[][] {
  if (from >= to) return [];
  const sheet = tearSheet(sliceSeries(series, from, to));
  const figures = FIGURES.map(([name]) => figureCell(t, sheet[name]));
  const first = isoFromDay(sheet.first.day);
  return [[{ value: label }, { value: first }, ...figures, { value: sheet.maxDrawdown }]];
}

/** The volatility of each year, latest first; n/a for years without every session. */
export function yearsSection({ t, record }: ViewContext): Section {
  const build = (): Table => ({
    columns: [
      { key: "year", label: t("annual.column.year"), kind: "year" },
      { key: "volatility_percent", label: t("column.volatility"), kind: "percent" },
      { key: "change_percent", label: t("annual.column.change"), kind: "change" },
    ],
    rows: annualRows(record)
      .map(({ computed }): Cell[] => [
        { value: computed.year, href: yearHref(t, record, computed.year) },
        figureCell(t, computed.volatility),
        { value: computed.change },
      ])
      .reverse(),
  });
  return section({ kind: "table", id: "years", title: t("volatility.years.title"), half: true, build });
}

const YEARS = 10;

/** The volatility of each decade in which every session is held from its first close here on, latest first. */
export function decadesSection({ t, record }: ViewContext): Section {
  const { series } = record;
  const build = (): Table => ({
    columns: [
      { key: "decade", label: t("annual.column.decade"), kind: "text" },
      { key: "from_date", label: t("column.from"), kind: "date" },
      { key: "to_date", label: t("column.to"), kind: "date" },
      { key: "volatility_percent", label: t("column.volatility"), kind: "percent" },
    ],
    rows: series.complete === null ? [] : decadeRows(t, record, series.complete).reverse(),
  });
  return section({ kind: "table", id: "decades", title: t("volatility.decades.title"), half: true, build });
}

function decadeRows(
  t: Translator,
  { series }: ViewContext["record"],
  complete: { readonly from: number; readonly to: number },
): Cell[][] {
  const first = Math.floor(yearOfDay(complete.from) / YEARS) * YEARS;
  const rows: Cell[][] = [];
  for (let decade = first; decade <= yearOfDay(complete.to); decade += YEARS) {
    const from = Math.max(complete.from, dayFromCivil(decade - 1, 12, 31));
    const to = Math.min(complete.to, dayFromCivil(decade + YEARS - 1, 12, 31));
    rows.push([
      { value: `${decade}–${decade + YEARS - 1}` },
      { value: isoFromDay(from) },
      { value: isoFromDay(to) },
      figureCell(t, volatility(series, from, to)),
    ]);
  }
  return rows;
}
