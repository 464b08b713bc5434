import { periodEnd } from "@/lib/analytics/returns/period-return";
import { formatDay, formatDayTick, formatLevel, formatTickLevel } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { type CompareLine, comparePlot } from "@/lib/plot/compare-plot";
import type { PlotTone } from "@/lib/plot/plot";
import type { IndexRecord } from "@/lib/reference/records";
import { rebase } from "@/lib/series/align";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { valueOn } from "@/lib/series/value-on";
import { defaultScale, scaleChoices } from "@/lib/views/parts/choices";
import type { Choice } from "@/lib/views/parts/content/links";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import type { Table } from "@/lib/views/parts/content/table";
import { addressSymbol } from "@/lib/views/parts/context";
import { zoomOf } from "@/lib/views/parts/level-plate";
import { lineWords } from "@/lib/views/parts/line-words";
import { section } from "@/lib/views/parts/section";
import { type SparseKinds, sparseKinds } from "@/lib/views/parts/sparse-kinds";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { backCalculatedNames } from "./back-calculated";
import { currencyChoices } from "./compare-choices";
import { type CountedContext, currencyWords } from "./compare-context";
import { daysUsed } from "./compare-ranges";

const TONES: readonly PlotTone[] = [
  "index",
  "other-1",
  "other-2",
  "other-3",
  "other-4",
  "other-5",
  "other-6",
  "other-7",
];

/** Indices of a comparison as 100 at the start of its range, each from its own close there. */
export interface Rebased {
  /** The latest of the days from which they are counted. */
  readonly day: number;
  readonly lines: ReadonlyArray<{
    readonly record: IndexRecord;
    /** From the close that is 100 on. */
    readonly series: Series;
    readonly values: Float64Array;
  }>;
  /** The indices of which no close stands for the start. */
  readonly missing: readonly IndexRecord[];
  /** Those of which one stands for the start and none for the end: their figures over the range are not known. */
  readonly ended: readonly IndexRecord[];
  /** Those with one close for both. */
  readonly single: readonly IndexRecord[];
}

/**
 * Every index of the range as 100 at its own last close on or before the start; one without such a close is left out.
 * `null` where fewer than two closes of each are left. (definitions §6)
 */
export function rebased(records: readonly IndexRecord[], range: DayRange): Rebased | null {
  const lines = records.flatMap((record) => {
    const base = periodEnd(record.series, range.from);
    if (base === null) return [];
    const series = sliceSeries(record.series, base.day, range.to);
    const values = rebase(series, base.day);
    return values === null || values.length < 2 ? [] : [{ record, series, values }];
  });
  if (lines.length === 0) return null;
  const isDrawn = (record: IndexRecord) => lines.some((line) => line.record === record);
  const started = records.filter(({ series }) => periodEnd(series, range.from) !== null);
  const ended = started.filter(({ series }) => periodEnd(series, range.to) === null);
  return {
    ...{ day: daysUsed(records, range).from, lines, ended },
    missing: records.filter((record) => !started.includes(record)),
    single: started.filter((record) => !ended.includes(record) && !isDrawn(record)),
  };
}

/** What the closes of a line are where they are not sessions. */
export function kindsOf({ record, series }: RebasedLine): SparseKinds {
  return sparseKinds(record, at(series.days, 0), at(series.days, series.days.length - 1));
}

/** The colour of an index by its place in the comparison. */
export function toneAt(position: number): PlotTone {
  return TONES[position] ?? "soft";
}

/** The day that is 100, and where the best and the worst of the lines stand at their ends. */
export function rebasedTitle(
  { t, currency }: Pick<CountedContext, "t" | "currency">,
  { day, lines }: Pick<Rebased, "day" | "lines">,
): string {
  const title = t("compare.chart.title", {
    ...currencyWords(t, currency),
    date: formatDay(day, t.locale),
  });
  const endOf = ({ values }: RebasedLine) => at(values, values.length - 1);
  const order = [...lines].sort((one, other) => endOf(other) - endOf(one));
  const [best, worst] = [order[0], order.at(-1)];
  if (best === undefined || worst === undefined) return title;
  const nameOf = ({ record }: RebasedLine) => record.profile.shortName[t.locale];
  return t("plate.rebased", {
    ...{ title, best: nameOf(best), high: formatLevel(endOf(best)) },
    ...{ worst: best === worst ? "none" : nameOf(worst), low: formatLevel(endOf(worst)) },
  });
}

