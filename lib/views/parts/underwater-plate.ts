import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { formatDay, formatDayTick, formatMonth, formatPercent, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { underwaterPlot } from "@/lib/plot/underwater-plot";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import type { Place } from "@/lib/url/page-table";
import { indexName, type ViewContext } from "./context";
import { fallTitle, zoomOf } from "./level-plate";
import { namedKinds, sparseKinds } from "./sparse-kinds";
import type { Cell, FileTable, PlotPlate } from "./view";

/** Where the line leaves the complete stretch: at its start, its end or both. */
function captionOf({ t, record }: ViewContext, { complete, days }: Series): string {
  const [first, last] = [at(days, 0), at(days, days.length - 1)];
  const before = complete !== null && first < complete.from;
  const after = complete !== null && last > complete.to;
  return t("drawdowns.underwater.caption", {
    sparse: before && after ? "both" : before ? "before" : after ? "after" : "no",
    kinds: namedKinds(t, [sparseKinds(record, first, last)]),
    from: complete === null ? "" : formatDay(complete.from, t.locale),
    to: complete === null ? "" : formatDay(complete.to, t.locale),
  });
}

/** A fall to mark, and the address of its page; `null` where it has none. */
export interface MarkedFall {
  readonly episode: DrawdownEpisode;
  readonly href: string | null;
}

/** The picture of the distance from the highest close so far, with the troughs of `falls` marked, the worst first. */
export function underwaterPlate(
  context: ViewContext,
  series: Series,
  depths: Float64Array,
  falls: readonly MarkedFall[],
  place: Place,
): PlotPlate {
  const { t, state } = context;
  const worst = falls[0]?.episode;
  return {
    id: "underwater",
    title: t("drawdowns.underwater.title"),
    caption: captionOf(context, series),
    description: t("drawdowns.underwater.description", {
      name: indexName(context),
      depth: formatPercent(worst?.depth ?? null, t.locale),
      trough: worst === undefined ? "–" : formatDay(worst.trough.day, t.locale),
    }),
    plot: underwaterPlot({
      days: series.days,
      depths,
      complete: series.complete,
      label: indexName(context),
      marks: falls.map(({ episode, href }) => ({
        day: episode.trough.day,
        value: episode.depth,
        label: formatMonth(episode.trough.day, t.locale),
        side: "below",
        title: fallTitle(t, episode),
        href,
      })),
      formatPercent: formatTickPercent,
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
    }),
    choices: [],
    zoom: zoomOf(t.locale, place, state),
    tableId: "underwater",
  };
}

/** Every close with its distance from the highest so far, un-thinned, for files. */
export function underwaterTable(t: Translator, series: Series, depths: Float64Array): FileTable {
  return {
    id: "underwater",
    build: () => ({
      id: "underwater",
      caption: t("drawdowns.underwater.title"),
      columns: [
        { key: "date", label: t("column.date"), kind: "date" },
        { key: "close_points", label: t("column.close"), kind: "level" },
        { key: "drawdown_percent", label: t("drawdowns.column.depth"), kind: "change" },
      ],
      rows: Array.from(series.days, (day, position): Cell[] => [
        { value: isoFromDay(day) },
        { value: at(series.closes, position) },
        { value: at(depths, position) },
      ]),
    }),
  };
}
