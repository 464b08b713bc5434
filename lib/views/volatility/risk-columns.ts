import { definedFigure, type Figure, missingFigure } from "@/lib/analytics/figure";
import type { Translator } from "@/lib/i18n/translator";
import { isoFromDay } from "@/lib/series/day";
import { boundColumn } from "@/lib/views/parts/bound-column";
import type { Cell, ColumnKind, Table } from "@/lib/views/parts/content/table";
import { annualisedNote } from "@/lib/views/parts/observation-words";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { RangeRisk } from "./risk-of-range";

/** The figures in the order of the table, with their header in files and what they are. */
export const RISK_FIGURES = [
  ["volatility", "volatility_percent", "percent"],
  ["maxDrawdown", "max_drawdown_percent", "change"],
  ["cagr", "cagr_percent", "change"],
  ["sharpe", "sharpe_ratio", "ratio"],
  ["sortino", "sortino_ratio", "ratio"],
  ["omega", "omega_ratio", "ratio"],
  ["calmar", "calmar_ratio", "ratio"],
  ["downsideDeviation", "downside_deviation_percent", "percent"],
  ["ulcer", "ulcer_index_percent", "percent"],
  ["var95", "value_at_risk_95_percent", "change"],
  ["cvar95", "conditional_value_at_risk_95_percent", "change"],
  ["skew", "skew_ratio", "ratio"],
  ["excessKurtosis", "excess_kurtosis_ratio", "ratio"],
] as const satisfies ReadonlyArray<readonly [keyof RangeRisk, string, ColumnKind]>;

export type RiskFigureName = (typeof RISK_FIGURES)[number][0];

/** A figure of a range: ratios as they are, all others as fractions. */
export function riskFigure(risk: RangeRisk, name: RiskFigureName): Figure {
  if (name === "maxDrawdown") return definedFigure(risk.maxDrawdown);
  if (name === "cagr") return risk.cagr === null ? missingFigure("short") : definedFigure(risk.cagr);
  if (name !== "ulcer") return risk[name];
  // The tear sheet has it in percentage points.
  return risk.ulcer.value === null ? risk.ulcer : definedFigure(risk.ulcer.value / 100);
}

/** Where a page says what a figure is. */
export function definitionId(name: RiskFigureName): string {
  return `definition-${name.toLowerCase()}`;
}

/** A figure as a cell, or n/a with its reason. */
export function figureCell(t: Translator, { value, reason }: Figure): Cell {
  return { value, ...(reason === null ? {} : { note: t(`volatility.missing.${reason}`) }) };
}

const ANNUALISED: readonly RiskFigureName[] = ["volatility", "downsideDeviation"];

function riskCell(t: Translator, risk: RangeRisk | null, name: RiskFigureName, isNoted: boolean): Cell {
  if (risk === null) return { value: null, note: t("reason.no-close") };
  const cell = figureCell(t, riskFigure(risk, name));
  if (isNoted && cell.value !== null && ANNUALISED.includes(name)) {
    return { ...cell, note: annualisedNote(t, risk.periodicity) };
  }
  const isAtLeast = name === "maxDrawdown" && !isDepthExact(risk);
  return {
    ...cell,
    ...(isAtLeast ? { note: t("drawdowns.note.atLeast") } : {}),
  };
}

function isDepthExact({ worst }: RangeRisk): boolean {
  return worst?.exact !== false;
}

function endCell(t: Translator, risk: RangeRisk | null, end: "first" | "last"): Cell {
  return risk === null ? { value: null, note: t("reason.no-close") } : { value: isoFromDay(risk[end].day) };
}

/**
 * A table of risk figures, each header leading to what it means, behind the column `lead` that names the rows. The day
 * that each row starts from comes last, for a phone shows the figures first; with `hasEnds` the day that it ends on, too;
 * with `isNoted` each figure says what it is annualised by.
 */
export function riskTable<Row extends { readonly risk: RangeRisk | null }>(
  t: Translator,
  rows: readonly Row[],
  lead: ColumnOf<Row>,
  hasEnds: boolean,
  isNoted: boolean,
): Table {
  const figures = RISK_FIGURES.flatMap(([name, key, kind]): ColumnOf<Row>[] => {
    const figure = [
      key,
      t(`volatility.figure.${name}`),
      kind,
      ({ risk }: Row) => riskCell(t, risk, name, isNoted),
    ] as const;
    if (name !== "maxDrawdown") return [figure];
    const isExact = ({ risk }: Row) => (risk === null ? null : isDepthExact(risk));
    return [figure, boundColumn("max_drawdown_is", t("drawdowns.column.depthIs"), "at_least", isExact)];
  });
  const endOf = ({ risk }: Row) => endCell(t, risk, "last");
  const { columns, ...table } = tableFrom(rows, [
    lead,
    ...figures,
    ["from_date", t("column.from"), "date", ({ risk }) => endCell(t, risk, "first")],
    ...(hasEnds ? [["to_date", t("column.to"), "date", endOf] as const] : []),
  ]);
  const hrefs = new Map<string, string>(RISK_FIGURES.map(([name, key]) => [key, `#${definitionId(name)}`]));
  return {
    ...table,
    columns: columns.map((column) => {
      const href = hrefs.get(column.key);
      return href === undefined ? column : { ...column, href };
    }),
  };
}