/** The rebased lines of a comparison. */
export function rebasedSection(
  context: CountedContext,
  { day, lines, missing, ended, single }: Rebased,
  ranges: () => readonly Choice[],
): Section {
  const { t, state, currency } = context;
  const words = { ...currencyWords(t, currency), date: formatDay(day, t.locale) };
  const build = (): PlotPicture => {
    const last = Math.max(...lines.map(({ series }) => at(series.days, series.days.length - 1)));
    const byDefault = defaultScale(day, last);
    const scale = state.scale ?? byDefault;
    const backCalculated = backCalculatedNames(t, lines.map(startOf));
    return {
      caption: t("compare.chart.caption", {
        ...{ ...words, scale },
        ...{ missing: namesOf(t, missing), ended: namesOf(t, ended), single: namesOf(t, single) },
        back: backCalculated === "" ? "none" : backCalculated,
      }),
      description: t("compare.chart.description", {
        ...words,
        count: lines.length,
        names: lines.map(({ record }) => record.profile.name[t.locale]).join(t("list.separator")),
        to: formatDay(last, t.locale),
      }),
      plot: comparePlot({
        lines: lines.map(lineOf(t)),
        sparse: lineWords(t, lines.map(kindsOf)).sparse,
        scale,
        ...(currency === "local" ? {} : { axisTitle: t("compare.chart.axis", words) }),
        formatLevel: formatTickLevel,
        formatDayTick: (tick, kind) => formatDayTick(tick, kind, t.locale),
      }),
      choices: [
        ranges(),
        scaleChoices(t, { page: "compare" }, state, scale, byDefault),
        ...[currencyChoices(context)].filter((group) => group.length > 0),
      ],
      zoom: zoomOf(t.locale, { page: "compare" }, state),
    };
  };
  const title = rebasedTitle(context, { day, lines });
  return section({ kind: "plot", id: "rebased", title, tableId: "rebased", build });
}

function namesOf(t: Translator, records: readonly IndexRecord[]): string {
  return records.map(({ profile }) => profile.name[t.locale]).join(t("list.separator")) || "none";
}

type RebasedLine = Rebased["lines"][number];

function startOf({ record, series }: RebasedLine) {
  return { record, from: at(series.days, 0) };
}

/** A line of the picture from one of the rebased indices, named and coloured by its place. */
export function lineOf(t: Translator) {
  return ({ record, series, values }: RebasedLine, position: number): CompareLine => ({
    id: record.profile.symbol,
    label: record.profile.shortName[t.locale],
    tone: toneAt(position),
    days: series.days,
    values,
    complete: series.complete,
  });
}

/** The rebased values of every day on which at least one index has a close, for files; no price is carried forward. */
export function rebasedTable(
  context: Pick<CountedContext, "t" | "currency">,
  { day, lines }: Rebased,
): Section {
  const { t, currency } = context;
  const build = (): Table => {
    const days = [...new Set(lines.flatMap(({ series }) => [...series.days]))].sort((a, b) => a - b);
    const counted = currency === "local" ? "" : `_in_${currency}`;
    return tableFrom(days, [
      ["date", t("column.date"), "date", isoFromDay],
      ...lines.map(({ record, series, values }): ColumnOf<number> => {
        const key = `${addressSymbol(record)}${counted}_rebased_100_on_${isoFromDay(at(series.days, 0)).replaceAll("-", "_")}`;
        return [
          key,
          record.profile.shortName[t.locale],
          "level",
          (each) => valueOn(series.days, values, each),
        ];
      }),
    ]);
  };
  const title = rebasedTitle(context, { day, lines });
  return section({ kind: "table", id: "rebased", title, filesOnly: true, build });
}
