import { presetRange } from "@/lib/analytics/preset-range";
import { recordClose } from "@/lib/analytics/returns/levels";
import { changeBetween } from "@/lib/analytics/returns/returns";
import { formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import { at } from "@/lib/series/at";
import { yearOfDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { toneOf } from "@/lib/views/parts/cell";
import type { ViewContext } from "@/lib/views/parts/context";
import { type Stretch, stretchOf, yearlyRate } from "@/lib/views/parts/period-rows";
import { presetOf } from "@/lib/views/parts/shown-range";
import type { Figure } from "@/lib/views/parts/view";

type Context = Pick<ViewContext, "record" | "t">;

function changeFigure({ t }: Context, label: string, change: number | null, note: string): Figure {
  return { label, value: formatPercent(change, t.locale, { sign: true }), tone: toneOf(change), note };
}

function datesNote({ t }: Context, from: number, to: number): string {
  return t("date.fromTo", { from: formatShortDay(from, t.locale), to: formatShortDay(to, t.locale) });
}

/** The index over a number of years to its last close; `null` where no close stands for the start. */
function yearsBefore({ record }: Context, years: 1 | 5 | 10, end: number): Stretch | null {
  const range = presetRange(record.series, presetOf(`${years}y`), end);
  return range && stretchOf(record, range);
}

function periodFigure(context: Context, years: 1 | 5 | 10, end: number): Figure {
  const { t } = context;
  const label = t("overview.figure.years", { years });
  const stretch = yearsBefore(context, years, end);
  if (stretch === null) return changeFigure(context, label, null, t("reason.no-close"));
  const change = years === 1 ? stretch.change : stretch.cagr;
  return changeFigure(context, label, change, datesNote(context, stretch.from.day, stretch.to.day));
}

function volatilityFigure(context: Context, end: number): Figure {
  const { t } = context;
  const stretch = yearsBefore(context, 1, end);
  const reason = stretch === null ? "no-close" : stretch.volatilityReason;
  const dates = stretch === null ? "" : datesNote(context, stretch.from.day, stretch.to.day);
  return {
    label: t("overview.figure.volatilityYear"),
    value: formatPercent(stretch?.volatility ?? null, t.locale),
    tone: "plain",
    note: reason === null ? dates : t(`reason.${reason}`),
  };
}

function recordFigure(context: Context, last: number): Figure[] {
  const { record, t } = context;
  const highest = recordClose(record.series);
  if (highest === null) return [];
  const note = t("overview.figure.recordNote", {
    close: formatLevel(highest.close),
    date: formatShortDay(highest.day, t.locale),
  });
  return [changeFigure(context, t("overview.figure.fromRecord"), changeBetween(highest.close, last), note)];
}

const exactness = (exact: boolean) => ({ exact: exact ? "yes" : "no" });

/** The six figures of the whole history, all to the last close: 1, 5, 10 years, since the start, volatility, distance from the record. */
export function standingFigures(context: Context, end: number): Figure[] {
  const { record, t } = context;
  const first = at(record.series.days, 0);
  const whole = stretchOf(record, { from: first, to: end });
  return [
    periodFigure(context, 1, end),
    periodFigure(context, 5, end),
    periodFigure(context, 10, end),
    changeFigure(
      context,
      t("overview.figure.since", { year: String(yearOfDay(first)) }),
      whole?.cagr ?? null,
      datesNote(context, first, end),
    ),
    volatilityFigure(context, end),
    ...recordFigure(context, at(record.series.closes, record.series.closes.length - 1)),
  ];
}

function rateFigure(context: Context, stretch: Stretch, dates: string): Figure[] {
  const label = context.t("overview.figure.cagr");
  if (stretch.cagr === null) return [changeFigure(context, label, null, context.t("reason.short"))];
  const rate = yearlyRate(stretch);
  return rate === null ? [] : [changeFigure(context, label, rate, dates)];
}

/**
 * The figures of a range: return, CAGR (of more than a year), volatility, deepest fall within it, highest and lowest
 * close.
 */
export function rangeFigures(context: Context, series: Series, stretch: Stretch): Figure[] {
  const { t } = context;
  const { volatilityReason } = stretch;
  const dates = datesNote(context, stretch.from.day, stretch.to.day);
  const { highest, lowest } = extremesOf(series);
  const levelFigure = (label: string, position: number): Figure => ({
    label,
    value: formatLevel(at(series.closes, position)),
    tone: "plain",
    note: formatShortDay(at(series.days, position), t.locale),
  });
  return [
    changeFigure(context, t("overview.figure.return"), stretch.change, dates),
    ...rateFigure(context, stretch, dates),
    {
      label: t("overview.figure.volatility"),
      value: formatPercent(stretch.volatility, t.locale),
      tone: "plain",
      note: volatilityReason === null ? dates : t(`reason.${volatilityReason}`),
    },
    changeFigure(
      context,
      t("overview.figure.deepestWithin", exactness(stretch.exactDrawdown)),
      stretch.maxDrawdown,
      "",
    ),
    levelFigure(t("overview.figure.high"), highest),
    levelFigure(t("overview.figure.low"), lowest),
  ];
}

/** Positions of the first highest and first lowest close of a series that has any. */
export function extremesOf(series: Series): { highest: number; lowest: number } {
  let highest = 0;
  let lowest = 0;
  for (let position = 1; position < series.closes.length; position++) {
    if (at(series.closes, position) > at(series.closes, highest)) highest = position;
    if (at(series.closes, position) < at(series.closes, lowest)) lowest = position;
  }
  return { highest, lowest };
}
