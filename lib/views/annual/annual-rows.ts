import {
  type AnnualChange,
  type AnnualCloseInput,
  annualChanges,
} from "@/lib/analytics/returns/annual-changes";
import { formatLevel, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import type { AnnualClose } from "@/lib/reference/types";
import { lastDayOfYear } from "@/lib/series/add-months";
import { calendarPeriods } from "@/lib/series/calendar-periods";
import { datedClose } from "@/lib/series/dated-close";
import { isoFromDay, requireDay, yearOfDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { standsForEnd } from "@/lib/series/stands-for-end";
import { pageHref } from "@/lib/url/address";
import { ANNUAL_SORTS, type AnnualSort } from "@/lib/url/fields";
import type { ViewState } from "@/lib/url/view-state";
import { addressSymbol, yearHref } from "@/lib/views/parts/context";
import { oncePer } from "@/lib/views/parts/once";
import type { Cell, Column } from "@/lib/views/parts/view";

/** A year of the table: what is computed, and what a source states beside it. */
export interface AnnualRow {
  readonly computed: AnnualChange;
  /** `null` for a year that only the sessions have. */
  readonly stated: AnnualClose | null;
}

/**
 * The close that stands for a year wherever one is shown: the last one that the series holds of it, so that it never
 * leaves the year's high and low; the annual table's where the series has none as late.
 */
function closeOfYear({ year, date, close }: AnnualClose, series: Series): AnnualCloseInput {
  const position = positionOnOrBefore(series.days, lastDayOfYear(year));
  if (position < 0) return { year, date, close };
  const held = datedClose(series, position);
  const stated = requireDay(date);
  const isLast = held.day >= stated || isComplete(series, held.day, stated);
  return isLast && yearOfDay(held.day) === year
    ? { year, date: isoFromDay(held.day), close: held.close }
    : { year, date, close };
}

/** The last session of each year whose end the sessions reach. */
function sessionYears(series: Series): AnnualCloseInput[] {
  return calendarPeriods(series.days, "year").flatMap(({ first, last, end }): AnnualCloseInput[] => {
    if (first > last) return [];
    const { day, close } = datedClose(series, last);
    const isWhole = isComplete(series, day, day) && standsForEnd(series, day, end);
    return isWhole ? [{ year: yearOfDay(day), date: isoFromDay(day), close }] : [];
  });
}

/** The last year of a series, where its closes end before it does and later than `lastYear`. */
function runningYear({ days, closes }: Series, lastYear: number): AnnualCloseInput[] {
  const [day, close] = [days.at(-1), closes.at(-1)];
  if (day === undefined || close === undefined || yearOfDay(day) <= lastYear) return [];
  return [{ year: yearOfDay(day), date: isoFromDay(day), close }];
}

/**
 * Every year of an index that has annual closes, ascending: those of its annual table, the others that its sessions
 * reach the end of, and the running one.
 */
export const annualRows = oncePer(({ annualCloses, series }: IndexRecord): readonly AnnualRow[] => {
  if (annualCloses.length === 0) return [];
  const stated = new Map(annualCloses.map((item) => [item.year, item]));
  const others = sessionYears(series).filter(({ year }) => !stated.has(year));
  const closes = [...annualCloses.map((item) => closeOfYear(item, series)), ...others];
  const ascending = closes.sort((one, other) => one.year - other.year);
  const running = runningYear(series, ascending.at(-1)?.year ?? Number.POSITIVE_INFINITY);
  return annualChanges([...ascending, ...running], series).map((computed) => ({
    computed,
    stated: stated.get(computed.year) ?? null,
  }));
});

// A print rounds its own closes: a last decimal of a per cent, or a few hundredths of a point, are no disagreement.
const PRINT_ROUNDING = { points: 0.05 + 1e-6, percent: 0.01 + 1e-9 };

/** Which of the printed figures differ from the computed ones by more than rounding. */
interface PublishedDifference {
  readonly points: boolean;
  readonly percent: boolean;
}

/** Compares a year's change as printed with the one its closes give; nothing printed does not differ. */
export function publishedDifference({ computed, stated }: AnnualRow): PublishedDifference {
  const published = stated?.published;
  const differs = (printed: number | null, exact: number | null, most: number) =>
    printed !== null && exact !== null && Math.abs(printed - exact) > most;
  return {
    points: differs(published?.changePoints ?? null, computed.changePoints, PRINT_ROUNDING.points),
    percent: differs(
      published?.changePercent ?? null,
      computed.change === null ? null : computed.change * 100,
      PRINT_ROUNDING.percent,
    ),
  };
}

const SORT_VALUES: Record<AnnualSort, (row: AnnualRow) => number | null> = {
  year: ({ computed }) => computed.year,
  close: ({ computed }) => computed.close,
  change_points: ({ computed }) => computed.changePoints,
  change: ({ computed }) => computed.change,
  high: ({ computed }) => computed.high?.close ?? null,
  low: ({ computed }) => computed.low?.close ?? null,
  range: ({ computed }) => computed.range,
  volatility: ({ computed }) => computed.volatility.value,
};

/** The rows in the state's order: latest year first by default; unknown values last either way. */
export function sortedRows(rows: readonly AnnualRow[], state: ViewState): AnnualRow[] {
  const sortValue = SORT_VALUES[ANNUAL_SORTS.find((name) => name === state.sort) ?? "year"];
  const sign = (state.order ?? "desc") === "desc" ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [sortValue(one), sortValue(other)];
    if (a === null || b === null)
      return a === b ? other.computed.year - one.computed.year : a === null ? 1 : -1;
    return sign * (a - b) || other.computed.year - one.computed.year;
  });
}

