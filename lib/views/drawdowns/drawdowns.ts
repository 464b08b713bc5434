import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { drawdownStatistics, shareUnderWater } from "@/lib/analytics/drawdowns/drawdown-statistics";
import { underwater } from "@/lib/analytics/drawdowns/underwater";
import {
  formatCount,
  formatDay,
  formatPercent,
  formatShortDay,
  formatSpan,
  formatTickPercent,
} from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { at } from "@/lib/series/at";
import { pageHref } from "@/lib/url/address";
import { LENGTH_UNITS, MINIMUM_DEPTHS } from "@/lib/url/field-choices";
import { sameRevision } from "@/lib/url/view-state";
import { fieldChoices } from "@/lib/views/parts/choices";
import type { Choice } from "@/lib/views/parts/content/links";
import type { Table } from "@/lib/views/parts/content/table";
import { addressSymbol, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { type EpisodeRow, episodeColumns, listedHref, recoveredWord } from "@/lib/views/parts/episode-rows";
import { inOwnWords } from "@/lib/views/parts/observation-words";
import { section, tiles } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import { changeTile, plainTile } from "@/lib/views/parts/tile";
import { underwaterSection, underwaterTable } from "@/lib/views/parts/underwater-plate";
import type { Tile, View } from "@/lib/views/parts/view";
import { DEFAULT_MINIMUM, shownEpisodes } from "./shown-episodes";

const MARKED = 5;

function headlineOf(
  context: ViewContext,
  episodes: readonly DrawdownEpisode[],
  minimum: string,
  within: boolean,
): Prose {
  const { t } = context;
  const name = indexName(context);
  const worst = episodes[0];
  if (worst === undefined) return t.rich("drawdowns.headlineNone", { name, minimum });
  const day = (value: number) => formatDay(value, t.locale);
  return t.rich("drawdowns.headline", {
    name,
    depth: formatPercent(Math.abs(worst.depth)),
    exact: worst.exact ? "yes" : "no",
    peak: day(worst.peak.day),
    trough: day(worst.trough.day),
    recovered: recoveredWord(context.record, worst),
    recovery: worst.recovery === null ? "" : day(worst.recovery.day),
    count: episodes.length,
    minimum,
    within: within ? "yes" : "no",
  });
}

function tilesOf(
  { t }: ViewContext,
  episodes: readonly DrawdownEpisode[],
  depths: Float64Array,
  minimum: string,
): Tile[] {
  const { longest, medianDepth } = drawdownStatistics(episodes);
  const worst = episodes[0];
  const day = (value: number | undefined) => (value === undefined ? "" : formatShortDay(value, t.locale));
  return [
    changeTile(
      t,
      t("drawdowns.tile.deepest", { exact: worst?.exact === false ? "no" : "yes" }),
      worst?.depth ?? null,
      day(worst?.trough.day),
    ),
    plainTile(t("drawdowns.tile.count", { minimum }), formatCount(episodes.length)),
    changeTile(t, t("drawdowns.tile.median"), medianDepth),
    plainTile(
      t("drawdowns.tile.longest"),
      formatSpan(longest?.days.total ?? null, t.locale),
      day(longest?.peak.day),
    ),
    plainTile(
      t("drawdowns.tile.below"),
      formatPercent(shareUnderWater(depths), t.locale),
      t("drawdowns.tile.belowNote"),
    ),
    changeTile(t, t("drawdowns.tile.now"), at(depths, depths.length - 1)),
  ];
}

function minimumChoices(
  { t, record, state }: ViewContext,
  current: (typeof MINIMUM_DEPTHS)[number],
): Choice[] {
  const place = { page: "drawdowns", symbol: addressSymbol(record) } as const;
  return fieldChoices(t, place, state, {
    ...{ name: "min", values: MINIMUM_DEPTHS, byDefault: DEFAULT_MINIMUM },
    current,
    labelOf: (min) => formatTickPercent(Number(min) / 100),
  });
}

type LengthUnit = (typeof LENGTH_UNITS)[number];

const DEFAULT_LENGTHS: LengthUnit = "days";
const SHOWN = ["rank", "peak_date", "trough_date", "recovery_date", "depth_percent"];

/** The eight columns of the page, lengths in the state's unit; files have the closes and the other unit too. */
function columnsOf({ t }: ViewContext, lengths: LengthUnit): ColumnOf<EpisodeRow>[] {
  return episodeColumns(t).map((column): ColumnOf<EpisodeRow> => {
    const [key, label, kind, cellOf] = column;
    const isShown = SHOWN.includes(key) || key.startsWith(`${lengths}_`);
    return isShown ? column : [key, label, kind, cellOf, "files"];
  });
}

function lengthChoices({ t, record, state }: ViewContext, current: LengthUnit): Choice[] {
  const place = { page: "drawdowns", symbol: addressSymbol(record) } as const;
  return fieldChoices(t, place, state, {
    ...{ name: "lengths", values: LENGTH_UNITS, byDefault: DEFAULT_LENGTHS, current },
    labelOf: (unit) => t(`drawdowns.lengths.${unit}`),
  });
}

/**
 * The falls of an index, worst first, with the picture of its distance from the highest close so far. Counted on
 * the full history; a state with a range counts within that range and says so. `null` without closes.
 */
export function drawdownsView(asked: ViewContext): View | null {
  const context = inOwnWords(asked);
  const { record, state, t } = context;
  if (record.series.days.length === 0) return null;
  const found = shownEpisodes(record, state, context.report);
  const { shown, within, series, episodes, minimum: chosen } = found;
  const minimum = formatTickPercent(Number(chosen) / 100);
  const headline = headlineOf(context, episodes, minimum, within);
  const depths = underwater(series);
  const place = { page: "drawdowns", symbol: addressSymbol(record) } as const;
  const falls = episodes.map((episode, position) => ({
    ...episode,
    record,
    rank: position + 1,
    // A fall that the range cuts is not the episode of the full history; it has no page.
    href: within ? null : listedHref(t, record, episode),
  }));
  const choices = () => minimumChoices(context, chosen);
  const lengths = state.lengths ?? DEFAULT_LENGTHS;
  const build = (): Table => ({
    choices: [lengthChoices(context, lengths)],
    more: { href: pageHref(t.locale, { page: "falls" }, sameRevision(state)), label: t("falls.more") },
    ...tableFrom(falls, columnsOf(context, lengths)),
  });
  return {
    title: t("drawdowns.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => tilesOf(context, episodes, depths, minimum)),
      underwaterSection(context, { series, depths, falls: falls.slice(0, MARKED), place, choices }),
      section({ kind: "table", id: "drawdowns", title: t("drawdowns.table.title", { minimum }), build }),
      underwaterTable(t, series, depths),
      indexDefinition(t, record, ["drawdown"], () => [
        { term: t("drawdowns.definition.sparse"), text: t("drawdowns.definition.sparseText") },
        { term: t("drawdowns.definition.other"), text: t("drawdowns.definition.otherText") },
      ]),
    ],
    shown,
  };
}
