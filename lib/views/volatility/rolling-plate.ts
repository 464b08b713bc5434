import { figureBetween } from "@/lib/analytics/risk/figure-at";
import { separatedPeaks } from "@/lib/analytics/risk/figure-history";
import type { RollingFigure } from "@/lib/analytics/risk/rolling-figure";
import {
  formatDay,
  formatDayTick,
  formatMonth,
  formatTickLevel,
  formatTickPercent,
} from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { type RollingLine, rollingPlot } from "@/lib/plot/rolling-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import { valueOn } from "@/lib/series/value-on";
import { toneAt } from "@/lib/views/compare/compare-plates";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import type { Table } from "@/lib/views/parts/content/table";
import { addressSymbol, indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import { zoomOf } from "@/lib/views/parts/level-plate";
import { oncePer } from "@/lib/views/parts/once";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import {
  formatRolling,
  type RollingChoice,
  rollingChoices,
  rollingColumn,
  windowText,
} from "./rolling-choice";
import { type RollingHistory, rollingHistory } from "./rolling-history";

const MOST_PEAKS = 6;
const PEAKS_APART_DAYS = 730;

/** A rolling figure that is shown, of an index with its history, and the indices beside it. */
export interface ShownRolling {
  readonly context: ViewContext;
  readonly choice: RollingChoice;
  readonly history: RollingHistory;
  readonly others: readonly IndexRecord[];
}

/** The summits of a rolling figure that stand for its storms, highest first. */
export const stormsOf = oncePer((figure: RollingFigure) =>
  separatedPeaks(figure, MOST_PEAKS, PEAKS_APART_DAYS),
);

/** The others' figures on the days that the own one spans. */
function othersOf({
  choice,
  history,
  others,
  context,
}: ShownRolling): (RollingFigure & { record: IndexRecord })[] {
  const { days } = history.figure;
  const span = { from: at(days, 0), to: at(days, days.length - 1) };
  return others.flatMap((record) => {
    const theirs = record === context.record ? null : rollingHistory(record, choice);
    const figure = theirs && figureBetween(theirs.figure, span);
    return figure === null || figure.days.length === 0 ? [] : [{ record, ...figure }];
  });
}

/** Where the last value stands to the middle of all. */
function bandTitle(t: Translator, { figure }: RollingChoice, { last, band }: RollingHistory): string {
  const place = last.value > band.high ? "above" : last.value < band.low ? "below" : "within";
  return t("plate.band", { place, figure, date: formatDay(last.day, t.locale) });
}

/** The rolling figure over the band of its middle, its summits named, the other indices beside it. */
export function rollingSection(shown: ShownRolling, range: DayRange): Section {
  const { context } = shown;
  const title = bandTitle(context.t, shown.choice, shown.history);
  return section({
    kind: "plot",
    id: "rolling",
    title,
    tableId: "rolling",
    build: () => picture(shown, range),
  });
}

function picture(shown: ShownRolling, range: DayRange): PlotPicture {
  const { context, choice, history } = shown;
  const { t, record, state } = context;
  const { band, highest } = history;
  const held = figureBetween(history.figure, range);
  const isPart = held.days.length > 0 && held.days.length < history.figure.days.length;
  const own = isPart ? held : history.figure;
  const drawn = { from: at(own.days, 0), to: at(own.days, own.days.length - 1) };
  const lines = othersOf(shown).flatMap(({ record: other, ...figure }): RollingLine[] => {
    const tone = toneAt(1 + shown.others.indexOf(other));
    const { days, values } = figureBetween(figure, drawn);
    const label = other.profile.shortName[t.locale];
    return days.length === 0 ? [] : [{ id: addressSymbol(other), label, tone, days, values }];
  });
  const names = {
    name: indexName(context),
    ...{ figure: choice.figure, over: windowText(t, choice) },
    others: lines.length === 0 ? "none" : "some",
  };
  const missing = shown.others.filter((other) => !lines.some(({ id }) => id === addressSymbol(other)));
  return {
    caption: t("volatility.rolling.caption", {
      ...names,
      ...{ low: formatRolling(choice, band.low, t), high: formatRolling(choice, band.high, t) },
      missing: missing.map(({ profile }) => profile.name[t.locale]).join(t("list.separator")) || "none",
    }),
    description: t("volatility.rolling.description", {
      ...names,
      highest: formatRolling(choice, highest.value, t),
      peak: formatDay(highest.day, t.locale),
    }),
    plot: rollingPlot({
      ...{ ...own, band, others: lines, marks: marksOf(shown, own) },
      unit: choice.figure === "volatility" ? "percent" : "ratio",
      label: lines.length === 0 ? indexName(context) : record.profile.shortName[t.locale],
      bandLabel: t("volatility.rolling.band"),
      formatValue: choice.figure === "volatility" ? formatTickPercent : formatTickLevel,
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
    }),
    choices: rollingChoices(context, choice),
    zoom: zoomOf(t.locale, { page: "volatility", symbol: addressSymbol(record) }, state),
  };
}

function marksOf({ context, choice }: ShownRolling, own: RollingFigure) {
  const { t } = context;
  return stormsOf(own).map(({ day, value }) => ({
    ...{ day, value, side: "above" as const, label: formatMonth(day, t.locale) },
    title: t("volatility.peak", { day: formatDay(day, t.locale), value: formatRolling(choice, value, t) }),
    href: windowHref(context, day, choice),
  }));
}

// A window of sessions lies in about that many days.
const DAYS_PER_SESSION = 365.25 / 252;
const SESSIONS_OF_MONTHS = 252;

/** The days of the window that ends with a day. */
export function windowHref({ t, record }: ViewContext, day: number, { window }: RollingChoice): string {
  const from = day - Math.round(Number(window ?? SESSIONS_OF_MONTHS) * DAYS_PER_SESSION);
  return indexHref(t, record, { page: "overview" }, { from: isoFromDay(from), to: isoFromDay(day) });
}

/** Every value of every line, for files; blank on days on which an index has none. */
export function rollingTable(shown: ShownRolling): Section {
  const { context, choice, history } = shown;
  const { t, record } = context;
  const { key, kind } = rollingColumn(choice);
  const unit = kind === "percent" ? "percent" : "ratio";
  const build = (): Table => {
    const others = othersOf(shown);
    const own = history.figure;
    const days = others.length === 0 ? own.days : unionOf([own, ...others]);
    const column = (id: string, label: string, figure: RollingFigure): ColumnOf<number> => [
      ...([id, label, kind] as const),
      (day) => valueOn(figure.days, figure.values, day),
    ];
    return tableFrom(days, [
      ["date", t("column.date"), "date", isoFromDay],
      column(key, record.profile.shortName[t.locale], own),
      [`middle_low_${unit}`, t("volatility.column.low"), kind, () => history.band.low],
      [`middle_high_${unit}`, t("volatility.column.high"), kind, () => history.band.high],
      ...others.map(({ record: other, ...figure }) =>
        column(`${addressSymbol(other)}_${key}`, other.profile.shortName[t.locale], figure),
      ),
    ]);
  };
  const title = t("volatility.rolling.title", { figure: choice.figure });
  return section({ kind: "table", id: "rolling", title, filesOnly: true, build });
}

function unionOf(figures: readonly RollingFigure[]): number[] {
  return [...new Set(figures.flatMap(({ days }) => [...days]))].sort((one, other) => one - other);
}
