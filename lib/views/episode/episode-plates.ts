import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { distanceBelow } from "@/lib/analytics/drawdowns/drawdown-statistics";
import { DAYS_PER_YEAR } from "@/lib/analytics/returns/cagr";
import {
  formatDay,
  formatDayTick,
  formatLevel,
  formatPercent,
  formatShortDay,
  formatSpan,
  formatTickPercent,
} from "@/lib/format/format";
import { alignedPlot } from "@/lib/plot/aligned-plot";
import { underwaterPlot } from "@/lib/plot/underwater-plot";
import { at } from "@/lib/series/at";
import { isoFromDay, yearOfDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { episodeHref } from "@/lib/views/parts/episode-rows";
import { fallTitle } from "@/lib/views/parts/level-plate";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { PlotPicture, Section } from "@/lib/views/parts/view";

const ALIGNED = 5;

/** The closes from an episode's peak to its recovery, or to the last close, with their distance from the peak. */
export function underwaterOfEpisode(
  whole: Series,
  episode: DrawdownEpisode,
): { readonly series: Series; readonly depths: Float64Array } {
  const end = episode.recovery?.day ?? at(whole.days, whole.days.length - 1);
  const series = sliceSeries(whole, episode.peak.day, end);
  return { series, depths: distanceBelow(series.closes, episode.peak.close) };
}

/** The picture of one fall: distance from its peak until it is made good. */
export function episodeSection(
  context: ViewContext,
  episode: DrawdownEpisode,
  series: Series,
  depths: Float64Array,
): Section {
  const { t } = context;
  const { trough, peak, depth, current, days } = episode;
  const build = (): PlotPicture => {
    const label = `${formatShortDay(trough.day, t.locale)} ${formatLevel(trough.close)} ${formatPercent(depth)}`;
    return {
      caption: t("episode.underwater.caption", { close: formatLevel(peak.close) }),
      description: t("drawdowns.underwater.description", {
        name: indexName(context),
        depth: formatPercent(depth),
        trough: formatDay(trough.day, t.locale),
      }),
      plot: underwaterPlot({
        days: series.days,
        depths,
        complete: series.complete,
        label: indexName(context),
        marks: [{ day: trough.day, value: depth, label, side: "below", title: label, href: null }],
        formatPercent: formatTickPercent,
        formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
      }),
    };
  };
  const title = t("episode.underwater.title", { span: formatSpan(current?.days ?? days.total, t.locale) });
  return section({ kind: "plot", id: "underwater", title, tableId: "underwater", build });
}

/** The fall of the page, and the deepest others. */
function alignedEpisodes(episode: DrawdownEpisode, episodes: readonly DrawdownEpisode[]): DrawdownEpisode[] {
  return [episode, ...episodes.filter((item) => item !== episode).slice(0, ALIGNED - 1)];
}

/** Every close of the aligned falls with its distance from the peak in days and per cent, un-thinned, for files. */
export function alignedTable(
  { t, record }: ViewContext,
  episode: DrawdownEpisode,
  episodes: readonly DrawdownEpisode[],
): Section {
  const closesOf = (item: DrawdownEpisode) => {
    const { series, depths } = underwaterOfEpisode(record.series, item);
    const peak = item.peak.day;
    return Array.from(series.days, (day, position) => {
      return { day, peak, close: at(series.closes, position), depth: at(depths, position) };
    });
  };
  const build = () =>
    tableFrom(alignedEpisodes(episode, episodes).flatMap(closesOf), [
      ["peak_date", t("drawdowns.column.peak"), "date", ({ peak }) => isoFromDay(peak)],
      ["date", t("column.date"), "date", ({ day }) => isoFromDay(day)],
      ["days_since_peak", t("episode.column.sincePeak"), "days", ({ day, peak }) => day - peak],
      ["close_points", t("column.close"), "level", ({ close }) => close],
      ["drawdown_percent", t("drawdowns.column.depth"), "change", ({ depth }) => depth],
    ]);
  return section({ kind: "table", id: "aligned", title: t("episode.aligned.title"), filesOnly: true, build });
}

/** The deepest falls and this one, each from its own peak. */
export function alignedSection(
  { t, record }: ViewContext,
  episode: DrawdownEpisode,
  episodes: readonly DrawdownEpisode[],
): Section {
  const build = (): PlotPicture => {
    const shown = alignedEpisodes(episode, episodes);
    return {
      caption: t("episode.aligned.caption"),
      description: shown.map((item) => fallTitle(t, item)).join(t("source.separator")),
      plot: alignedPlot({
        episodes: shown.map((item) => {
          const { series, depths } = underwaterOfEpisode(record.series, item);
          return {
            id: String(item.peak.day),
            label: String(yearOfDay(item.peak.day)),
            current: item === episode,
            years: Array.from(series.days, (day) => (day - item.peak.day) / DAYS_PER_YEAR),
            depths,
            title: fallTitle(t, item),
            href: item === episode ? null : episodeHref(t, record, item),
          };
        }),
        formatPercent: formatTickPercent,
        formatYears: (years) => t("episode.aligned.years", { years }),
      }),
    };
  };
  const title = t("episode.aligned.title");
  return section({ kind: "plot", id: "aligned", title, tableId: "aligned", build });
}
