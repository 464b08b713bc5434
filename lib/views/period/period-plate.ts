import { formatDay, formatDayTick, formatLevel, formatTickLevel } from "@/lib/format/format";
import { type LevelMark, levelPlot } from "@/lib/plot/level-plot";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { paceOf } from "@/lib/series/periodicity";
import type { Series } from "@/lib/series/series";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { dayHref, indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import { milestoneMark } from "@/lib/views/parts/level-marks";
import { seriesWords } from "@/lib/views/parts/line-words";
import { namedApart } from "@/lib/views/parts/named-apart";
import { section } from "@/lib/views/parts/section";
import { type Turn, turnsOf, turnsTitle } from "@/lib/views/parts/turns";
import type { Section } from "@/lib/views/parts/view";
import { closesOf, isWhollyHeld, type Period, periodTitle } from "./period";
import { milestonesOf } from "./period-story";

/** The closes of the period itself, without the one that its change is measured from. */
function ownCloses(series: Series, { base, start }: Period): Series {
  const isBefore = base !== null && base.day < start;
  return isBefore ? { ...series, days: series.days.subarray(1), closes: series.closes.subarray(1) } : series;
}

/** The milestones and, where every session is held, the highest and the lowest close. */
function marksOf(context: ViewContext, period: Period, own: Series): LevelMark[] {
  const { t, record } = context;
  const nameDay = (day: number) => formatDayTick(day, "day", t.locale);
  const labelOf = ({ side, close }: Turn) => t(`period.mark.${side}`, { close: formatLevel(close) });
  const turns = isWhollyHeld(record.series, period) ? turnsOf(own) : [];
  const stories = milestonesOf(context, period).flatMap((item): LevelMark[] => {
    const mark = milestoneMark(context, item, nameDay);
    if (mark === null) return [];
    const turn = turns.find(({ day }) => day === mark.day);
    return [turn === undefined ? mark : { ...mark, label: labelOf(turn) }];
  });
  const told = new Set(stories.map(({ day }) => day));
  const untold = turns.filter(({ day }) => !told.has(day));
  return [
    ...untold.map((turn): LevelMark => {
      const { day, close, side } = turn;
      const title = t("chart.named", { what: formatDay(day, t.locale), value: formatLevel(close) });
      const words = { label: labelOf(turn), title, href: dayHref(t, record, day) };
      return { day, value: close, side: side === "high" ? "above" : "below", ...words };
    }),
    ...stories,
  ];
}

function titleOf({ t, record }: ViewContext, period: Period, own: Series): string {
  const sparse = () =>
    t("period.level.titleSparse", { name: periodTitle(t, period), count: own.days.length });
  if (!isWhollyHeld(record.series, period)) return sparse();
  return turnsTitle(t, own, (day) => formatDayTick(day, "day", t.locale)) ?? sparse();
}

/**
 * The level through a period, from the close that its change is measured from, with its highest and lowest close and
 * its milestones marked; nothing where it has fewer than two closes.
 */
export function periodSection(context: ViewContext, period: Period): Section[] {
  const { t, record } = context;
  const series = closesOf(record.series, period);
  if (series.days.length < 2) return [];
  const own = ownCloses(series, period);
  // Of one close there is nothing to draw but its change; of sessions the first month of an index may have no more.
  if (own.days.length < 2 && paceOf(record.series) !== "daily") return [];
  const [from, to] = [at(series.days, 0), at(series.days, series.days.length - 1)];
  const build = (): PlotPicture => ({
    caption: t("period.level.caption", {
      from: formatDay(from, t.locale),
      close: formatLevel(at(series.closes, 0)),
    }),
    description: t("period.level.description", {
      name: indexName(context),
      from: formatDay(from, t.locale),
      fromClose: formatLevel(at(series.closes, 0)),
      to: formatDay(to, t.locale),
      toClose: formatLevel(at(series.closes, series.closes.length - 1)),
    }),
    plot: levelPlot({
      series,
      scale: "linear",
      label: indexName(context),
      key: seriesWords(t, record, series),
      bands: [],
      marks: namedApart(t, marksOf(context, period, own)),
      formatLevel: formatTickLevel,
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
      height: 340,
    }),
    more: {
      href: indexHref(t, record, { page: "overview" }, { from: isoFromDay(from), to: isoFromDay(to) }),
      label: t("period.level.more"),
    },
  });
  const title = titleOf(context, period, own);
  return [section({ kind: "plot", id: "level", title, tableId: "closes", build })];
}
