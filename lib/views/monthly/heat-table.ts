import { rank } from "d3-array";
import type { SeasonMean } from "@/lib/analytics/seasons/season-means";
import {
  formatCount,
  formatPercent,
  formatPoints,
  formatShortDay,
  formatTickPercent,
} from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { isoFromDay } from "@/lib/series/day";
import { SEASON_UNITS } from "@/lib/url/field-choices";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { fieldChoices } from "@/lib/views/parts/choices";
import type { Choice } from "@/lib/views/parts/content/links";
import type { Cell, Column, ColumnKind, Table } from "@/lib/views/parts/content/table";
import {
  addressSymbol,
  indexHref,
  indexName,
  monthHref,
  type ViewContext,
  yearHref,
} from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";
import { periodName, rangeName, shortSeasonName } from "./season-names";
import { type SeasonPeriod, type Seasons, seasonUnits } from "./seasons";

type Unit = (typeof SEASON_UNITS)[number];

/** A change that takes the full colour, by the length of the period. */
export const FULL_COLOUR = { month: 0.2, quarter: 0.3 } as const;
/** How strong the colour of a month's or a quarter's change is, from −1 to 1. */
export function heatOf(change: number, by: Seasons["by"]): number {
  return Math.max(-1, Math.min(1, change / FULL_COLOUR[by]));
}

const KIND = { pct: "bare-change", points: "points", rank: "count" } as const satisfies Record<
  Unit,
  ColumnKind
>;
const KEY_ENDING = { pct: "change_percent", points: "change_points", rank: "rank" } as const;
const MONTH_KEYS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
] as const;
const QUARTER_KEYS = ["q1", "q2", "q3", "q4"] as const;

/**
 * The heat map: a row a year, latest first, a column a month or quarter and one for the year, with the means and how
 * often each rose at its foot. A month leads to its page, a quarter to its days; one that is cut off is set back and says to which day it goes.
 */
export function heatTable(context: ViewContext, seasons: Seasons, means: readonly SeasonMean[]): Section {
  const { t, record, state } = context;
  const { by, periods } = seasons;
  const unit = state.unit ?? "pct";
  const build = (): Table => {
    const ranks = ranksOf(seasons);
    const years = new Map(annualRows(record).map(({ computed }) => [computed.year, computed]));
    const shownYears = [...new Set(periods.map(({ year }) => year))].reverse();
    const cellsOf = (year: number) =>
      seasonsOfYear(seasons, year).map((period) =>
        period === undefined ? BLANK : cellOf(context, seasons, period, unit, ranks),
      );
    return {
      look: "heat",
      line: t("monthly.heat.line", { by, unit, full: formatTickPercent(FULL_COLOUR[by]) }),
      choices: [unitChoices(context, unit), byChoices(context, by)].filter((group) => group.length > 1),
      columns: seasonColumns(t, by, unit),
      rows: shownYears.map((year) => [
        { value: year, href: yearHref(t, record, year) },
        ...cellsOf(year),
        {
          value: years.get(year)?.change ?? null,
          ...(years.has(year) ? { href: yearHref(t, record, year) } : {}),
          ...(years.get(year)?.partial === true ? { quiet: true } : {}),
        },
      ]),
      foot: footOf(t, seasons, means, unit),
    };
  };
  return section({
    kind: "table",
    id: "monthly",
    title: heatTitle(context, seasons),
    build,
  });
}

/** How many of the whole months or quarters rose. */
function heatTitle(context: ViewContext, seasons: Seasons): string {
  const { t } = context;
  const { by, whole } = seasons;
  const range = rangeName(t, seasons);
  if (whole.length === 0) return t("monthly.heat.title", { by, name: indexName(context), range });
  const rises = whole.filter(({ change }) => change > 0).length;
  return t("tableTitle.seasonsUp", {
    ...{ by, range, rises: formatCount(rises), count: formatCount(whole.length) },
  });
}

const BLANK: Cell = { value: null, instead: "" };

function seasonsOfYear({ periods, count }: Seasons, year: number): Array<SeasonPeriod | undefined> {
  const own = periods.filter((period) => period.year === year);
  return Array.from({ length: count }, (_, season) => own.find((period) => period.season === season));
}

