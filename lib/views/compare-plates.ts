import {
  formatDay,
  formatDayTick,
  formatPercent,
  formatTickLevel,
  formatTickPercent,
} from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { comparePlot } from "@/lib/plot/compare-plot";
import type { PlotTone } from "@/lib/plot/plot";
import { scatterPlot } from "@/lib/plot/scatter-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter } from "@/lib/series/position";
import { rebase, rebaseDay } from "@/lib/series/rebase";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import type { ViewState } from "@/lib/url/view-state";
import { defaultScale, scaleChoices } from "./choices";
import { zoomOf } from "./level-plate";
import { stretchOf } from "./period-rows";
import type { Cell, Choice, FileTable, PlotPlate } from "./view";

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

/** Series of a comparison, sliced and rebased on one day. */
export interface Rebased {
  readonly day: number;
  readonly lines: ReadonlyArray<{
    readonly record: IndexRecord;
    readonly series: Series;
    readonly values: Float64Array;
  }>;
}

/** Every index of the range as 100 on the first day on which all have a close; `null` where there is none. */
export function rebased(records: readonly IndexRecord[], range: DayRange): Rebased | null {
  const sliced = records.map((record) => ({
    record,
    series: sliceSeries(record.series, range.from, range.to),
  }));
  const day = rebaseDay(
    sliced.map(({ series }) => series),
    range.from,
  );
  if (day === null || day >= range.to) return null;
  const lines = sliced.flatMap(({ record, series }) => {
    const values = rebase(series, day);
    return values === null ? [] : [{ record, series: sliceSeries(series, day, range.to), values }];
  });
  return { day, lines };
}

const toneAt = (position: number): PlotTone => TONES[position] ?? "soft";

/** The rebased lines of a comparison. */
export function rebasedPlate(
  t: Translator,
  state: ViewState,
  found: Rebased,
  ranges: readonly Choice[],
): PlotPlate {
  const { day, lines } = found;
  const last = Math.max(...lines.map(({ series }) => at(series.days, series.days.length - 1)));
  const byDefault = defaultScale(day, last);
  const scale = state.scale ?? byDefault;
  const date = formatDay(day, t.locale);
  return {
    id: "rebased",
    title: t("compare.chart.title", { date }),
    caption: t("compare.chart.caption", { date, scale }),
    description: t("compare.chart.description", {
      names: lines.map(({ record }) => record.profile.name[t.locale]).join(t("list.separator")),
      date,
      to: formatDay(last, t.locale),
    }),
    plot: comparePlot({
      lines: lines.map(({ record, series, values }, position) => ({
        id: record.profile.symbol,
        label: record.profile.shortName[t.locale],
        tone: toneAt(position),
        days: series.days,
        values,
        complete: series.complete,
      })),
      scale,
      formatLevel: formatTickLevel,
      formatDayTick: (tick, kind) => formatDayTick(tick, kind, t.locale),
    }),
    choices: [ranges, scaleChoices(t, { page: "compare" }, state, scale, byDefault)],
    zoom: zoomOf(t.locale, { page: "compare" }, state),
    tableId: "rebased",
  };
}

/** The rebased values of every day on which at least one index has a close, for files; no price is carried forward. */
export function rebasedTable(t: Translator, found: Rebased): FileTable {
  return {
    id: "rebased",
    build: () => {
      const days = [...new Set(found.lines.flatMap(({ series }) => [...series.days]))].sort((a, b) => a - b);
      return {
        id: "rebased",
        caption: t("compare.chart.title", { date: formatDay(found.day, t.locale) }),
        columns: [
          { key: "date", label: t("column.date"), kind: "date" },
          ...found.lines.map(({ record }) => ({
            key: `${record.profile.symbol.toLowerCase()}_rebased_100_on_${isoFromDay(found.day)}`,
            label: record.profile.shortName[t.locale],
            kind: "level" as const,
          })),
        ],
        rows: days.map((day): Cell[] => [
          { value: isoFromDay(day) },
          ...found.lines.map(({ series, values }) => ({ value: valueOn(series, values, day) })),
        ]),
      };
    },
  };
}

function valueOn(series: Series, values: Float64Array, day: number): number | null {
  const position = positionOnOrAfter(series.days, day);
  return series.days[position] === day ? at(values, position) : null;
}

/** Risk and return of the indices that have every session in the range; `null` where fewer than two do. */
export function scatterPlate(
  t: Translator,
  records: readonly IndexRecord[],
  range: DayRange & { readonly years: number },
): PlotPlate | null {
  const points = records.flatMap((record, position) => {
    const stretch = stretchOf(record.series, range);
    if (stretch?.cagr == null || stretch.volatility === null) return [];
    const label = record.profile.shortName[t.locale];
    const title = `${label}: ${formatPercent(stretch.cagr, t.locale, { sign: true })}, ${formatPercent(stretch.volatility, t.locale)}`;
    return [
      {
        label,
        title,
        volatility: stretch.volatility,
        cagr: stretch.cagr,
        tone: toneAt(position),
        href: null,
      },
    ];
  });
  if (points.length < 2) return null;
  return {
    id: "scatter",
    title: t("compare.scatter.title"),
    caption: t("compare.scatter.caption", {
      from: formatDay(range.from, t.locale),
      to: formatDay(range.to, t.locale),
      years: range.years,
    }),
    description: t("compare.scatter.description", { names: points.map(({ title }) => title).join("; ") }),
    plot: scatterPlot({ points, formatPercent: formatTickPercent }),
    choices: [],
    zoom: null,
    tableId: null,
  };
}
