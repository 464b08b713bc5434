import { lastDayOfYear } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { requireDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { type Figure, missingFigure } from "./figure";
import { volatility } from "./volatility";

/** A year whose last close is older than this on 31 December is cut off (a base date, or the running year). */
const YEAR_END_MAX_AGE_DAYS = 7;

/** A year's last close as a table states it; `date` is `YYYY-MM-DD`. */
export interface AnnualCloseInput {
  readonly year: number;
  readonly date: string;
  readonly close: number;
}

/** A year: its close, its change, and what happened in between where every session is held. */
export interface AnnualChange {
  readonly year: number;
  readonly day: number;
  readonly close: number;
  /** Close minus the close it is measured from, in index points; `null` where there is none. */
  readonly changePoints: number | null;
  /** Close over the close it is measured from − 1, a fraction; `null` where there is none. */
  readonly change: number | null;
  /** What the change is measured from: the previous year's close, or the first close of a cut-off first year. */
  readonly base: DatedClose | null;
  /** Calendar days from `base` to the close; `null` without a base. */
  readonly calendarDays: number | null;
  /** Cut off: the first year of the table, or one that ends more than 7 days before 31 December. */
  readonly partial: boolean;
  /** Highest and lowest close of the year, the first of equals; `null` exactly where `withinYear` is `sparse`. */
  readonly high: DatedClose | null;
  readonly low: DatedClose | null;
  /** Closes of the year; `null` where `withinYear` is `sparse`. */
  readonly sessions: number | null;
  /** Annualised, from the previous year's last close to this one. */
  readonly volatility: Figure;
  /** `sparse` where the days from the previous 31 December to the close leave the complete stretch. */
  readonly withinYear: "complete" | "sparse";
}

/**
 * The annual changes of a table of year-end closes: last close of a year over the last close of the year before,
 * never yearly averages. The first year is flagged `partial` and measured from the series' first close where that
 * lies in the same year before the year's close, otherwise it has no change (HSI 1964 is the base, not a change).
 * After a missing year, or one that is cut off before its end, there is no change either (HSI 1965). Highs, lows, sessions and volatility come from the series and
 * need the whole year, from the previous 31 December on, inside the complete stretch. O(n). (definitions §1)
 *
 * Throws a RangeError where years do not ascend, or a date is not a calendar day of its year.
 */
export function annualChanges(annualCloses: readonly AnnualCloseInput[], series: Series): AnnualChange[] {
  return annualCloses.map((item, index) => annualChange(item, annualCloses[index - 1] ?? null, series));
}

function annualChange(
  item: AnnualCloseInput,
  previous: AnnualCloseInput | null,
  series: Series,
): AnnualChange {
  if (!item.date.startsWith(`${item.year}-`)) throw new RangeError(`${item.date} is not in ${item.year}`);
  if (previous !== null && previous.year >= item.year) {
    throw new RangeError(`year ${item.year} follows ${previous.year}`);
  }
  const day = requireDay(item.date);
  const base = previous === null ? firstCloseOfYear(item, day, series) : previousClose(item, previous);
  const complete = isComplete(series, lastDayOfYear(item.year - 1), day);
  return {
    year: item.year,
    day,
    close: item.close,
    changePoints: base && item.close - base.close,
    change: base && item.close / base.close - 1,
    base,
    calendarDays: base && day - base.day,
    partial: previous === null || isCutOff(item.year, day),
    ...(complete ? withinCompleteYear(item.year, day, series) : SPARSE_YEAR),
  };
}

function isCutOff(year: number, lastCloseDay: number): boolean {
  return lastDayOfYear(year) - lastCloseDay > YEAR_END_MAX_AGE_DAYS;
}

const SPARSE_YEAR = {
  high: null,
  low: null,
  sessions: null,
  volatility: missingFigure("sparse"),
  withinYear: "sparse",
} as const;

function previousClose(item: AnnualCloseInput, previous: AnnualCloseInput): DatedClose | null {
  const day = requireDay(previous.date);
  // A base value of July is no year-end: what follows it would be the change of seventeen months.
  if (previous.year !== item.year - 1 || isCutOff(previous.year, day)) return null;
  return { day, close: previous.close };
}

function firstCloseOfYear(item: AnnualCloseInput, day: number, series: Series): DatedClose | null {
  if (series.days.length === 0) return null;
  const first = datedClose(series, 0);
  return first.day > lastDayOfYear(item.year - 1) && first.day < day ? first : null;
}

function withinCompleteYear(year: number, day: number, series: Series) {
  const previousYearEnd = lastDayOfYear(year - 1);
  const first = positionOnOrAfter(series.days, previousYearEnd + 1);
  const last = positionOnOrBefore(series.days, day);
  if (first > last) return SPARSE_YEAR;
  let highest = first;
  let lowest = first;
  for (let position = first + 1; position <= last; position++) {
    const close = at(series.closes, position);
    if (close > at(series.closes, highest)) highest = position;
    if (close < at(series.closes, lowest)) lowest = position;
  }
  return {
    high: datedClose(series, highest),
    low: datedClose(series, lowest),
    sessions: last - first + 1,
    volatility: volatility(series, previousYearEnd, day),
    withinYear: "complete",
  } as const;
}