/** The place of each whole period among all that are shown, 1 for the highest change; equals share one. */
function ranksOf({ whole }: Seasons): ReadonlyMap<number, number> {
  const places = rank(whole.map(({ change }) => -change));
  return new Map(whole.map(({ start }, position) => [start, (places[position] ?? Number.NaN) + 1]));
}

function shownValue(period: SeasonPeriod, unit: Unit, ranks: ReadonlyMap<number, number>): number | null {
  const { change, base, last, start } = period;
  if (change === null || base === null || last === null) return null;
  return unit === "pct" ? change : unit === "points" ? last.close - base.close : (ranks.get(start) ?? null);
}

function cellOf(
  { t, record }: ViewContext,
  { by }: Seasons,
  period: SeasonPeriod,
  unit: Unit,
  ranks: ReadonlyMap<number, number>,
): Cell {
  const { change, start, end, last, partial } = period;
  const value = shownValue(period, unit, ranks);
  if (change === null || last === null || value === null) return BLANK;
  const days = { from: isoFromDay(start - 1), to: isoFromDay(end) };
  const href =
    by === "month" ? monthHref(t, record, start) : indexHref(t, record, { page: "overview" }, days);
  if (!partial) return { value, href, heat: heatOf(change, by) };
  // A whole one says nothing that its row and column do not: with a title each, a page would weigh a third more.
  const title = t("monthly.heat.reading", {
    name: periodName(t, by, period),
    change: formatPercent(change, t.locale, { sign: true }),
    date: formatShortDay(last.day, t.locale),
  });
  return { value, href, title, quiet: true };
}

/** The columns of a heat map: the year, its months or quarters, and the whole year. */
export function seasonColumns(t: Translator, by: Seasons["by"], unit: Unit): Column[] {
  const keys = by === "month" ? MONTH_KEYS : QUARTER_KEYS;
  return [
    { key: "year", label: t("annual.column.year"), kind: "year" },
    ...keys.map((key, season) => ({
      key: `${key}_${KEY_ENDING[unit]}`,
      label: shortSeasonName(t, by, season),
      kind: KIND[unit],
    })),
    { key: "year_change_percent", label: t("monthly.column.wholeYear"), kind: "change" },
  ];
}

function footOf(t: Translator, { count }: Seasons, means: readonly SeasonMean[], unit: Unit): Cell[][] {
  if (means.length === 0) return [];
  const bySeason = Array.from({ length: count }, (_, season) => means.find((mean) => mean.season === season));
  const row = (label: string, textOf: (mean: SeasonMean) => string): Cell[] => [
    { value: null, instead: label },
    ...bySeason.map((mean) => ({ value: null, instead: mean === undefined ? "" : textOf(mean) })),
    BLANK,
  ];
  const meanText = ({ mean }: SeasonMean) =>
    unit === "pct" ? formatPoints(mean * 100) : formatPercent(mean, t.locale, { sign: true });
  return [
    row(t("monthly.heat.mean"), meanText),
    row(t("monthly.heat.upIn"), ({ rises, count: years }) => t("monthly.heat.upOf", { rises, years })),
  ];
}

function unitChoices({ t, record, state }: ViewContext, current: Unit): Choice[] {
  const place = { page: "monthly", symbol: addressSymbol(record) } as const;
  const labelOf = (unit: Unit) => t(`monthly.unit.${unit}`);
  return fieldChoices(t, place, state, {
    name: "unit",
    values: SEASON_UNITS,
    current,
    byDefault: "pct",
    labelOf,
  });
}

function byChoices({ t, record, state }: ViewContext, current: Seasons["by"]): Choice[] {
  const place = { page: "monthly", symbol: addressSymbol(record) } as const;
  const labelOf = (by: Seasons["by"]) => t(`monthly.by.${by}`);
  const units = seasonUnits(record);
  return fieldChoices(t, place, state, {
    name: "by",
    values: units,
    current,
    byDefault: units[0] ?? "month",
    labelOf,
  });
}