const COLUMNS = [
  ["year", "annual.column.year", "year", "year"],
  ["close_points", "column.close", "level", "close"],
  ["change_points", "annual.column.changePoints", "points", "change_points"],
  ["change_percent", "annual.column.change", "change", "change"],
  ["high_points", "annual.column.high", "level", "high"],
  ["low_points", "annual.column.low", "level", "low"],
  ["range_percent", "annual.column.range", "percent", "range"],
  ["volatility_percent", "column.volatility", "percent", "volatility"],
] as const;

/** The columns of the annual table, each with the address that sorts by it; as published only where printed. */
export function annualColumns(t: Translator, record: IndexRecord, state: ViewState): Column[] {
  const place = { page: "annual", symbol: addressSymbol(record) } as const;
  const { sort = "year", order = "desc", ...range } = state;
  const columns = COLUMNS.map(([key, label, kind, field]): Column => {
    const current = field === sort;
    const turned = current && order === "desc" ? "asc" : "desc";
    const sorted: ViewState = {
      ...range,
      ...(field === "year" ? {} : { sort: field }),
      ...(turned === "desc" ? {} : { order: "asc" as const }),
    };
    return {
      key,
      label: t(label),
      kind,
      ...(field === "change" ? { isKey: true as const } : {}),
      // To the table itself, not to the top of its page.
      sortHref: `${pageHref(t.locale, place, sorted)}#annual`,
      sorted: current ? (order === "desc" ? "descending" : "ascending") : null,
    };
  });
  if (!record.annualCloses.some((item) => item.published !== null)) return columns;
  return [
    ...columns,
    { key: "published_change_points", label: t("annual.column.publishedPoints"), kind: "points" },
    { key: "published_change_percent", label: t("annual.column.publishedPercent"), kind: "change" },
  ];
}

// What a source without decimals rounds away is no disagreement; neither is the last decimal of a level of 10,000.
const ROUNDED_POINTS = 0.005 + 1e-9;
const ROUNDED_SHARE = 0.0001;

function closeNote(t: Translator, { computed, stated }: AnnualRow): string | null {
  if (stated === null) return null;
  const difference = Math.abs(stated.close - computed.close);
  if (difference > Math.max(ROUNDED_POINTS, ROUNDED_SHARE * computed.close)) {
    return t("annual.note.tableDiffers", { close: formatLevel(stated.close) });
  }
  const isStatedDay = isoFromDay(computed.day) === stated.date;
  return stated.datePrecision === "year" && isStatedDay && computed.withinYear === "sparse"
    ? t("annual.note.yearOnly")
    : null;
}

/** The days between which a year that is cut off is counted; both `null` for a whole year. */
export interface CutOff {
  /** Since when, where its start is missing. */
  readonly since: number | null;
  /** Until when, where its end is. */
  readonly until: number | null;
}

/** How a year is cut off, if it is. */
export function cutOff({ base, partial, year, day }: AnnualChange): CutOff {
  if (!partial || base === null) return { since: null, until: null };
  return yearOfDay(base.day) === year ? { since: base.day, until: null } : { since: null, until: day };
}

function cutOffNote(t: Translator, { since, until }: CutOff): string | null {
  if (since !== null) return t("annual.note.since", { date: formatShortDay(since, t.locale) });
  return until === null ? null : t("annual.note.until", { date: formatShortDay(until, t.locale) });
}

/** One year's cells for `annualColumns`; `extremes` are the years to mark. */
export function annualCells(
  t: Translator,
  record: IndexRecord,
  row: AnnualRow,
  extremes: { best: number | null; worst: number | null },
): Cell[] {
  const { computed, stated } = row;
  const { year } = computed;
  const sparse = (value: number | null): Cell =>
    value === null ? { value, note: t("reason.sparse") } : { value };
  const note = closeNote(t, row);
  const cut = cutOffNote(t, cutOff(computed));
  const mark = year === extremes.best ? "best" : year === extremes.worst ? "worst" : null;
  const cells: Cell[] = [
    // A year without a change has no two closes to show.
    computed.change === null ? { value: year } : { value: year, href: yearHref(t, record, year) },
    note === null ? { value: computed.close } : { value: computed.close, note },
    { value: computed.changePoints },
    {
      value: computed.change,
      ...(mark === null ? {} : { mark }),
      ...(cut === null ? {} : { note: cut }),
    },
    sparse(computed.high?.close ?? null),
    sparse(computed.low?.close ?? null),
    sparse(computed.range),
    sparse(computed.volatility.value),
  ];
  if (!record.annualCloses.some((item) => item.published !== null)) return cells;
  const published = stated?.published ?? null;
  const difference = publishedDifference(row);
  const marked = (differs: boolean) => (differs ? ({ mark: "differs" } as const) : {});
  const percent = published?.changePercent ?? null;
  return [
    ...cells,
    { value: published?.changePoints ?? null, ...marked(difference.points) },
    { value: percent === null ? null : percent / 100, ...marked(difference.percent) },
  ];
}
