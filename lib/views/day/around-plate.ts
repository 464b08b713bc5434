import {
  formatDay,
  formatDayTick,
  formatLevel,
  formatMonth,
  formatPercent,
  formatShortDay,
  formatTickLevel,
} from "@/lib/format/format";
import { type LevelMark, levelPlot } from "@/lib/plot/level-plot";
import { at } from "@/lib/series/at";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { milestoneMark } from "@/lib/views/parts/level-marks";
import { seriesWords } from "@/lib/views/parts/line-words";
import { namedApart } from "@/lib/views/parts/named-apart";
import { section } from "@/lib/views/parts/section";
import { sessionsTable } from "@/lib/views/parts/sessions-table";
import { turnsTitle } from "@/lib/views/parts/turns";
import type { Section } from "@/lib/views/parts/view";
import { neighboursOf } from "./neighbours";

/** How many closes are drawn before a day, and as many after it. */
const EITHER_SIDE = 30;
const HEIGHT = 260;
/** Sixty sessions never take so long. */
const LONG_DAYS = 200;

/**
 * The days of up to thirty closes before a day and thirty after it. Around a day of the complete stretch the sparse
 * closes outside of it, years apart, do not count, unless fewer than two would be left. Throws for a series without closes.
 */
export function daysAround({ days, complete }: Series, day: number): DayRange {
  const first = Math.max(0, positionOnOrAfter(days, day) - EITHER_SIDE);
  const last = Math.min(days.length - 1, positionOnOrBefore(days, day) + EITHER_SIDE);
  const range = { from: at(days, first), to: at(days, last) };
  if (complete === null || day < complete.from || day > complete.to) return range;
  const within = { from: Math.max(range.from, complete.from), to: Math.min(range.to, complete.to) };
  return closesIn(days, within.from, within.to) < 2 ? range : within;
}

/** How many of the days lie from `from` to `to`, both included. */
function closesIn(days: Int32Array, from: number, to: number): number {
  return Math.max(0, positionOnOrBefore(days, to) - positionOnOrAfter(days, from) + 1);
}

/** The level around a day, it and the milestones near it marked; the stretch without a session shaded. */
export function aroundSection(context: ViewContext, day: number, half: boolean): Section {
  const { t, record } = context;
  const build = (): PlotPicture => {
    const range = daysAround(record.series, day);
    const near = sliceSeries(record.series, range.from, range.to);
    return {
      caption: t("day.around.caption", {
        before: closesIn(record.series.days, range.from, day - 1),
        after: closesIn(record.series.days, day + 1, range.to),
        from: formatDay(range.from, t.locale),
        to: formatDay(range.to, t.locale),
      }),
      description: t("milestone.chart.description", {
        name: indexName(context),
        date: formatDay(day, t.locale),
      }),
      plot: levelPlot({
        series: near,
        scale: "linear",
        label: indexName(context),
        key: seriesWords(t, record, near),
        bands: closedBand(context, day),
        marks: namedApart(t, marksOf(context, day, range)),
        formatLevel: formatTickLevel,
        formatDayTick: (tick, kind) => formatDayTick(tick, kind, t.locale),
        height: HEIGHT,
      }),
    };
  };
  const title = titleOf(context, day);
  return section({ kind: "plot", id: "around", title, tableId: "sessions", half, build });
}

/** What the closes before a day and after it brought; where it has none itself, when they stood highest and lowest. */
function titleOf({ t, record: { series } }: ViewContext, day: number): string {
  const range = daysAround(series, day);
  const near = sliceSeries(series, range.from, range.to);
  const position = positionOnOrBefore(near.days, day);
  const last = near.days.length - 1;
  if (!hasClose(series, day) || position === 0 || position === last)
    return turnsTitle(t, near) ?? t("day.around.title");
  const percent = (from: number, to: number) =>
    formatPercent(at(near.closes, to) / at(near.closes, from) - 1, t.locale, { sign: true });
  return t("plate.closes", {
    ...{ before: percent(0, position), closesBefore: position },
    ...{ after: percent(position, last), closesAfter: last - position },
  });
}

/** The sessions of that picture with their changes, newest first, for its files. */
export function aroundTable(context: ViewContext, day: number): Section {
  return {
    ...sessionsTable(context, daysAround(context.record.series, day)),
    filesOnly: true,
  };
}

function hasClose({ days }: Series, day: number): boolean {
  return days[positionOnOrBefore(days, day)] === day;
}

function closedBand({ t, record: { series } }: ViewContext, day: number) {
  const { previous, next } = neighboursOf(series, day);
  if (hasClose(series, day) || previous === null || next === null) return [];
  const from = formatShortDay(previous.day, t.locale);
  const to = formatShortDay(next.day, t.locale);
  const title = t("day.around.gap", { from, to });
  return [{ from: previous.day, to: next.day, label: "", title, href: null }];
}

function marksOf(context: ViewContext, day: number, { from, to }: DayRange): LevelMark[] {
  const { t, record } = context;
  // Of a few weeks the month would say too little, of years the day.
  const nameDay = (each: number) =>
    to - from > LONG_DAYS ? formatMonth(each, t.locale) : formatDayTick(each, "day", t.locale);
  const others = record.milestones
    .flatMap((item) => milestoneMark(context, item, nameDay) ?? [])
    .filter((mark) => mark.day !== day && mark.day >= from && mark.day <= to);
  const { series } = record;
  if (!hasClose(series, day)) return others;
  const position = positionOnOrBefore(series.days, day);
  const value = at(series.closes, position);
  const before = series.closes[position - 1] ?? value;
  const label = `${formatShortDay(day, t.locale)} ${formatLevel(value)}`;
  const side = value < before ? "below" : "above";
  return [{ day, value, label, side, title: label, href: null, own: true }, ...others];
}
