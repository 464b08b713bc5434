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
import { toneOf } from "@/lib/views/parts/cell";
import { indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import {
  episodeColumns,
  episodeHref,
  episodeRow,
  episodeSlug,
  episodesOf,
  LISTED_DEPTH,
} from "@/lib/views/parts/episode-rows";
import { milestoneDate, milestoneHref } from "@/lib/views/parts/milestone-rows";
import { underwaterTable } from "@/lib/views/parts/underwater-plate";
import type { Figure, LabelledLink, Passage, View } from "@/lib/views/parts/view";
import { alignedPlate, alignedTable, episodePlate } from "./episode-plates";
import { underwaterOfEpisode } from "./episode-series";

function answerOf(context: ViewContext, episode: DrawdownEpisode): Prose {
  const { t, record } = context;
  const day = (value: number) => formatDay(value, t.locale);
  const { days } = record.series;
  return t.rich("episode.answer", {
    name: indexName(context),
    peak: day(episode.peak.day),
    trough: day(episode.trough.day),
    depth: formatPercent(Math.abs(episode.depth)),
    exact: episode.exact ? "yes" : "no",
    peakClose: formatLevel(episode.peak.close),
    troughClose: formatLevel(episode.trough.close),
    recovered: episode.recovery === null ? "no" : "yes",
    recovery: episode.recovery === null ? "" : day(episode.recovery.day),
    last: day(at(days, days.length - 1)),
  });
}

function dayFigures({ t, record }: ViewContext, shown: DayRange): Figure[] {
  const days = bestAndWorstDays(record.series, shown.from, shown.to, 1);
  return (["worst", "best"] as const).map((which) => {
    const day = days?.[which][0];
    return {
      label: t(`episode.figure.${which}Day`),
      value: formatPercent(day?.change ?? null, t.locale, { sign: true }),
      tone: toneOf(day?.change ?? null),
      note: day === undefined ? t("reason.sparse") : formatShortDay(day.day, t.locale),
    };
  });
}

function figuresOf(context: ViewContext, episode: DrawdownEpisode, shown: DayRange): Figure[] {
  const { t } = context;
  const { days, sessions, current } = episode;
  const plain = (label: string, value: string, note = ""): Figure => ({ label, value, tone: "plain", note });
  const after =
    current === null
      ? plain(t("episode.figure.toRecovery"), formatSpan(days.toRecovery, t.locale))
      : plain(t("episode.figure.soFar"), formatSpan(current.days, t.locale), formatPercent(current.drawdown));
  return [
    plain(t("episode.figure.toTrough"), formatSpan(days.toTrough, t.locale)),
    plain(
      t("episode.figure.sessions"),
      formatCount(sessions.toTrough, t.locale),
      sessions.toTrough === null ? t("reason.sparse") : "",
    ),
    after,
    {
      label: t("episode.figure.back"),
      value: formatPercent(gainToRecover(episode), t.locale, { sign: true }),
      tone: "up",
      note: "",
    },
    ...dayFigures(context, shown),
  ];
}

function neighbour(
  { t, record }: ViewContext,
  key: "episode.previous" | "episode.next",
  episode: DrawdownEpisode | undefined,
): LabelledLink[] {
  if (episode === undefined) return [];
  return [
    {
      label: t(key, {
        peak: formatShortDay(episode.peak.day, t.locale),
        depth: formatPercent(episode.depth),
      }),
      href: episodeHref(t, record, episode),
    },
  ];
}

// The first month after the trough still belongs to the story: rebounds and rescues come then.
const AFTERMATH_DAYS = 31;

function storyOf({ t, record }: ViewContext, { peak, trough }: DrawdownEpisode): Passage[] {
  const items = record.milestones.filter((item) => {
    const day = requireDay(item.date);
    return day >= peak.day && day <= trough.day + AFTERMATH_DAYS;
  });
  if (items.length === 0) return [];
  return [
    {
      heading: t("episode.story.title"),
      items: items.map((item) => ({
        event: {
          href: milestoneHref(t, record, item),
          label: item.title[t.locale],
          date: milestoneDate(t, item),
        },
        text: item.text[t.locale],
      })),
    },
  ];
}

/**
 * One fall: its dates and depth, its own picture, the other great falls beside it, the milestones of its time.
 * The slug is the date of its peak; `null` where no fall of 10 % or more has that peak.
 */
export function episodeView(context: ViewContext, slug: string): View | null {
  const { record, t } = context;
  const episodes = episodesOf(record).filter(({ depth }) => depth <= -LISTED_DEPTH);
  const position = episodes.findIndex((episode) => episodeSlug(episode) === slug);
  const episode = episodes[position];
  if (episode === undefined) return null;
  const { days } = record.series;
  const shown = { from: episode.peak.day, to: episode.recovery?.day ?? at(days, days.length - 1) };
  const answer = answerOf(context, episode);
  const { series, depths } = underwaterOfEpisode(record.series, episode);
  const inputs = `${formatLevel(episode.trough.close)} ÷ ${formatLevel(episode.peak.close)} − 1 = ${formatPercent(episode.depth)}`;
  return {
    title: t("episode.title", { name: indexName(context), peak: formatDay(episode.peak.day, t.locale) }),
    description: proseText(answer),
    answer,
    kicker: {
      href: indexHref(t, record, { page: "drawdowns" }),
      label: t("nav.drawdowns"),
      detail: t("episode.rank", { rank: position + 1, count: episodes.length }),
    },
    picker: null,
    coverage: null,
    notes: [],
    passages: storyOf(context, episode),
    figures: figuresOf(context, episode, shown),
    plots: [episodePlate(context, episode, series, depths), alignedPlate(context, episode, episodes)],
    tables: [
      {
        id: "episode",
        caption: t("episode.table.title"),
        columns: episodeColumns(t),
        rows: [episodeRow(t, record, episode, position + 1, null)],
      },
    ],
    fileTables: [underwaterTable(t, series, depths), alignedTable(context, episode, episodes)],
    definition: indexDefinition(
      t,
      record,
      ["drawdown"],
      [{ term: t("episode.definition.inputs"), text: inputs }],
    ),
    shown,
    neighbours: [
      ...neighbour(context, "episode.previous", episodes[position - 1]),
      ...neighbour(context, "episode.next", episodes[position + 1]),
    ],
  };
}
