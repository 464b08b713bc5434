import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { formatDay, formatDayTick, formatMonth, formatPercent, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { underwaterPlot } from "@/lib/plot/underwater-plot";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import type { Place } from "@/lib/url/page-table";
import type { Choice } from "./content/links";
import type { PlotPicture } from "./content/pictures";
import { indexName, type ViewContext } from "./context";
import { fallTitle, SMALL_HEIGHT, zoomOf } from "./level-plate";
import { seriesWords } from "./line-words";
import { section } from "./section";
import { tableFrom } from "./table-from";
import type { Section } from "./view";

interface UnderwaterInput {
  readonly series: Series;
  /** The distance of each close from the highest so far. */
  readonly depths: Float64Array;
  /** Those whose troughs are marked, the worst first, with the addresses of their pages; `null` where there is none. */
  readonly falls: ReadonlyArray<DrawdownEpisode & { readonly href: string | null }>;
  readonly place: Place;
  /** Absent for none. */
  readonly choices?: () => readonly Choice[];
  /** A small picture, of half the width, that is not zoomed into. */
  readonly isSmall?: true;
}

/** The picture of the distance from the highest close so far. */
export function underwaterSection(context: ViewContext, input: UnderwaterInput): Section {
  const { t, record, state } = context;
  const { series, falls, place } = input;
  const worst = falls[0];
  const build = (): PlotPicture => ({
    caption: t("drawdowns.underwater.caption"),
    description: t("drawdowns.underwater.description", {
      name: indexName(context),
      depth: formatPercent(worst?.depth ?? null, t.locale),
      trough: worst === undefined ? "–" : formatDay(worst.trough.day, t.locale),
    }),
    plot: underwaterPlot({
      days: series.days,
      depths: input.depths,
      complete: series.complete,
      label: indexName(context),
      key: seriesWords(t, record, series),
      marks: falls.map((fall) => ({
        day: fall.trough.day,
        value: fall.depth,
        label: formatMonth(fall.trough.day, t.locale),
        side: "below",
        title: fallTitle(t, fall),
        href: fall.href,
      })),
      formatPercent: formatTickPercent,
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
      ...(input.isSmall === undefined ? {} : { height: SMALL_HEIGHT }),
    }),
    ...(input.choices === undefined ? {} : { choices: [input.choices()] }),
    ...(input.isSmall === undefined ? { zoom: zoomOf(t.locale, place, state) } : {}),
  });
  const title =
    worst === undefined
      ? t("drawdowns.underwater.title")
      : t("plate.underwater", {
          exact: worst.exact ? "yes" : "no",
          depth: formatPercent(Math.abs(worst.depth), t.locale),
          month: formatMonth(worst.trough.day, t.locale),
        });
  const half = input.isSmall === true;
  return section({ kind: "plot", id: "underwater", title, tableId: "underwater", half, build });
}

/** Every close with its distance from the highest so far, un-thinned, for files. */
export function underwaterTable(t: Translator, series: Series, depths: Float64Array): Section {
  const build = () =>
    tableFrom(series.days, [
      ["date", t("column.date"), "date", isoFromDay],
      ["close_points", t("column.close"), "level", (_, position) => at(series.closes, position)],
      ["drawdown_percent", t("drawdowns.column.depth"), "change", (_, position) => at(depths, position)],
    ]);
  const title = t("drawdowns.underwater.title");
  return section({ kind: "table", id: "underwater", title, filesOnly: true, build });
}
