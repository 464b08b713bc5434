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
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { MINIMUM_DEPTHS } from "@/lib/url/fields";
import { toneOf } from "@/lib/views/parts/cell";
import { stateChoice } from "@/lib/views/parts/choices";
import { addressSymbol, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { episodeColumns, episodeRow, episodesOf, listedHref } from "@/lib/views/parts/episode-rows";
import { shownRange } from "@/lib/views/parts/shown-range";
import { underwaterPlate, underwaterTable } from "@/lib/views/parts/underwater-plate";
import { type Choice, type Figure, NOTHING_MORE, type View } from "@/lib/views/parts/view";

const DEFAULT_MINIMUM = "10";
const MARKED = 5;

function answerOf(
  context: ViewContext,
  episodes: readonly DrawdownEpisode[],
  minimum: string,
  within: boolean,
): Prose {
  const { t } = context;
  const name = indexName(context);
  const worst = episodes[0];
  if (worst === undefined) return t.rich("drawdowns.answerNone", { name, minimum });
  const day = (value: number) => formatDay(value, t.locale);
  return t.rich("drawdowns.answer", {
    name,
    depth: formatPercent(Math.abs(worst.depth)),
    exact: worst.exact ? "yes" : "no",
    peak: day(worst.peak.day),
    trough: day(worst.trough.day),
    recovered: worst.recovery === null ? "no" : "yes",
    recovery: worst.recovery === null ? "" : day(worst.recovery.day),
    count: episodes.length,
    minimum,
    within: within ? "yes" : "no",
  });
}

function figuresOf(
  context: ViewContext,
  episodes: readonly DrawdownEpisode[],
  depths: Float64Array,
  minimum: string,
): Figure[] {
  const { t } = context;
  const change = (label: string, value: number | null, note = ""): Figure => ({
    label,
    value: formatPercent(value, t.locale, { sign: true }),
    tone: toneOf(value),
    note,
  });
  const plain = (label: string, value: string, note = ""): Figure => ({ label, value, tone: "plain", note });
  const { longest, medianDepth } = drawdownStatistics(episodes);
  const worst = episodes[0];
  return [
    change(
      t("drawdowns.figure.deepest", { exact: worst?.exact === false ? "no" : "yes" }),
      worst?.depth ?? null,
      worst && formatShortDay(worst.trough.day, t.locale),
    ),
    plain(t("drawdowns.figure.count", { minimum }), formatCount(episodes.length)),
    change(t("drawdowns.figure.median"), medianDepth),
    plain(
      t("drawdowns.figure.longest"),
      formatSpan(longest?.days.total ?? null, t.locale),
      longest === null ? "" : formatShortDay(longest.peak.day, t.locale),
    ),
    plain(
      t("drawdowns.figure.below"),
      formatPercent(shareUnderWater(depths), t.locale),
      t("drawdowns.figure.belowNote"),
    ),
    change(t("drawdowns.figure.now"), at(depths, depths.length - 1)),
  ];
}

function minimumChoices({ t, record, state }: ViewContext, current: string): Choice[] {
  const place = { page: "drawdowns", symbol: addressSymbol(record) } as const;
  const { min: _min, ...others } = state;
  return MINIMUM_DEPTHS.map((min) =>
    stateChoice(
      t,
      place,
      min === DEFAULT_MINIMUM ? others : { ...others, min },
      formatTickPercent(Number(min) / 100),
      min === current,
    ),
  );
}

function hrefOf({ t, record }: ViewContext, episode: DrawdownEpisode, within: boolean): string | null {
  // A fall that the range cuts is not the episode of the full history; it has no page.
  return within ? null : listedHref(t, record, episode);
}

/**
 * The falls of an index, worst first, with the picture of its distance from the highest close so far. Counted on
 * the full history; a state with a range counts within that range and says so. `null` without closes.
 */
export function drawdownsView(context: ViewContext): View | null {
  const { record, state, t } = context;
  if (record.series.days.length === 0) return null;
  const end = at(record.series.days, record.series.days.length - 1);
  const shown = shownRange(record.series, state, end, context.report);
  const within = !shown.whole;
  const series: Series = within ? sliceSeries(record.series, shown.base, shown.to) : record.series;
  const chosen = state.min ?? DEFAULT_MINIMUM;
  const minimum = formatTickPercent(Number(chosen) / 100);
  const episodes = episodesOf(record, series).filter(({ depth }) => depth <= -Number(chosen) / 100);
  const answer = answerOf(context, episodes, minimum, within);
  const depths = underwater(series);
  const place = { page: "drawdowns", symbol: addressSymbol(record) } as const;
  const marked = episodes
    .slice(0, MARKED)
    .map((episode) => ({ episode, href: hrefOf(context, episode, within) }));
  const rows = episodes.map((episode, position) =>
    episodeRow(t, record, episode, position + 1, hrefOf(context, episode, within)),
  );
  return {
    title: t("drawdowns.title", { name: indexName(context) }),
    description: proseText(answer),
    answer,
    ...NOTHING_MORE,
    figures: figuresOf(context, episodes, depths, minimum),
    plots: [
      {
        ...underwaterPlate(context, series, depths, marked, place),
        choices: [minimumChoices(context, chosen)],
      },
    ],
    tables: [
      { id: "drawdowns", caption: t("drawdowns.table.title", { minimum }), columns: episodeColumns(t), rows },
    ],
    fileTables: [underwaterTable(t, series, depths)],
    definition: indexDefinition(
      t,
      record,
      ["drawdown"],
      [
        { term: t("drawdowns.definition.sparse"), text: t("drawdowns.definition.sparseText") },
        { term: t("drawdowns.definition.other"), text: t("drawdowns.definition.otherText") },
      ],
    ),
    shown,
  };
}
