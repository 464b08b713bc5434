import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { distanceBelow } from "@/lib/analytics/drawdowns/drawdown-statistics";
import { DAYS_PER_YEAR } from "@/lib/analytics/returns/cagr";
import {
  formatDay,
  formatDayTick,
  formatLevel,
  formatMonth,
  formatPercent,
  formatShortDay,
  formatSpan,
  formatTickPercent,
} from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { alignedPlot } from "@/lib/plot/aligned-plot";
import { underwaterPlot } from "@/lib/plot/underwater-plot";
import { at } from "@/lib/series/at";
import { isoFromDay, yearOfDay } from "@/lib/series/day";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { episodeHref } from "@/lib/views/parts/episode-rows";
import { fallTitle } from "@/lib/views/parts/level-plate";
import { lineWords, seriesWords } from "@/lib/views/parts/line-words";
import { section } from "@/lib/views/parts/section";
import { sparseKinds } from "@/lib/views/parts/sparse-kinds";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";

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
  const { t, record } = context;
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
        key: seriesWords(t, record, series),
        marks: [{ day: trough.day, value: depth, label, side: "below", title: label, href: null, own: true }],
        formatPercent: formatTickPercent,
        formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
      }),
    };
  };
  const title = t("episode.underwater.title", { span: formatSpan(current?.days ?? days.total, t.locale) });
  return section({ kind: "plot", id: "underwater", title, tableId: "underwater", build });
}

/** The falls of an index, and which of them the page shows. */
export interface ShownFalls {
  readonly episode: DrawdownEpisode;
  /** The fall set beside it; `null` for none. */
  readonly beside: DrawdownEpisode | null;
  /** All of 10 % and more, the deepest first. */
  readonly episodes: readonly DrawdownEpisode[];
}

/** The fall of the page, the one beside it, and the deepest others. */
function alignedEpisodes({ episode, beside, episodes }: ShownFalls): DrawdownEpisode[] {
  const shown = beside === null ? [episode] : [episode, beside];
  return [...shown, ...episodes.filter((item) => !shown.includes(item))].slice(0, ALIGNED);
}

/** What the picture of aligned falls shows: which two are compared, where there are two. */
function alignedTitle(t: Translator, falls: ShownFalls): string {
  const { episode, beside, episodes } = falls;
  const others = alignedEpisodes(falls).length - 1;
  if (beside === null && others === 0) return t("episode.aligned.title");
  if (beside === null)
    return t("plate.depthRank", { rank: episodes.indexOf(episode) + 1, count: episodes.length, others });
  const [own, other] = [episode, beside].map(({ peak }) => formatDay(peak.day, t.locale));
  return t("episode.beside.title", { own: own ?? "", other: other ?? "" });
}

/** Every close of the aligned falls with its distance from the peak in days and per cent, un-thinned, for files. */
export function alignedTable({ t, record }: ViewContext, falls: ShownFalls): Section {
  const closesOf = (item: DrawdownEpisode) => {
    const { series, depths } = underwaterOfEpisode(record.series, item);
    const peak = item.peak.day;
    return Array.from(series.days, (day, position) => {
      return { day, peak, close: at(series.closes, position), depth: at(depths, position) };
    });
  };
  const build = () =>
    tableFrom(alignedEpisodes(falls).flatMap(closesOf), [
      ["peak_date", t("drawdowns.column.peak"), "date", ({ peak }) => isoFromDay(peak)],
      ["date", t("column.date"), "date", ({ day }) => isoFromDay(day)],
      ["days_since_peak", t("episode.column.sincePeak"), "days", ({ day, peak }) => day - peak],
      ["close_points", t("column.close"), "level", ({ close }) => close],
      ["drawdown_percent", t("drawdowns.column.depth"), "change", ({ depth }) => depth],
    ]);
  return section({ kind: "table", id: "aligned", title: alignedTitle(t, falls), filesOnly: true, build });
}

/** The deepest falls and this one, each from its own peak. */
export function alignedSection({ t, record }: ViewContext, falls: ShownFalls): Section {
  const { episode, beside } = falls;
  const alone = { href: episodeHref(t, record, episode), label: t("episode.beside.alone") };
  const build = (): PlotPicture => {
    const shown = alignedEpisodes(falls);
    const last = at(record.series.days, record.series.days.length - 1);
    const kindsOf = ({ peak, recovery }: DrawdownEpisode) =>
      sparseKinds(record, peak.day, recovery?.day ?? last);
    return {
      ...(beside === null ? {} : { more: alone }),
      caption: t("episode.aligned.caption"),
      description: shown.map((item) => fallTitle(t, item)).join(t("source.separator")),
      plot: alignedPlot({
        episodes: shown.map((item) => {
          const { series, depths } = underwaterOfEpisode(record.series, item);
          return {
            id: String(item.peak.day),
            ...labelsOf(t, item, falls),
            name: nameAmong(t, item, shown),
            years: Array.from(series.days, (day) => (day - item.peak.day) / DAYS_PER_YEAR),
            depths,
            complete: sinceDay(series.complete, item.peak.day),
            title: fallTitle(t, item),
            href: item === episode ? null : episodeHref(t, record, item),
          };
        }),
        formatPercent: formatTickPercent,
        formatYears: (years) => t("episode.aligned.years", { years }),
        key: lineWords(t, shown.map(kindsOf)),
      }),
    };
  };
  return section({ kind: "plot", id: "aligned", title: alignedTitle(t, falls), tableId: "aligned", build });
}

/** A stretch of days as years since another day. */
function sinceDay(stretch: DayRange | null, day: number): DayRange | null {
  if (stretch === null) return null;
  const years = (each: number) => (each - day) / DAYS_PER_YEAR;
  return { from: years(stretch.from), to: years(stretch.to) };
}

/** A fall by the year of its peak, by its month where another of them has the same. */
function nameAmong(t: Translator, { peak }: DrawdownEpisode, others: readonly DrawdownEpisode[]): string {
  const year = yearOfDay(peak.day);
  const isAlone = others.filter((other) => yearOfDay(other.peak.day) === year).length < 2;
  return isAlone ? String(year) : formatMonth(peak.day, t.locale);
}

/** What is written at a fall: its year at its trough; of two that are compared, at their ends, and their depths there. */
function labelsOf(t: Translator, item: DrawdownEpisode, { episode, beside }: ShownFalls) {
  const year = String(yearOfDay(item.peak.day));
  const role = item === episode ? "own" : item === beside ? "beside" : "other";
  if (beside === null || role === "other") return { role, label: year, endLabel: "" } as const;
  const endLabel = nameAmong(t, item, [episode, beside]);
  const isAtLowest = item.current?.close.day === item.trough.day;
  const depth = formatPercent(item.depth);
  return isAtLowest
    ? ({ role, label: "", endLabel: t("chart.named", { what: endLabel, value: depth }) } as const)
    : ({ role, label: depth, endLabel } as const);
}
