import { type YearChange, yearStatistics } from "@/lib/analytics/returns/year-statistics";
import { formatPercent } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { requireDay, yearOfDay } from "@/lib/series/day";
import { toneOf } from "@/lib/views/parts/cell";
import { indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { sourcesProse } from "@/lib/views/parts/source-prose";
import {
  type DefinitionItem,
  type Figure,
  NOTHING_MORE,
  type PlotPlate,
  type View,
} from "@/lib/views/parts/view";
import { annualBars, barsTable, isWhole, runningValues, type YearBar, yearBars } from "./annual-bars";
import {
  type AnnualRow,
  annualCells,
  annualColumns,
  annualRows,
  publishedDifference,
  sortedRows,
} from "./annual-rows";
import { daysLink, yearAnswer, yearFigures } from "./annual-year";
import { decadesTable } from "./decades-table";

// A range that starts on 31 December starts with that day's close: its first year is the next one.
function shownYears({ record, state, report }: ViewContext): AnnualRow[] {
  const rows = annualRows(record);
  const from = state.from === undefined ? Number.NEGATIVE_INFINITY : yearOfDay(requireDay(state.from) + 1);
  const to = state.to === undefined ? Number.POSITIVE_INFINITY : yearOfDay(requireDay(state.to));
  const inRange = rows.filter(({ computed }) => computed.year >= from && computed.year <= to);
  if (inRange.length > 0 || rows.length === 0) return inRange;
  const parameter = state.from === undefined ? "to" : "from";
  const years = `${rows[0]?.computed.year}–${rows.at(-1)?.computed.year}`;
  report({ parameter, found: state[parameter] ?? "", expected: `a range that reaches a year of ${years}` });
  return rows;
}

function answerOf(context: ViewContext, changes: readonly YearChange[]): Prose {
  const { t } = context;
  const name = indexName(context);
  const found = yearStatistics(changes);
  if (found === null) return t.rich("annual.answerNone", { name });
  const percent = (change: number) => formatPercent(change, t.locale, { sign: true });
  return t.rich("annual.answer", {
    name,
    years: changes.length,
    first: String(changes[0]?.year),
    last: String(changes.at(-1)?.year),
    rises: found.rises,
    falls: found.falls,
    bestYear: String(found.best.year),
    best: percent(found.best.change),
    worstYear: String(found.worst.year),
    worst: percent(found.worst.change),
  });
}

function runFigure(t: Translator, run: readonly YearChange[]): Figure {
  const [first, last] = [run[0]?.year, run.at(-1)?.year];
  return {
    label: t("annual.figure.run"),
    value: t("annual.figure.runLength", { years: run.length }),
    tone: "plain",
    note: t("annual.figure.runYears", { from: String(first), to: String(last) }),
  };
}

function figuresOf({ t }: ViewContext, changes: readonly YearChange[]): Figure[] {
  const found = yearStatistics(changes);
  if (found === null) return [];
  const percent = (label: string, change: number): Figure => ({
    label,
    value: formatPercent(change, t.locale, { sign: true }),
    tone: toneOf(change),
    note: "",
  });
  const count = (direction: "up" | "down", years: number): Figure => ({
    label: t(`annual.figure.${direction}`),
    value: t("annual.figure.ofYears", { count: years, years: changes.length }),
    tone: "plain",
    note: "",
  });
  const run = found.longestRise;
  return [
    count("up", found.rises),
    count("down", found.falls),
    percent(t("annual.figure.median"), found.median),
    percent(t("annual.figure.best", { year: String(found.best.year) }), found.best.change),
    percent(t("annual.figure.worst", { year: String(found.worst.year) }), found.worst.change),
    ...(run.length === 0 ? [] : [runFigure(t, run)]),
  ];
}

function barsPlate(context: ViewContext, bars: readonly YearBar[]): PlotPlate {
  const { t, record } = context;
  const hrefOf = (year: number) =>
    indexHref(t, record, { page: "overview" }, { from: `${year - 1}-12-31`, to: `${year}-12-31` });
  return {
    id: "bars",
    title: t("annual.bars.title"),
    caption: t("annual.bars.caption", runningValues(t, bars)),
    description: t("annual.bars.description", {
      name: indexName(context),
      first: String(bars[0]?.year),
      last: String(bars.at(-1)?.year),
    }),
    plot: annualBars(t, bars, hrefOf, 300),
    choices: [],
    zoom: null,
    tableId: "bars",
  };
}

function publishedDefinition({ t, record }: ViewContext, rows: readonly AnnualRow[]): DefinitionItem[] {
  const sources = record.annualCloses.find((item) => item.published !== null)?.published?.sources;
  if (sources === undefined) return [];
  const years = rows
    .filter((row) => Object.values(publishedDifference(row)).includes(true))
    .map(({ computed }) => computed.year);
  const prose = t.rich("annual.definition.publishedText", {
    source: sourcesProse(t, sources),
    years: years.join(t("list.separator")) || "–",
  });
  return [{ term: t("annual.definition.published"), text: proseText(prose), prose }];
}

function tableOf(
  { t, record, state }: ViewContext,
  rows: readonly AnnualRow[],
  changes: readonly YearChange[],
) {
  const found = changes.length > 1 ? yearStatistics(changes) : null;
  const marked = { best: found?.best.year ?? null, worst: found?.worst.year ?? null };
  return {
    id: "annual",
    columns: annualColumns(t, record, state),
    rows: sortedRows(rows, state).map((row) => annualCells(t, record, row, marked)),
  };
}

/** What the pictures and tables of one year are: its row, and the way to its days. */
function yearParts(context: ViewContext, row: AnnualRow) {
  const { year, change } = row.computed;
  return {
    answer: yearAnswer(context, row),
    figures: yearFigures(context, row),
    plots: [],
    tables: [
      {
        ...tableOf(context, [row], []),
        caption: String(year),
        ...(change === null ? {} : { more: daysLink(context, year) }),
      },
    ],
    fileTables: [],
  };
}

function yearsParts(context: ViewContext, rows: readonly AnnualRow[]) {
  const { t } = context;
  const bars = yearBars(rows);
  const changes = bars.filter(isWhole);
  // Beside years that are cut off, one year is no best among several.
  const only =
    changes.length === 1 ? rows.find(({ computed }) => computed.year === changes[0]?.year) : undefined;
  return {
    answer: only === undefined ? answerOf(context, changes) : yearAnswer(context, only),
    figures: only === undefined ? figuresOf(context, changes) : yearFigures(context, only),
    plots: bars.length === 0 ? [] : [barsPlate(context, bars)],
    tables: [
      { ...tableOf(context, rows, changes), caption: t("annual.table.title") },
      decadesTable(t, changes),
    ],
    fileTables: bars.length === 0 ? [] : [barsTable(t, bars, "bars", t("annual.bars.title"))],
  };
}

/**
 * The annual table: every year's close and change, as computed and as published, with high, low, range and
 * volatility where every session is held; bars; decades. Years of the state's range, in the state's order. A range of
 * one year says what that year can: no bars, no best among one.
 */
export function annualView(context: ViewContext): View | null {
  const { record, t } = context;
  const rows = shownYears(context);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const parts = rows.length === 1 ? yearParts(context, first) : yearsParts(context, rows);
  return {
    title: t("annual.title", { name: indexName(context) }),
    description: proseText(parts.answer),
    ...NOTHING_MORE,
    ...parts,
    definition: indexDefinition(
      t,
      record,
      ["annual", "volatility"],
      [
        { term: t("annual.definition.highLow"), text: t("annual.definition.highLowText") },
        ...(rows.length === 1 ? [] : publishedDefinition(context, rows)),
      ],
    ),
    shown: { from: requireDay(`${first.computed.year}-01-01`), to: last.computed.day },
  };
}
