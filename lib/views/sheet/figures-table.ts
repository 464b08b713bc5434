import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import type { Translator } from "@/lib/i18n/translator";
import { tearSheetHref } from "@/lib/url/address";
import { isOwnSymbol } from "@/lib/url/own-file";
import { boundColumn } from "@/lib/views/parts/bound-column";
import type { LabelledLink } from "@/lib/views/parts/content/links";
import type { Cell } from "@/lib/views/parts/content/table";
import { addressSymbol, type ViewContext } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import { RISK_FIGURES, type RiskFigureName } from "@/lib/views/volatility/risk-columns";
import { pace, sheetCell } from "./missing-note";

/** The same figures for programs; none of a reader's own file, nor of an earlier revision, whose programs read the newest. */
function forPrograms({ record, state, t }: ViewContext): { readonly more?: LabelledLink } {
  const { symbol } = record.profile;
  if (isOwnSymbol(symbol) || record.asof !== undefined) return {};
  const range = Object.entries({ from: state.from, to: state.to });
  const query = new URLSearchParams(
    range.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const href = `${tearSheetHref(addressSymbol(record))}${query.size === 0 ? "" : `?${query}`}`;
  return { more: { href, label: t("sheet.figures.more") } };
}

function figureCell(
  t: Translator,
  sheet: TearSheetView,
  name: RiskFigureName,
  deepest: DrawdownEpisode | undefined,
): Cell {
  if (name === "maxDrawdown") {
    const value = sheet.maxDrawdown;
    return deepest?.exact === false ? { value, note: t("drawdowns.note.atLeast") } : { value };
  }
  const cell = sheetCell(t, sheet, name);
  // The tear sheet has it in percentage points.
  return name === "ulcer" && sheet.ulcer !== null ? { ...cell, value: sheet.ulcer / 100 } : cell;
}

function figureColumns(t: Translator, deepest: DrawdownEpisode | undefined): ColumnOf<TearSheetView>[] {
  return RISK_FIGURES.flatMap(([name, key, kind]): ColumnOf<TearSheetView>[] => {
    const label = t(`volatility.figure.${name}`);
    const figure = [key, label, kind, (sheet: TearSheetView) => figureCell(t, sheet, name, deepest)] as const;
    if (name === "volatility") return [figure, factsheetColumn(t)];
    if (name !== "maxDrawdown") return [figure];
    const isExact = () => deepest?.exact !== false;
    return [figure, boundColumn("max_drawdown_is", t("drawdowns.column.depthIs"), "at_least", isExact)];
  });
}

function factsheetColumn(t: Translator): ColumnOf<TearSheetView> {
  const label = t("sheet.figure.volatilityFactsheet");
  const cellOf = (sheet: TearSheetView) => sheetCell(t, sheet, "volatilityFactsheet");
  return ["volatility_factsheet_percent", label, "percent", cellOf];
}

function basisColumns(t: Translator): ColumnOf<TearSheetView>[] {
  return [
    ["observations", t("sheet.column.observations"), "count", ({ observations }) => observations, "files"],
    ["periodicity", t("sheet.column.periodicity"), "text", ({ periodicity }) => periodicity, "files"],
    [
      "periods_per_year",
      t("sheet.column.periodsPerYear"),
      "count",
      ({ periodsPerYear }) => periodsPerYear,
      "files",
    ],
    ["first_date", t("sheet.column.firstDate"), "date", ({ first }) => first.date, "files"],
    ["first_close_points", t("sheet.column.firstClose"), "level", ({ first }) => first.close, "files"],
    ["last_date", t("sheet.column.lastDate"), "date", ({ last }) => last.date, "files"],
    ["last_close_points", t("sheet.tile.last"), "level", ({ last }) => last.close, "files"],
  ];
}

/** The risk figures of a tear sheet, a row a figure on the page, one row of all in files. */
export function figuresTable(
  context: ViewContext,
  sheet: TearSheetView,
  deepest: DrawdownEpisode | undefined,
): Section {
  const { t } = context;
  const { observations } = sheet;
  const build = () => ({
    line: t("sheet.figures.line", pace(sheet)),
    ...forPrograms(context),
    turned: { corner: t("episode.column.figure"), names: [t("sheet.column.value")] },
    ...tableFrom([sheet], [...figureColumns(t, deepest), ...basisColumns(t)]),
  });
  const title = t("sheet.figures.title", { count: observations });
  return section({ kind: "table", id: "figures", title, half: true, isOwn: true, build });
}
