import { type CalendarPeriod, calendarPeriods, type PeriodUnit } from "@/lib/series/calendar-periods";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { isComplete } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";
import { standsForEnd } from "@/lib/series/stands-for-end";

/** A calendar month, quarter or year with its last close and the change over it. */
export interface PeriodChange {
  /** Its first and last calendar day. */
  readonly start: number;
  readonly end: number;
  /** The last close held in it; `null` where there is none. */
  readonly last: DatedClose | null;
  /** What the change is measured from; `null` where there is no change. */
  readonly base: DatedClose | null;
  /** Last close over `base` − 1, a fraction. */
  readonly change: number | null;
  /** Cut off: the first period, the running one, or one whose end has no close (`standsForEnd`). */
  readonly partial: boolean;
}

/**
 * The changes of all calendar periods from the first close to the last: last close of a period over last close of
 * the one before. The first is measured from the first close and flagged `partial`; so is the running one. A
 * period without a close is there with `last` `null`. No change where the period before has no close that stands
 * for its end, where a period in the middle has none for its own, and where the first period has one close only.
 * O(n). (definitions §0, §1)
 */
export function periodChanges(series: Series, unit: PeriodUnit): PeriodChange[] {
  let before: DatedClose | null = null;
  const periods = calendarPeriods(series.days, unit);
  return periods.map((period, index) => {
    const isFirst = index === 0;
    const isLast = index === periods.length - 1;
    const last = period.last < period.first ? null : datedClose(series, period.last);
    const stands = last !== null && closesPeriod(series, period, last);
    const base = isFirst ? firstBase(series, period) : before;
    before = stands ? last : null;
    const measured = last !== null && base !== null && (stands || isLast);
    return {
      start: period.start,
      end: period.end,
      last,
      base: measured ? base : null,
      change: measured ? last.close / base.close - 1 : null,
      partial: isFirst || (last !== null && !stands),
    };
  });
}

/** As `standsForEnd`, without a search where the next session is at hand. */
function closesPeriod(series: Series, period: CalendarPeriod, last: DatedClose): boolean {
  const next = series.days[period.last + 1];
  if (next !== undefined && isComplete(series, last.day, next)) return true;
  return standsForEnd(series, last.day, period.end);
}

function firstBase(series: Series, { first, last }: CalendarPeriod): DatedClose | null {
  return last > first ? datedClose(series, first) : null;
}
