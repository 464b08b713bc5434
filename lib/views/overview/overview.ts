import { formatDay } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { DEFAULT_SYMBOL } from "@/lib/url/address";
import { PRESETS } from "@/lib/url/field-choices";
import {
  annualBars,
  barsTable,
  runningValues,
  type YearBar,
  yearBars,
  yearTitle,
} from "@/lib/views/annual/annual-bars";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { ledgerItem } from "@/lib/views/disagreements/ledger-item";
import { presetChoices } from "@/lib/views/parts/choices";
import { closesTable } from "@/lib/views/parts/closes-table";
import type { Table } from "@/lib/views/parts/content/table";
import { addressSymbol, indexHref, indexName, isOwnFile, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { deepestTitle, episodesOf, listedHref, shortEpisodeColumns } from "@/lib/views/parts/episode-rows";
import { levelSection } from "@/lib/views/parts/level-plate";
import { markedColumns, milestoneDate } from "@/lib/views/parts/milestone-rows";
import { inOwnWords, unevenNotes } from "@/lib/views/parts/observation-words";
import { periodTable, stretchOf } from "@/lib/views/parts/period-rows";
import { section, tiles } from "@/lib/views/parts/section";
import { type ShownRange, shownRange } from "@/lib/views/parts/shown-range";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section, View } from "@/lib/views/parts/view";
import { rangeHeadline, standingHeadline } from "./overview-headline";
import { rangeTiles, standingTiles } from "./overview-tiles";

const SHOWN_FALLS = 5;
const SHOWN_MILESTONES = 5;
const SHOWN_YEARS = 10;

function lastYears({ record }: ViewContext): YearBar[] {
  return yearBars(annualRows(record)).slice(-SHOWN_YEARS);
}

function lastYearsTitle(t: Translator, bars: readonly YearBar[]): string {
  return t("plate.lastYears", { rises: bars.filter(({ change }) => change > 0).length, years: bars.length });
}

function yearsSection({ record, t }: ViewContext, bars: readonly YearBar[]): Section {
  return section({
    kind: "plot",
    id: "years",
    title: lastYearsTitle(t, bars),
    tableId: "years",
    half: true,
    build: () => ({
      caption: t("overview.bars.caption", runningValues(t, bars)),
      description: bars.map((bar) => yearTitle(t, bar)).join(t("source.separator")),
      plot: annualBars({ t, record }, bars, 220),
      more: {
        href: indexHref(t, record, { page: "annual" }),
        label: t("overview.bars.more", { year: String(annualRows(record)[0]?.computed.year ?? "") }),
      },
    }),
  });
}

function fallsTable({ record, t }: ViewContext): Section {
  const build = (): Table => {
    const falls = episodesOf(record).slice(0, SHOWN_FALLS);
    return {
      more: { href: indexHref(t, record, { page: "drawdowns" }), label: t("overview.falls.more") },
      ...tableFrom(
        falls.map((episode, position) => {
          return { ...episode, record, rank: position + 1, href: listedHref(t, record, episode) };
        }),
        shortEpisodeColumns(t),
      ),
    };
  };
  const title = deepestTitle(t, episodesOf(record)[0]);
  return section({ kind: "table", id: "falls", title, half: true, build });
}

function milestonesTable({ record, t }: ViewContext): Section {
  const shown = record.milestones.slice(-SHOWN_MILESTONES);
  const [first] = shown;
  const build = (): Table => ({
    more: {
      href: indexHref(t, record, { page: "milestones" }),
      label: t("overview.milestones.more", { count: record.milestones.length }),
    },
    ...tableFrom([...shown].reverse(), markedColumns(t, record)),
  });
  const title =
    first === undefined
      ? t("overview.milestones.title")
      : t("tableTitle.latest", { count: shown.length, first: milestoneDate(t, first) });
  return section({ kind: "table", id: "milestones", title, build });
}

function headlineAndTiles(context: ViewContext, shown: ShownRange, series: Series, last: DatedClose) {
  const held = { from: at(series.days, 0), to: at(series.days, series.days.length - 1) };
  const stretch = shown.whole ? null : stretchOf(context.record, held);
  if (stretch === null) {
    return {
      headline: standingHeadline(context, last),
      row: tiles(() => standingTiles(context, last.day)),
    };
  }
  return {
    headline: rangeHeadline(context, stretch),
    row: tiles(() => rangeTiles(inOwnWords(context, series), series, stretch)),
  };
}

/**
 * The overview: where the index stands, its long run, the last ten years, the periods to the last close, the
 * deepest falls and the latest milestones. A range in the state narrows headline, tiles and the level's picture.
 * `null` for an index without closes.
 */
export function overviewView(asked: ViewContext): View | null {
  const { record, state } = asked;
  if (record.series.days.length === 0) return null;
  const last = datedClose(record.series, record.series.days.length - 1);
  const place = { page: "overview", symbol: addressSymbol(record) } as const;
  const shown = shownRange(record.series, state, last.day, asked.report);
  const series = sliceSeries(record.series, shown.base, shown.to);
  const context = inOwnWords(asked);
  const { t } = context;
  const { headline, row } = headlineAndTiles(context, shown, series, last);
  const ranges = () => presetChoices(t, place, state, PRESETS, shown.preset, record.series, last.day);
  const bars = lastYears(context);
  const whenAny = (made: () => Section) => (bars.length === 0 ? [] : [made()]);
  return {
    title:
      place.symbol === DEFAULT_SYMBOL
        ? t("overview.titleHome")
        : t("overview.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    ...(shown.whole ? { lastClose: isoFromDay(last.day) } : {}),
    sections: [
      row,
      ...unevenNotes(context),
      levelSection(context, { series, shown, place, ranges }),
      ...whenAny(() => yearsSection(context, bars)),
      fallsTable(context),
      periodTable(t, record, last.day, t("overview.periods.title", { date: formatDay(last.day, t.locale) }), {
        href: indexHref(t, record, { page: "sheet" }),
        label: t("sheet.link"),
      }),
      ...(record.milestones.length === 0 && isOwnFile(record) ? [] : [milestonesTable(context)]),
      closesTable(t, series, { milestones: record.milestones }),
      ...whenAny(() => barsTable(t, bars, "years", lastYearsTitle(t, bars))),
      indexDefinition(t, record, ["cagr", "volatility", "drawdown"], () => ledgerItem(t, record)),
    ],
    shown,
  };
}
