import { annualChanges } from "@/lib/analytics/annual-changes";
import { presetRange } from "@/lib/analytics/preset-range";
import { formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import { at } from "@/lib/series/at";
import { yearOfDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import type { AsOf } from "./as-of";
import { toneOf } from "./cell";
import type { ViewContext } from "./context";
import { episodesOf } from "./episode-rows";
import { type Stretch, stretchOf } from "./period-rows";
import { presetOf } from "./shown-range";
import type { Figure } from "./view";

type Context = Pick<ViewContext, "record" | "t">;

function changeFigure({ t }: Context, label: string, change: number | null, note: string): Figure {
  return { label, value: formatPercent(change, t.locale, { sign: true }), tone: toneOf(change), note };
}

function datesNote({ t }: Context, from: number, to: number): string {
  return t("date.fromTo", { from: formatShortDay(from, t.locale), to: formatShortDay(to, t.locale) });
}

function periodFigure(context: Context, years: 1 | 5 | 10, end: AsOf): Figure {
  const { record, t } = context;
  const label = t("overview.figure.years", { years });
  const range = presetRange(record.series, presetOf(`${years}y`), end.day);
  const stretch = range && stretchOf(record.series, range);
  if (stretch === null) return changeFigure(context, label, null, t("reason.no-close"));
  const change = years === 1 ? stretch.change : stretch.cagr;
  return changeFigure(context, label, change, datesNote(context, stretch.from.day, stretch.to.day));
}

function volatilityFigure({ record, t }: Context): Figure {
  const year = annualChanges(record.annualCloses, record.series).findLast(
    (item) => item.volatility.value !== null,
  );
  if (year === undefined) {
    const note = t("reason.sparse");
    return {
      label: t("overview.figure.volatility"),
      value: formatPercent(null, t.locale),
      tone: "plain",
      note,
    };
  }
  return {
    label: t("overview.figure.volatilityYear", { year: String(year.year) }),
    value: formatPercent(year.volatility.value, t.locale),
    tone: "plain",
    note: "",
  };
}

/** The six figures of the whole history: 1, 5, 10 years, since the start, volatility, deepest fall. */
export function standingFigures(context: Context, end: AsOf): Figure[] {
  const { record, t } = context;
  const first = at(record.series.days, 0);
  const whole = stretchOf(record.series, { from: first, to: end.day });
  const deepest = episodesOf(record)[0];
  return [
    periodFigure(context, 1, end),
    periodFigure(context, 5, end),
    periodFigure(context, 10, end),
    changeFigure(
      context,
      t("overview.figure.since", { year: String(yearOfDay(first)) }),
      whole?.cagr ?? null,
      datesNote(context, first, end.day),
    ),
    volatilityFigure(context),
    changeFigure(
      context,
      t("overview.figure.deepest"),
      deepest?.depth ?? null,
      deepest === undefined ? "" : datesNote(context, deepest.peak.day, deepest.trough.day),
    ),
  ];
}

/** The six figures of a range: return, CAGR, volatility, deepest fall within it, highest and lowest close. */
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
    changeFigure(
      context,
      t("overview.figure.cagr"),
      stretch.cagr,
      stretch.cagr === null ? t("reason.short") : dates,
    ),
    {
      label: t("overview.figure.volatility"),
      value: formatPercent(stretch.volatility, t.locale),
      tone: "plain",
      note: volatilityReason === null ? dates : t(`reason.${volatilityReason}`),
    },
    changeFigure(context, t("overview.figure.deepestWithin"), stretch.maxDrawdown, ""),
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
