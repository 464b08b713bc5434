import { maxIndex, minIndex } from "d3-array";
import { figureBetween } from "@/lib/analytics/risk/figure-at";
import { rollingCorrelation } from "@/lib/analytics/risk/rolling-correlation";
import type { RollingFigure } from "@/lib/analytics/risk/rolling-figure";
import { weeklyCloses } from "@/lib/analytics/risk/weekly-closes";
import { formatDay, formatDayTick, formatRatio } from "@/lib/format/format";
import { comparePlot } from "@/lib/plot/compare-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import { WEEK_WINDOWS } from "@/lib/url/field-choices";
import { fieldChoices } from "@/lib/views/parts/choices";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import type { Table } from "@/lib/views/parts/content/table";
import { addressSymbol } from "@/lib/views/parts/context";
import { zoomOf } from "@/lib/views/parts/level-plate";
import { once, oncePer } from "@/lib/views/parts/once";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type CountedContext, currencyWords } from "./compare-context";
import { toneAt } from "./compare-plates";

const DEFAULT_WEEKS = "52";

/** An index and how it moved together with the first one, window by window; at least two of them. */
interface Together {
  readonly record: IndexRecord;
  /** Its place in the comparison. */
  readonly position: number;
  readonly figure: RollingFigure;
}

/** The weeks of everything held, for all states that count an index in its own currency. */
const weeksOf = oncePer(
  ({ series }: IndexRecord) => series.complete && weeklyCloses(series, series.complete),
);

function togetherOf(
  { records: all }: CountedContext,
  records: readonly IndexRecord[],
  weeks: number,
  range: DayRange,
): Together[] {
  const [first, ...others] = records;
  const own = first === undefined ? null : weeksOf(first);
  return others.flatMap((record): Together[] => {
    const closes = weeksOf(record);
    if (own === null || closes === null) return [];
    const figure = figureBetween(rollingCorrelation(own, closes, weeks), range);
    return figure.days.length < 2 ? [] : [{ record, position: all.indexOf(record), figure }];
  });
}

/**
 * The correlation of the first of the indices with each other one over a window of weekly returns, as lines over the days
 * of the range, its extremes in a table and every value for files. Windows reach back before the range. Empty where
 * no pair has two windows that end in it.
 */
export function rollingSections(
  context: CountedContext,
  records: readonly IndexRecord[],
  range: DayRange,
  half: boolean,
): Section[] {
  const [first] = records;
  const weeks = Number(context.state.weeks ?? DEFAULT_WEEKS);
  const lines = togetherOf(context, records, weeks, range);
  if (first === undefined || lines.length === 0) return [];
  const { t, currency } = context;
  const words = { ...currencyWords(t, currency), first: first.profile.shortName[t.locale], weeks };
  const [only] = lines;
  const other = lines.length === 1 ? only?.record.profile.shortName[t.locale] : undefined;
  const title = t("compare.rolling.title", { ...words, other: other ?? "none" });
  const key = `correlation${currency === "local" ? "" : `_in_${currency}`}_${weeks}_weeks_ratio`;
  return [
    section({
      ...{ kind: "plot", id: "rolling", title, tableId: "rolling", half },
      build: () => rollingPicture(context, lines, words),
    }),
    extremesTable(context, lines, key, t("compare.extremes.title", { ...words, other: other ?? "none" })),
    section({
      ...{ kind: "table", id: "rolling", title, filesOnly: true },
      build: () => rollingTable(context, first, lines, key),
    }),
  ];
}

type Words = ReturnType<typeof currencyWords> & { readonly first: string; readonly weeks: number };

function rollingPicture(context: CountedContext, lines: readonly Together[], words: Words): PlotPicture {
  const { t, state } = context;
  const place = { page: "compare" } as const;
  return {
    caption: t("compare.rolling.caption", words),
    description: t("compare.rolling.description", {
      ...words,
      names: lines.map((line) => lineWords(context, line)).join(t("source.separator")),
    }),
    plot: comparePlot({
      lines: lines.map(({ record, position, figure }) => ({
        id: `rolling-${record.profile.symbol}`,
        label: record.profile.shortName[t.locale],
        tone: toneAt(position),
        ...figure,
        complete: { from: at(figure.days, 0), to: at(figure.days, figure.days.length - 1) },
      })),
      ...{ scale: "linear", unit: "ratio", height: 340 },
      formatLevel: formatRatio,
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
    }),
    choices: [
      fieldChoices(t, place, state, {
        ...{ name: "weeks", values: WEEK_WINDOWS, byDefault: DEFAULT_WEEKS },
        current: state.weeks ?? DEFAULT_WEEKS,
        labelOf: (weeks) => t("compare.rolling.weeks", { weeks }),
      }),
    ],
    zoom: zoomOf(t.locale, place, state),
  };
}

/** The extremes and the last value of a line. */
function momentsOf({ figure: { days, values } }: Together) {
  const momentAt = (position: number) => ({ day: at(days, position), value: at(values, position) });
  return {
    last: momentAt(values.length - 1),
    highest: momentAt(maxIndex(values)),
    lowest: momentAt(minIndex(values)),
  };
}

function lineWords({ t }: CountedContext, line: Together): string {
  const { last } = momentsOf(line);
  const value = t("compare.rolling.on", {
    value: formatRatio(last.value),
    date: formatDay(last.day, t.locale),
  });
  return t("chart.named", { what: line.record.profile.name[t.locale], value });
}

function extremesTable(
  { t }: CountedContext,
  lines: readonly Together[],
  key: string,
  title: string,
): Section {
  const moments = once(() => new Map(lines.map((line) => [line, momentsOf(line)])));
  const columns = (["last", "highest", "lowest"] as const).flatMap((which): ColumnOf<Together>[] => [
    [
      `${which}_${key}`,
      t(`compare.extremes.${which}`),
      "ratio",
      (line) => moments().get(line)?.[which].value ?? null,
    ],
    [
      `${which}_date`,
      t("column.date"),
      "date",
      (line) => {
        const moment = moments().get(line)?.[which];
        return moment === undefined ? null : isoFromDay(moment.day);
      },
    ],
  ]);
  const build = () =>
    tableFrom(lines, [
      ["other_index", t("compare.column.index"), "text", ({ record }) => record.profile.shortName[t.locale]],
      ...columns,
    ]);
  return section({ kind: "table", id: "extremes", title, build });
}

/** Every window by the day with which it ends. */
function rollingTable(
  { t }: CountedContext,
  first: IndexRecord,
  lines: readonly Together[],
  key: string,
): Table {
  const days = [...new Set(lines.flatMap(({ figure }) => [...figure.days]))].sort(
    (one, other) => one - other,
  );
  return tableFrom(days, [
    ["date", t("column.date"), "date", isoFromDay],
    ...lines.map(({ record, figure }): ColumnOf<number> => {
      const byDay = new Map(Array.from(figure.days, (day, position) => [day, at(figure.values, position)]));
      const pair = `${addressSymbol(first)}_${addressSymbol(record)}_${key}`;
      return [pair, record.profile.shortName[t.locale], "ratio", (day) => byDay.get(day) ?? null];
    }),
  ]);
}
