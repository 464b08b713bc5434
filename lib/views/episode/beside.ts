import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { gainToRecover } from "@/lib/analytics/drawdowns/drawdown-statistics";
import { bestAndWorstDays, type DayReturn } from "@/lib/analytics/returns/best-and-worst-days";
import { type VolatilityFigure, volatility } from "@/lib/analytics/risk/volatility";
import { formatPercent, formatShortDay } from "@/lib/format/format";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { indexHref, type ViewContext } from "@/lib/views/parts/context";
import { type EpisodeRow, episodeColumns, episodeSlug, LISTED_DEPTH } from "@/lib/views/parts/episode-rows";
import { missingNote } from "@/lib/views/parts/observation-words";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import type { ShownFalls } from "./episode-plates";

const MOST_OFFERED = 10;

/**
 * The fall that the state sets beside the page's own; `null` where it names none. A day that is not the peak of another
 * listed fall is reported.
 */
export function fallBeside(
  { record, state, report }: ViewContext,
  episode: DrawdownEpisode,
  episodes: readonly DrawdownEpisode[],
): DrawdownEpisode | null {
  const wanted = state.with;
  if (wanted === undefined) return null;
  const others = episodes.filter((item) => item !== episode);
  const found = others.find((item) => episodeSlug(item) === wanted);
  if (found !== undefined) return found;
  const [deepest] = others;
  const falls = { symbol: record.profile.symbol, depth: LISTED_DEPTH * 100 };
  const expected =
    deepest === undefined
      ? ({ key: "allowed.noOtherFall", values: falls } as const)
      : ({ key: "allowed.otherFall", values: { ...falls, peak: episodeSlug(deepest) } } as const);
  report({ parameter: "with", found: wanted, expected });
  return null;
}

/** From the peak to the recovery, or to the last close. */
export function daysOf({ record }: ViewContext, { peak, recovery }: DrawdownEpisode): DayRange {
  const { days } = record.series;
  return { from: peak.day, to: recovery?.day ?? at(days, days.length - 1) };
}

interface Row extends EpisodeRow {
  readonly risk: VolatilityFigure;
  readonly worst: DayReturn | null;
}

function rowOf(
  context: ViewContext,
  episode: DrawdownEpisode,
  { episodes }: ShownFalls,
  href: string | null,
): Row {
  const { record } = context;
  const { from, to } = daysOf(context, episode);
  const rank = episodes.indexOf(episode) + 1;
  const worst = bestAndWorstDays(record.series, from, to, 1)?.worst[0] ?? null;
  return { ...episode, record, rank, href, risk: volatility(record.series, from, to), worst };
}

/** The fall of the page with all its figures, and beside it the one that it is compared with. */
export function episodeTable(context: ViewContext, falls: ShownFalls): Section {
  const { t, record } = context;
  const { episode, beside } = falls;
  const build = (): Table => {
    const shown = beside === null ? [episode] : [episode, beside];
    const hrefOf = (item: DrawdownEpisode) =>
      item === episode ? null : indexHref(t, record, { page: "episode", slug: episodeSlug(item) });
    const columns = [...episodeColumns(t), ...figureColumns(context)];
    return {
      turned: {
        corner: t("episode.column.figure"),
        names: shown.map(({ peak }) =>
          t("episode.column.from", { peak: formatShortDay(peak.day, t.locale) }),
        ),
      },
      ...tableFrom(
        shown.map((item) => rowOf(context, item, falls, hrefOf(item))),
        columns,
      ),
    };
  };
  const title =
    beside === null
      ? t("tableTitle.gain", {
          gain: formatPercent(gainToRecover(episode), t.locale, { sign: true }),
          exact: episode.exact ? "yes" : "no",
          depth: formatPercent(episode.depth, t.locale),
        })
      : t("tableTitle.twoFalls", {
          own: formatPercent(episode.depth, t.locale),
          other: formatPercent(beside.depth, t.locale),
        });
  return section({ kind: "table", id: "episode", title, half: true, isOwn: true, build });
}

function figureColumns({ t, record }: ViewContext): ColumnOf<Row>[] {
  const risk = ({ risk: { value, reason } }: Row): Cell =>
    reason === null ? { value } : { value: null, note: t(`reason.${reason}`) };
  const ofWorst =
    (figureOf: (day: DayReturn) => Cell["value"]) =>
    ({ worst }: Row) =>
      worst === null ? { value: null, note: missingNote(t, record.series) } : { value: figureOf(worst) };
  return [
    ["gain_needed_percent", t("episode.tile.back"), "change", gainToRecover],
    ["volatility_percent", t("episode.column.volatility"), "percent", risk],
    ["worst_day_percent", t("episode.tile.worstDay"), "change", ofWorst(({ change }) => change)],
    ["worst_day_date", t("episode.column.worstDate"), "date", ofWorst(({ day }) => isoFromDay(day))],
  ];
}

/** The deepest other falls, each with the address that sets it beside the page's own. */
export function offeredTable(context: ViewContext, { episode, beside, episodes }: ShownFalls): Section {
  const { t, record, state } = context;
  const build = (): Table => {
    const others = episodes.filter((item) => item !== episode).slice(0, MOST_OFFERED);
    const hrefOf = (item: DrawdownEpisode) =>
      indexHref(
        t,
        record,
        { page: "episode", slug: episodeSlug(episode) },
        { ...state, with: episodeSlug(item) },
      );
    const rows = others.map((item) => ({
      ...{ ...item, record, rank: episodes.indexOf(item) + 1 },
      href: item === beside ? null : hrefOf(item),
    }));
    return {
      line: t("episode.offered.line"),
      more: { href: indexHref(t, record, { page: "drawdowns" }), label: t("episode.offered.more") },
      ...tableFrom(
        rows,
        episodeColumns(t).filter(([key]) => OFFERED_COLUMNS.includes(key)),
      ),
    };
  };
  const title = t("episode.offered.title");
  return section({ kind: "table", id: "others", title, build });
}

const OFFERED_COLUMNS = [
  ...["rank", "peak_date", "trough_date", "recovery_date", "recovery_is"],
  ...["depth_percent", "depth_is", "days_to_trough", "days_peak_to_recovery"],
];
