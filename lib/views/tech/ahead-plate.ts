import { maxIndex, minIndex } from "d3-array";
import { yearsAhead } from "@/lib/analytics/returns/year-return";
import {
  formatDay,
  formatDayTick,
  formatMonth,
  formatPercent,
  formatPoints,
  formatTickLevel,
} from "@/lib/format/format";
import type { LevelMark } from "@/lib/plot/level-plot";
import { rollingPlot } from "@/lib/plot/rolling-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { valueOn } from "@/lib/series/value-on";
import { pageHref } from "@/lib/url/address";
import { toneAt } from "@/lib/views/compare/compare-plates";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import type { Table } from "@/lib/views/parts/content/table";
import { addressSymbol } from "@/lib/views/parts/context";
import { once, oncePer } from "@/lib/views/parts/once";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import type { TechContext } from "./tech-context";
import { askableDays } from "./tech-day";

const DAYS_AT_END = 60;

/** How far the TECH index was ahead of a market over the year to each day. */
interface Ahead {
  readonly record: IndexRecord;
  readonly days: Int32Array;
  readonly values: Float64Array;
}

// Every reader of the page sees the same history, whatever the day asked for.
const aheadOf = oncePer((tech: IndexRecord) => oncePer((record: IndexRecord) => historyOf(tech, record)));

function historyOf(tech: IndexRecord, record: IndexRecord): Ahead {
  const days = askableDays(tech);
  const asked = tech.series.days.filter((day) => days !== null && day >= days.from && day <= days.to);
  return { record, ...yearsAhead(tech.series, record.series, asked) };
}

/**
 * The outperformance of the year to every day as a line a market, the first market's marked at its extremes and at the day
 * shown; and the same for files. Nothing where no market has a year beside the index.
 */
export function aheadSections(context: TechContext): Section[] {
  const { t, tech, markets } = context;
  const histories = markets.map(aheadOf(tech)).filter(({ days }) => days.length > 0);
  const [told, ...others] = histories;
  if (told === undefined) return [];
  const title = titleOf(context, told);
  const picture = once(() => pictureOf(context, told, others));
  const table = (): Table =>
    tableFrom(told.days, [
      ["date", t("column.date"), "date", isoFromDay],
      ...histories.map(
        (history): ColumnOf<number> => [
          `ahead_of_${addressSymbol(history.record)}_points`,
          t("tech.ahead.reading", { name: history.record.profile.shortName[t.locale] }),
          "points",
          (day) => valueOn(history.days, history.values, day),
        ],
      ),
    ]);
  return [
    section({ kind: "plot", id: "ahead", title, tableId: "ahead", build: picture }),
    section({ kind: "table", id: "ahead", title, filesOnly: true, build: table }),
  ];
}

function titleOf({ t }: TechContext, { record, days, values }: Ahead): string {
  const ahead = values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  return t("tech.ahead.title", {
    market: record.profile.shortName[t.locale],
    share: formatPercent(ahead / values.length, t.locale),
    since: formatDay(at(days, 0), t.locale),
  });
}

function pictureOf(context: TechContext, told: Ahead, others: readonly Ahead[]): PlotPicture {
  const { t, markets } = context;
  const { days, values } = told;
  const drawn = [told, ...others].map(({ record }) => record);
  const missing = markets.filter((record) => !drawn.includes(record));
  const nameOf = ({ profile }: IndexRecord) => profile.name[t.locale];
  return {
    caption: t("tech.ahead.caption", {
      missing: missing.map(nameOf).join(t("list.separator")) || "none",
    }),
    description: t("tech.ahead.description", {
      names: drawn.map(nameOf).join(t("list.separator")),
      from: formatDay(at(days, 0), t.locale),
      to: formatDay(at(days, days.length - 1), t.locale),
    }),
    plot: rollingPlot({
      ...{ days, values, unit: "ratio", band: null, bandLabel: "" },
      label: t("tech.tile.ahead", { name: told.record.profile.shortName[t.locale] }),
      others: others.map(({ record, ...line }, position) => ({
        ...{ id: addressSymbol(record), tone: toneAt(1 + position), ...line },
        label: t("tech.tile.ahead", { name: record.profile.shortName[t.locale] }),
      })),
      marks: marksOf(context, told),
      formatValue: formatTickLevel,
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
    }),
  };
}

/** The day shown, then the highest and the lowest; each leads to its own page. */
function marksOf({ t, state, day: shown }: TechContext, history: Ahead): LevelMark[] {
  const { days, values } = history;
  const last = at(days, days.length - 1);
  const mark = (day: number, side: LevelMark["side"], own: boolean): LevelMark[] => {
    const value = valueOn(history.days, history.values, day);
    if (value === null) return [];
    const title = t("tech.ahead.mark", { date: formatDay(day, t.locale), points: formatPoints(value) });
    const href = pageHref(t.locale, { page: "tech" }, { ...state, date: isoFromDay(day) });
    // The name of the line stands where a label of its end would.
    const label = day > last - DAYS_AT_END ? "" : formatMonth(day, t.locale);
    return [{ day, value, side, label, title, href, ...(own ? { own: true as const } : {}) }];
  };
  const [high, low] = [at(days, maxIndex(values)), at(days, minIndex(values))];
  return [
    ...mark(shown, "above", true),
    ...(high === shown ? [] : mark(high, "above", false)),
    ...(low === shown || low === high ? [] : mark(low, "below", false)),
  ];
}
