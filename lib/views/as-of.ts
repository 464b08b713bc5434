import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";

/** The close that an index's standing figures are counted to. */
export interface AsOf {
  readonly day: number;
  readonly close: number;
  /** The year that this close ends, where it is a year-end of the annual table; otherwise `null`. */
  readonly year: number | null;
}

/**
 * The last close where the series is complete to its end. Where it ends in sparse closes, the last dated
 * year-end: a lone turning point is the highest or lowest of its months by choice, so figures counted to it
 * would flatter or slander the index. `null` for a series without closes.
 */
export function asOf(record: IndexRecord): AsOf | null {
  const { series, annualCloses } = record;
  if (series.days.length === 0) return null;
  const last = series.days.length - 1;
  const lastDay = at(series.days, last);
  const yearEnd = annualCloses.findLast(
    (item) => item.datePrecision === "day" && requireDay(item.date) <= lastDay,
  );
  const completeToEnd = series.complete !== null && series.complete.to === lastDay;
  if (!completeToEnd && yearEnd !== undefined) {
    return { day: requireDay(yearEnd.date), close: yearEnd.close, year: yearEnd.year };
  }
  const ends = yearEnd !== undefined && requireDay(yearEnd.date) === lastDay;
  return { day: lastDay, close: at(series.closes, last), year: ends ? yearEnd.year : null };
}
