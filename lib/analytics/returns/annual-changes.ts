import { missingFigure } from "@/lib/analytics/figure";
import { type VolatilityFigure, volatility } from "@/lib/analytics/risk/volatility";
import { lastDayOfYear } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { calendarPeriods } from "@/lib/series/calendar-periods";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { requireDay, yearOfDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { standsForEnd } from "@/lib/series/stands-for-end";

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
  /** Cut off: the first year, the running one, or one whose end has no close (`standsForEnd`). */
  readonly partial: boolean;
  /** Highest and lowest close of the year, the first of equals; `null` exactly where `withinYear` is `sparse`. */
  readonly high: DatedClose | null;
  readonly low: DatedClose | null;
  /** Highest over lowest close − 1, a fraction; `null` where `withinYear` is `sparse`. */
  readonly range: number | null;
  /** Closes of the year; `null` where `withinYear` is `sparse`. */
  readonly sessions: number | null;
  /** Annualised, from `base` to the close; from the year's first close where there is no base. */
  readonly volatility: VolatilityFigure;
  /** `sparse` where the days from `base` (without one, the year's first close) to the close leave the complete stretch. */
  readonly withinYear: "complete" | "sparse";
}

interface YearClose {
  readonly year: number;
  readonly last: DatedClose;
}

/**
 * The annual changes of a table of year-end closes: last close of a year over last close of the year before,
 * never yearly averages. The first year is flagged `partial` and measured from the series' first close where that
 * lies in the same year before the year's close, otherwise it has no change (HSI 1964 is the base, not a change).
 * After a missing year, or one that is cut off before its end, there is no change either (HSI 1965). Highs, lows,
 * sessions and volatility come from the series and need the year inside the complete stretch. O(n). (definitions §1)
 *
 * Throws a RangeError where years do not ascend, or a date is not a calendar day of its year.
 */
export function annualChanges(annualCloses: readonly AnnualCloseInput[], series: Series): AnnualChange[] {
  return changesOf(annualCloses.map(statedYear), series);
}

/** The annual changes of a series by itself: as `annualChanges`, of the last close held of each year. O(n). */
export function annualChangesOf(series: Series): AnnualChange[] {
  const years = calendarPeriods(series.days, "year").filter(({ first, last }) => first <= last);
  return changesOf(
    years.map(({ start, last }) => ({ year: yearOfDay(start), last: datedClose(series, last) })),
    series,
  );
}

function statedYear({ year, date, close }: AnnualCloseInput): YearClose {
  if (!date.startsWith(`${year}-`)) throw new RangeError(`${date} is not in ${year}`);
  return { year, last: { day: requireDay(date), close } };
}

function changesOf(years: readonly YearClose[], series: Series): AnnualChange[] {
  let before: YearClose | null = null;
  let previousYear = Number.NEGATIVE_INFINITY;
  return years.map((item, index) => {
    const { year, last } = item;
    if (previousYear >= year) throw new RangeError(`year ${year} follows ${previousYear}`);
    previousYear = year;
    const stands = standsForEnd(series, last.day, lastDayOfYear(year));
    const start =
      index === 0 ? firstCloseOfYear(item, series) : before?.year === year - 1 ? before.last : null;
    before = stands ? item : null;
    const base = stands || index === years.length - 1 ? start : null;
    return {
      year,
      day: last.day,
      close: last.close,
      changePoints: base && last.close - base.close,
      change: base && last.close / base.close - 1,
      base,
      calendarDays: base && last.day - base.day,
      partial: index === 0 || !stands,
      ...withinYear(item, base, series),
    };
  });
}

function firstCloseOfYear({ year, last }: YearClose, series: Series): DatedClose | null {
  if (series.days.length === 0) return null;
  const first = datedClose(series, 0);
  return first.day > lastDayOfYear(year - 1) && first.day < last.day ? first : null;
}

const SPARSE_YEAR = {
  high: null,
  low: null,
  range: null,
  sessions: null,
  volatility: missingFigure("sparse"),
  withinYear: "sparse",
} as const;

function withinYear({ year, last }: YearClose, base: DatedClose | null, series: Series) {
  const start = positionOnOrAfter(series.days, lastDayOfYear(year - 1) + 1);
  const end = positionOnOrBefore(series.days, last.day);
  if (start > end) return SPARSE_YEAR;
  const from = base?.day ?? at(series.days, start);
  if (!isComplete(series, from, last.day)) return SPARSE_YEAR;
  const { highest, lowest } = extremesOf(series.closes, start, end);
  const [high, low] = [datedClose(series, highest), datedClose(series, lowest)];
  return {
    high,
    low,
    range: high.close / low.close - 1,
    sessions: end - start + 1,
    volatility: volatility(series, from, last.day),
    withinYear: "complete",
  } as const;
}

/** The positions of the highest and lowest close from `start` to `end`, the first of equals. */
function extremesOf(closes: Float64Array, start: number, end: number) {
  let [highest, lowest] = [start, start];
  let high = at(closes, start);
  let low = high;
  for (let position = start + 1; position <= end; position++) {
    const close = closes[position] ?? Number.NaN;
    if (close > high) {
      high = close;
      highest = position;
    } else if (close < low) {
      low = close;
      lowest = position;
    }
  }
  return { highest, lowest };
}
