import {
  type AnnualChange,
  type AnnualCloseInput,
  annualChanges,
  annualChangesOf,
} from "@/lib/analytics/returns/annual-changes";
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
import { ANNUAL_SORTS, type AnnualSort } from "@/lib/url/field-choices";
import type { ViewState } from "@/lib/url/view-state";
import { oncePer } from "@/lib/views/parts/once";

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
 * Every year of an index, ascending: those of its annual table, the others that its sessions reach the end of, and the
 * running one; without such a table, as of a reader's file, those that have a close.
 */
export const annualRows = oncePer(({ annualCloses, series }: IndexRecord): readonly AnnualRow[] => {
  if (annualCloses.length === 0) {
    return annualChangesOf(series).map((computed) => ({ computed, stated: null }));
  }
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
