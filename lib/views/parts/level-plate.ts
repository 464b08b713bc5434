import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import {
  formatDay,
  formatDayTick,
  formatLevel,
  formatPercent,
  formatShortPercent,
  formatTickLevel,
  formatTickPercent,
} from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translator } from "@/lib/i18n/translator";
import { levelPlot } from "@/lib/plot/level-plot";
import type { BandWish } from "@/lib/plot/plot-bands";
import { at } from "@/lib/series/at";
import type { DayRange, Series } from "@/lib/series/series";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import { defaultScale, scaleChoices } from "./choices";
import type { Choice } from "./content/links";
import type { PlotPicture } from "./content/pictures";
import { indexName, type ViewContext } from "./context";
import { episodeHref, episodesOf } from "./episode-rows";
import { extremesOf } from "./extremes";
import { levelMarks } from "./level-marks";
import { seriesWords } from "./line-words";
import { wholeRangeHref, zoomTemplate } from "./range-links";
import { section } from "./section";
import { turnsTitle } from "./turns";
import type { Section } from "./view";

const BAND_DEPTHS = [0.5, 0.3, 0.2, 0.1];
const MOST_BANDS = 8;

interface Shading {
  /** The depth from which falls are shaded; `null` where none is. */
  readonly depth: number | null;
  readonly bands: readonly BandWish[];
}

/** Shades the falls of the range: the deepest threshold of 50, 30, 20 and 10 % that at least three reach, else 20 %. */
function shadeFalls(
  context: Pick<ViewContext, "record" | "t">,
  episodes: readonly DrawdownEpisode[],
  series: Series,
): Shading {
  const first = at(series.days, 0);
  const last = at(series.days, series.days.length - 1);
  const inRange = episodes.filter(
    ({ peak, recovery }) => peak.day < last && (recovery === null || recovery.day > first),
  );
  const enough = (depth: number) => inRange.filter((episode) => episode.depth <= -depth).length >= 3;
  const depth = BAND_DEPTHS.find(enough) ?? 0.2;
  const shaded = inRange.filter((episode) => episode.depth <= -depth).slice(0, MOST_BANDS);
  const depths = shaded.map(({ depth: each }) => formatShortPercent(each));
  return {
    depth: shaded.length === 0 ? null : depth,
    bands: shaded.map((episode, position) => ({
      from: episode.peak.day,
      to: episode.recovery?.day ?? last,
      label: depthText(context.t, episode, depths[position] ?? ""),
      title: fallTitle(context.t, episode),
      href: episodeHref(context.t, context.record, episode),
    })),
  };
}

/** A fall in a few words: its dates and depth. */
export function fallTitle(t: Translator, episode: DrawdownEpisode): string {
  const { peak, trough, depth } = episode;
  const day = (value: number) => formatDay(value, t.locale);
  return t("chart.named", {
    what: t("date.fromTo", { from: day(peak.day), to: day(trough.day) }),
    value: depthText(t, episode, formatPercent(depth)),
  });
}

/** A depth as it is written, with "at least" where a deeper close may not be held. */
export function depthText(t: Translator, { exact }: DrawdownEpisode, depth: string): string {
  return t("drawdowns.depth", { exact: exact ? "yes" : "no", depth });
}

function titleOf({ t }: ViewContext, series: Series): string {
  const from = at(series.days, 0);
  const to = at(series.days, series.days.length - 1);
  const words = { from: formatDay(from, t.locale), to: formatDay(to, t.locale) };
  return turnsTitle(t, series) ?? t("overview.level.titleShort", words);
}

function descriptionOf(context: ViewContext, series: Series): string {
  const { t } = context;
  const { highest, lowest } = extremesOf(series);
  const last = series.days.length - 1;
  const day = (position: number) => formatDay(at(series.days, position), t.locale);
  const close = (position: number) => formatLevel(at(series.closes, position));
  return t("overview.level.description", {
    name: indexName(context),
    from: day(0),
    fromClose: close(0),
    to: day(last),
    toClose: close(last),
    high: close(highest),
    highDate: day(highest),
    low: close(lowest),
    lowDate: day(lowest),
  });
}

interface LevelInput {
  /** The closes of the days that are shown. */
  readonly series: Series;
  readonly shown: DayRange;
  readonly place: Place;
  /** The presets to choose from; where none are, the scale is none to choose either. */
  readonly ranges?: () => readonly Choice[];
  /** A small picture, of half the width, that is not zoomed into. */
  readonly isSmall?: true;
}

/** How high the plot of a small plate is, in px. */
export const SMALL_HEIGHT = 240;

/** Where a drag over a plate leads, and the way back. */
export function zoomOf(locale: Locale, place: Place, state: ViewState) {
  return { href: zoomTemplate(locale, place, state), resetHref: wholeRangeHref(locale, place, state) };
}

/**
 * The picture of the index's level over the range shown, with the great ones of `episodes` shaded and marked, presets
 * and scales.
 */
export function levelSection(context: ViewContext, input: LevelInput): Section {
  const { t, record, state } = context;
  const { series, shown, place } = input;
  const [from, to] = [at(series.days, 0), at(series.days, series.days.length - 1)];
  const byDefault = defaultScale(from, to);
  const scale = state.scale ?? byDefault;
  const isSmall = input.isSmall === true;
  const build = (): PlotPicture => {
    const episodes = episodesOf(record);
    const shading = shadeFalls(context, episodes, series);
    return {
      caption: t("overview.level.caption", {
        scale,
        depth: shading.depth === null ? "none" : formatTickPercent(shading.depth),
      }),
      description: descriptionOf(context, series),
      plot: levelPlot({
        series,
        scale,
        label: indexName(context),
        key: seriesWords(t, record, series),
        // A small picture has no room under its line for the depths.
        bands: isSmall ? shading.bands.map((band) => ({ ...band, label: "" })) : shading.bands,
        marks: levelMarks(context, shown, episodes),
        formatLevel: formatTickLevel,
        formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
        ...(isSmall ? { height: SMALL_HEIGHT } : {}),
      }),
      ...(input.ranges === undefined
        ? {}
        : { choices: [input.ranges(), scaleChoices(t, place, state, scale, byDefault)] }),
      ...(isSmall ? {} : { zoom: zoomOf(t.locale, place, state) }),
    };
  };
  return section({
    kind: "plot",
    id: "level",
    title: titleOf(context, series),
    tableId: "closes",
    half: isSmall,
    build,
  });
}
