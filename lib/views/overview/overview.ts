import { formatDay } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { DEFAULT_SYMBOL } from "@/lib/url/address";
import { PRESETS } from "@/lib/url/fields";
import {
  annualBars,
  barsTable,
  runningValues,
  type YearBar,
  yearBars,
  yearTitle,
} from "@/lib/views/annual/annual-bars";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { presetChoices } from "@/lib/views/parts/choices";
import { closesTable } from "@/lib/views/parts/closes-table";
import { addressSymbol, indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { episodeColumns, episodeRow, episodesOf, listedHref } from "@/lib/views/parts/episode-rows";
import { levelMarks } from "@/lib/views/parts/level-marks";
import { levelPlate, shadeFalls } from "@/lib/views/parts/level-plate";
import { milestoneColumns, milestoneRow } from "@/lib/views/parts/milestone-rows";
import { periodTable, stretchOf } from "@/lib/views/parts/period-rows";
import { type ShownRange, shownRange } from "@/lib/views/parts/shown-range";
import { NOTHING_MORE, type PlotPlate, type Table, type View } from "@/lib/views/parts/view";
import { rangeAnswer, standingAnswer } from "./overview-answer";
import { rangeFigures, standingFigures } from "./overview-figures";

const SHOWN_FALLS = 5;
const SHOWN_MILESTONES = 5;
const SHOWN_YEARS = 10;

function lastYears({ record }: ViewContext): YearBar[] {
  return yearBars(annualRows(record)).slice(-SHOWN_YEARS);
}

function yearsPlate({ record, t }: ViewContext, bars: readonly YearBar[]): PlotPlate {
  const hrefOf = (year: number) =>
    indexHref(t, record, { page: "overview" }, { from: `${year - 1}-12-31`, to: `${year}-12-31` });
  return {
    id: "years",
    title: t("overview.bars.title"),
    caption: t("overview.bars.caption", runningValues(t, bars)),
    description: bars.map((bar) => yearTitle(t, bar)).join(t("source.separator")),
    plot: annualBars(t, bars, hrefOf, 220),
    choices: [],
    zoom: null,
    tableId: "years",
    half: true,
    more: {
      href: indexHref(t, record, { page: "annual" }),
      label: t("overview.bars.more", { year: String(annualRows(record)[0]?.computed.year ?? "") }),
    },
  };
}

function fallsTable({ record, t }: ViewContext): Table {
  const keys = ["peak_date", "trough_date", "recovery_date", "depth_percent", "days_peak_to_recovery"];
  const columns = episodeColumns(t);
  const kept = columns.flatMap((column, position) => (keys.includes(column.key) ? [position] : []));
  return {
    id: "falls",
    caption: t("overview.falls.title"),
    half: true,
    more: {
      href: indexHref(t, record, { page: "drawdowns" }),
      label: t("overview.falls.more"),
    },
    columns: columns.filter((_, position) => kept.includes(position)),
    rows: episodesOf(record)
      .slice(0, SHOWN_FALLS)
      .map((episode, position) =>
        episodeRow(t, record, episode, position + 1, listedHref(t, record, episode)).filter((_, cell) =>
          kept.includes(cell),
        ),
      ),
  };
}

function milestonesTable({ record, t }: ViewContext): Table {
  return {
    id: "milestones",
    caption: t("overview.milestones.title"),
    more: {
      href: indexHref(t, record, { page: "milestones" }),
      label: t("overview.milestones.more", { count: record.milestones.length }),
    },
    columns: milestoneColumns(t),
    rows: record.milestones
      .slice(-SHOWN_MILESTONES)
      .reverse()
      .map((milestone) => milestoneRow(t, record, milestone)),
  };
}

function answerAndFigures(context: ViewContext, shown: ShownRange, series: Series, last: DatedClose) {
  const held = { from: at(series.days, 0), to: at(series.days, series.days.length - 1) };
  const stretch = shown.whole ? null : stretchOf(context.record, held);
  if (stretch === null) {
    return { answer: standingAnswer(context, last), figures: standingFigures(context, last.day) };
  }
  return { answer: rangeAnswer(context, stretch), figures: rangeFigures(context, series, stretch) };
}

/**
 * The overview: where the index stands, its long run, the last ten years, the periods to the last close, the
 * deepest falls and the latest milestones. A range in the state narrows answer, figures and the level's picture.
 * `null` for an index without closes.
 */
export function overviewView(context: ViewContext): View | null {
  const { record, state, t } = context;
  if (record.series.days.length === 0) return null;
  const last = datedClose(record.series, record.series.days.length - 1);
  const place = { page: "overview", symbol: addressSymbol(record) } as const;
  const shown = shownRange(record.series, state, last.day, context.report);
  const series = sliceSeries(record.series, shown.base, shown.to);
  const episodes = episodesOf(record);
  const { answer, figures } = answerAndFigures(context, shown, series, last);
  const level = levelPlate(context, {
    series,
    place,
    shading: shadeFalls(context, episodes, series),
    marks: levelMarks(context, shown, episodes),
    ranges: presetChoices(t, place, state, PRESETS, shown.preset, record.series, last.day),
  });
  const bars = lastYears(context);
  const caption = t("overview.periods.title", { date: formatDay(last.day, t.locale) });
  return {
    title:
      place.symbol === DEFAULT_SYMBOL
        ? t("overview.titleHome")
        : t("overview.title", { name: indexName(context) }),
    description: proseText(answer),
    answer,
    ...NOTHING_MORE,
    figures,
    plots: bars.length === 0 ? [level] : [level, yearsPlate(context, bars)],
    tables: [fallsTable(context), periodTable(t, record, last.day, caption), milestonesTable(context)],
    fileTables: [
      closesTable(t, series),
      ...(bars.length === 0 ? [] : [barsTable(t, bars, "years", t("overview.bars.title"))]),
    ],
    definition: indexDefinition(t, record, ["cagr", "volatility", "drawdown"]),
    shown,
  };
}
