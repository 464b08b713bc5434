import { range } from "d3-array";
import type { Figure } from "@/lib/analytics/figure";
import { presetRange } from "@/lib/analytics/preset-range";
import type { RiskFigures } from "@/lib/analytics/risk/risk-figures";
import { volatility } from "@/lib/analytics/risk/volatility";
import { type TearSheet, tearSheet } from "@/lib/analytics/tear-sheet";
import type { Translator } from "@/lib/i18n/translator";
import { at } from "@/lib/series/at";
import { dayFromCivil, isoFromDay, yearOfDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { PresetField } from "@/lib/url/fields";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { presetLabel } from "@/lib/views/parts/choices";
import { type ViewContext, yearHref } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { presetOf } from "@/lib/views/parts/shown-range";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Cell, ColumnKind, Section, Table } from "@/lib/views/parts/view";

const SPANS: readonly PresetField[] = ["1y", "3y", "5y", "10y", "20y", "max"];

/** The figures in the order of the table, with their header in files and what they are. */
const FIGURES = [
  ["volatility", "volatility_percent", "percent"],
  ["downsideDeviation", "downside_deviation_percent", "percent"],
  ["sharpe", "sharpe_ratio", "ratio"],
  ["sortino", "sortino_ratio", "ratio"],
  ["omega", "omega_ratio", "ratio"],
  ["calmar", "calmar_ratio", "ratio"],
  ["ulcer", "ulcer_index_ratio", "ratio"],
  ["var95", "value_at_risk_95_percent", "change"],
  ["cvar95", "conditional_value_at_risk_95_percent", "change"],
  ["skew", "skew_ratio", "ratio"],
  ["excessKurtosis", "excess_kurtosis_ratio", "ratio"],
] as const satisfies ReadonlyArray<readonly [keyof RiskFigures, string, ColumnKind]>;

/** Volatility, ratios and tail figures over 1 to 20 years and everything held, a row a span that the index has. */
export function riskSection({ t, record }: ViewContext): Section {
  const { series } = record;
  const build = (): Table => ({
    line: t("volatility.risk.line"),
    ...tableFrom(spansOf(t, series), [
      ["span", t("volatility.column.span"), "text", ({ label }) => label],
      ["from_date", t("column.from"), "date", ({ sheet }) => isoFromDay(sheet.first.day)],
      ...FIGURES.map(
        ([name, key, kind]): ColumnOf<Span> => [
          key,
          t(`volatility.figure.${name}`),
          kind,
          ({ sheet }) => figureCell(t, sheet[name]),
        ],
      ),
      ["max_drawdown_percent", t("column.maxDrawdown"), "change", ({ sheet }) => sheet.maxDrawdown],
    ]),
  });
  return section({ kind: "table", id: "risk", title: t("volatility.risk.title"), build });
}

/** A figure, or n/a with its reason. */
function figureCell(t: Translator, { value, reason }: Figure): Cell {
  return { value, ...(reason === null ? {} : { note: t(`volatility.missing.${reason}`) }) };
}

interface Span {
  readonly label: string;
  readonly sheet: TearSheet;
}

/** The spans that an index has, and the one in which every session is held where that is not everything. */
function spansOf(t: Translator, series: Series): Span[] {
  const [first, last] = [at(series.days, 0), at(series.days, series.days.length - 1)];
  const named = SPANS.map((span) => ({
    label: presetLabel(t, span),
    range: presetRange(series, presetOf(span), last),
  }));
  const whole = isComplete(series, first, last) ? null : series.complete;
  return [...named, { label: t("volatility.everySession"), range: whole }].flatMap(({ label, range }) =>
    range === null || range.from >= range.to
      ? []
      : [{ label, sheet: tearSheet(sliceSeries(series, range.from, range.to)) }],
  );
}

/** The volatility of each year, latest first; n/a for years without every session. */
export function yearsSection({ t, record }: ViewContext): Section {
  const build = (): Table =>
    tableFrom(annualRows(record).toReversed(), [
      [
        "year",
        t("annual.column.year"),
        "year",
        ({ computed: { year } }) => ({ value: year, href: yearHref(t, record, year) }),
      ],
      [
        "volatility_percent",
        t("column.volatility"),
        "percent",
        ({ computed }) => figureCell(t, computed.volatility),
      ],
      ["change_percent", t("annual.column.change"), "change", ({ computed }) => computed.change],
    ]);
  return section({ kind: "table", id: "years", title: t("volatility.years.title"), half: true, build });
}

const YEARS = 10;

/** The volatility of each decade in which every session is held from its first close here on, latest first. */
export function decadesSection({ t, record }: ViewContext): Section {
  const { series } = record;
  const build = (): Table =>
    tableFrom(series.complete === null ? [] : decadesOf(series.complete).reverse(), [
      ["decade", t("annual.column.decade"), "text", ({ decade }) => `${decade}–${decade + YEARS - 1}`],
      ["from_date", t("column.from"), "date", ({ from }) => isoFromDay(from)],
      ["to_date", t("column.to"), "date", ({ to }) => isoFromDay(to)],
      [
        "volatility_percent",
        t("column.volatility"),
        "percent",
        ({ from, to }) => figureCell(t, volatility(series, from, to)),
      ],
    ]);
  return section({ kind: "table", id: "decades", title: t("volatility.decades.title"), half: true, build });
}

/** The decades of a stretch, each cut to it and measured from the close of the year before. */
function decadesOf(complete: DayRange): Array<DayRange & { readonly decade: number }> {
  const first = Math.floor(yearOfDay(complete.from) / YEARS) * YEARS;
  return range(first, yearOfDay(complete.to) + 1, YEARS).map((decade) => ({
    decade,
    from: Math.max(complete.from, dayFromCivil(decade - 1, 12, 31)),
    to: Math.min(complete.to, dayFromCivil(decade + YEARS - 1, 12, 31)),
  }));
}
