import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { gainToRecover } from "@/lib/analytics/drawdowns/drawdown-statistics";
import { bestAndWorstDays } from "@/lib/analytics/returns/best-and-worst-days";
import {
  formatCount,
  formatDay,
  formatLevel,
  formatPercent,
  formatShortDay,
  formatSpan,
} from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import { indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import {
  episodeHref,
  episodeSlug,
  episodesOf,
  LISTED_DEPTH,
  recoveredWord,
} from "@/lib/views/parts/episode-rows";
import { milestoneStories } from "@/lib/views/parts/milestone-rows";
import { inOwnWords, missingNote } from "@/lib/views/parts/observation-words";
import { texts, tiles } from "@/lib/views/parts/section";
import { changeTile, plainTile } from "@/lib/views/parts/tile";
import { underwaterTable } from "@/lib/views/parts/underwater-plate";
import type { DefinitionItem, Neighbour, Tile, View, ViewText } from "@/lib/views/parts/view";
import { daysOf, episodeTable, fallBeside, offeredTable } from "./beside";
import { alignedSection, alignedTable, episodeSection, underwaterOfEpisode } from "./episode-plates";

function headlineOf(context: ViewContext, episode: DrawdownEpisode): Prose {
  const { t, record } = context;
  const day = (value: number) => formatDay(value, t.locale);
  const { days } = record.series;
  return t.rich("episode.headline", {
    name: indexName(context),
    peak: day(episode.peak.day),
    trough: day(episode.trough.day),
    depth: formatPercent(Math.abs(episode.depth)),
    exact: episode.exact ? "yes" : "no",
    peakClose: formatLevel(episode.peak.close),
    troughClose: formatLevel(episode.trough.close),
    recovered: recoveredWord(record, episode),
    recovery: episode.recovery === null ? "" : day(episode.recovery.day),
    last: day(at(days, days.length - 1)),
  });
}

function dayTiles({ t, record }: ViewContext, shown: DayRange): Tile[] {
  const days = bestAndWorstDays(record.series, shown.from, shown.to, 1);
  return (["worst", "best"] as const).map((which) => {
    const day = days?.[which][0];
    const note = day === undefined ? missingNote(t, record.series) : formatShortDay(day.day, t.locale);
    return changeTile(t, t(`episode.tile.${which}Day`), day?.change ?? null, note);
  });
}

function tilesOf(context: ViewContext, episode: DrawdownEpisode, shown: DayRange): Tile[] {
  const { t } = context;
  const { days, sessions, current } = episode;
  const after =
    current === null
      ? plainTile(
          t("episode.tile.toRecovery"),
          formatSpan(days.toRecovery, t.locale),
          recoveredWord(context.record, episode) === "by" ? t("drawdowns.note.atMost") : "",
        )
      : plainTile(
          t("episode.tile.soFar"),
          formatSpan(current.days, t.locale),
          formatPercent(current.drawdown),
        );
  return [
    plainTile(t("episode.tile.toTrough"), formatSpan(days.toTrough, t.locale)),
    plainTile(
      t("episode.tile.sessions"),
      formatCount(sessions.toTrough, t.locale),
      sessions.toTrough === null ? t("reason.sparse") : "",
    ),
    after,
    changeTile(t, t("episode.tile.back"), gainToRecover(episode)),
    ...dayTiles(context, shown),
  ];
}

function neighbour(
  { t, record }: ViewContext,
  key: "episode.previous" | "episode.next",
  episode: DrawdownEpisode | undefined,
): Neighbour[] {
  if (episode === undefined) return [];
  return [
    {
      label: t(key, {
        peak: formatShortDay(episode.peak.day, t.locale),
        depth: formatPercent(episode.depth),
      }),
      href: episodeHref(t, record, episode),
      rel: key === "episode.previous" ? "prev" : "next",
    },
  ];
}

// The first month after the trough still belongs to the story: rebounds and rescues come then.
const AFTERMATH_DAYS = 31;

function storyOf({ t, record }: ViewContext, { peak, trough }: DrawdownEpisode): ViewText[] {
  const items = record.milestones.filter((item) => {
    const day = requireDay(item.date);
    return day >= peak.day && day <= trough.day + AFTERMATH_DAYS;
  });
  return milestoneStories(t, record, items);
}

/** The calculation of an episode's depth from its closes. */
function depthInputs({ t }: ViewContext, { trough, peak, depth }: DrawdownEpisode): DefinitionItem {
  const text = `${formatLevel(trough.close)} ÷ ${formatLevel(peak.close)} − 1 = ${formatPercent(depth)}`;
  return { term: t("episode.definition.inputs"), text };
}

/**
 * One fall: its dates and depth, its own picture, the other great falls beside it, one of them in all its figures where
 * the state names it, and the milestones of its time.
 * The slug is the date of its peak; `null` where no fall of 10 % or more has that peak.
 */
export function episodeView(asked: ViewContext, slug: string): View | null {
  const context = inOwnWords(asked);
  const { record, t } = context;
  const episodes = episodesOf(record).filter(({ depth }) => depth <= -LISTED_DEPTH);
  const position = episodes.findIndex((episode) => episodeSlug(episode) === slug);
  const episode = episodes[position];
  if (episode === undefined) return null;
  const shown = daysOf(context, episode);
  const falls = { episode, episodes, beside: fallBeside(context, episode, episodes) };
  const headline = headlineOf(context, episode);
  const { series, depths } = underwaterOfEpisode(record.series, episode);
  const neighbours = () => [
    ...neighbour(context, "episode.previous", episodes[position - 1]),
    ...neighbour(context, "episode.next", episodes[position + 1]),
  ];
  return {
    title: t("episode.title", { name: indexName(context), peak: formatDay(episode.peak.day, t.locale) }),
    description: proseText(headline),
    headline,
    kicker: {
      href: indexHref(t, record, { page: "drawdowns" }),
      label: t("nav.drawdowns"),
      detail: t("episode.rank", { rank: position + 1, count: episodes.length }),
    },
    sections: [
      tiles(() => tilesOf(context, episode, shown)),
      episodeSection(context, episode, series, depths),
      alignedSection(context, falls),
      ...(falls.beside === null ? [] : [episodeTable(context, falls)]),
      texts(() => ({ texts: storyOf(context, episode), neighbours: neighbours() }), true),
      ...(falls.beside === null ? [episodeTable(context, falls)] : []),
      offeredTable(context, falls),
      underwaterTable(t, series, depths),
      alignedTable(context, falls),
      indexDefinition(t, record, ["drawdown"], () => [depthInputs(context, episode)]),
    ],
    shown,
  };
}
