import {
  type Close,
  daysBetween,
  endOfMonth,
  isMonthsLastSession,
  monthOf,
  nextMonth,
  yearOf,
} from "./dates";
import { figure, type NaiveFigure, naiveVolatility } from "./risk";
import { groupBy, item, type NaiveSpacing, simpleReturnsOf, spacingOf } from "./statistics";

/** A month with its last close and the change over it. */
export interface NaiveMonth {
  readonly start: string;
  readonly end: string;
  readonly last: Close | null;
  readonly base: Close | null;
  readonly change: number | null;
  readonly partial: boolean;
}

/** A year with its close, its change and what happened in it. */
export interface NaiveYear extends Close {
  readonly year: number;
  readonly changePoints: number | null;
  readonly change: number | null;
  readonly base: Close | null;
  readonly calendarDays: number | null;
  readonly partial: boolean;
  readonly high: Close | null;
  readonly low: Close | null;
  readonly range: number | null;
  readonly sessions: number | null;
  readonly volatility: NaiveFigure;
  readonly withinYear: string;
}

/** Every month from the first close's to the newest one's, blank ones included. */
export function naiveMonths(closes: readonly Close[]): NaiveMonth[] {
  const oldest = item(closes, 0);
  const newest = item(closes, closes.length - 1);
  const inMonth = groupBy(closes, ({ date }) => monthOf(date));
  const months: NaiveMonth[] = [];
  for (let month = monthOf(oldest.date); month <= monthOf(newest.date); month = nextMonth(month)) {
    const held = inMonth.get(month) ?? [];
    const last = held.at(-1) ?? null;
    const isFirst = month === monthOf(oldest.date);
    const before = isFirst ? firstOfSeveral(held) : (months.at(-1)?.last ?? null);
    const base = last === null ? null : before;
    months.push({
      start: `${month}-01`,
      end: endOfMonth(month),
      last,
      base,
      change: last && base && last.close / base.close - 1,
      partial: isFirst || (last === newest && !isMonthsLastSession(closes)),
    });
  }
  return months;
}

/** Every year that has a close. */
export function naiveYears(closes: readonly Close[]): NaiveYear[] {
  const newest = item(closes, closes.length - 1);
  const spacing = spacingOf(closes);
  const inYear = groupBy(closes, ({ date }) => yearOf(date));
  return [...inYear].map(([year, held], position): NaiveYear => {
    const last = item(held, held.length - 1);
    const isFirst = position === 0;
    const base = isFirst ? firstOfSeveral(held) : (inYear.get(year - 1)?.at(-1) ?? null);
    return {
      year,
      ...last,
      changePoints: base && last.close - base.close,
      change: base && last.close / base.close - 1,
      base,
      calendarDays: base && daysBetween(base.date, last.date),
      partial: isFirst || (last === newest && !isYearsLastSession(closes)),
      ...withinYear(held, isFirst ? null : base, spacing),
    };
  });
}

/** A first period is measured from its first close, where that is not its only one. */
function firstOfSeveral(held: readonly Close[]): Close | null {
  return held.length > 1 ? item(held, 0) : null;
}

function isYearsLastSession(closes: readonly Close[]): boolean {
  return closes.at(-1)?.date.slice(5, 7) === "12" && isMonthsLastSession(closes);
}

/** Extremes over the year's closes; volatility from the previous year's close, where there is one, to the last. */
function withinYear(held: readonly Close[], before: Close | null, spacing: NaiveSpacing) {
  const high = [...held].sort((a, b) => b.close - a.close)[0] ?? null;
  const low = [...held].sort((a, b) => a.close - b.close)[0] ?? null;
  return {
    high,
    low,
    range: high && low && high.close / low.close - 1,
    sessions: held.length,
    volatility:
      spacing.name === "irregular"
        ? figure(null, "irregular")
        : naiveVolatility(simpleReturnsOf(before === null ? held : [before, ...held]), spacing),
    withinYear: "complete",
  };
}
