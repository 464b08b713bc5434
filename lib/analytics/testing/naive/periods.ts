import {
  type Close,
  daysBetween,
  endOfMonth,
  isMonthsLastSession,
  monthOf,
  monthsEarlier,
  yearOf,
} from "./dates";
import { item, spacingOf } from "./statistics";

/** The change from one close to another, with its annual rate from 360 days on. */
export interface NaivePeriod {
  readonly from: Close;
  readonly to: Close;
  readonly change: number;
  readonly calendarDays: number;
  readonly cagr: number | null;
}

/** The return, days and annual rate between two closes: (P_B / P_A)^(365.25 / D) − 1. */
function periodBetween(from: Close, to: Close): NaivePeriod {
  const calendarDays = daysBetween(from.date, to.date);
  const growth = to.close / from.close;
  return {
    from,
    to,
    change: growth - 1,
    calendarDays,
    cagr: calendarDays < 360 ? null : growth ** (365.25 / calendarDays) - 1,
  };
}

/** The period of n months to the newest close; `null` where the closes start after its anchor or are further apart. */
export function periodOfMonths(closes: readonly Close[], months: number): NaivePeriod | null {
  if (months < spacingOf(closes).months) return null;
  const newest = item(closes, closes.length - 1);
  const sameDay = monthsEarlier(newest.date, months);
  if (spacingOf(closes).months > 0) {
    const apart = ({ date }: Close) => Math.abs(daysBetween(date, sameDay));
    const [nearest] = closes.filter((each) => apart(each) <= 7).sort((a, b) => apart(a) - apart(b));
    return nearest === undefined ? null : periodBetween(nearest, newest);
  }
  return periodFrom(closes, isMonthsLastSession(closes) ? endOfMonth(monthOf(sameDay)) : sameDay);
}

/** Every preset, to the newest close. */
export function naivePeriods(closes: readonly Close[]): Record<string, NaivePeriod | null> {
  const newest = item(closes, closes.length - 1);
  return {
    "1M": periodOfMonths(closes, 1),
    "3M": periodOfMonths(closes, 3),
    "6M": periodOfMonths(closes, 6),
    YTD: periodFrom(closes, `${yearOf(newest.date) - 1}-12-31`),
    "1Y": periodOfMonths(closes, 12),
    "3Y": periodOfMonths(closes, 36),
    "5Y": periodOfMonths(closes, 60),
    "10Y": periodOfMonths(closes, 120),
    "20Y": periodOfMonths(closes, 240),
    max: periodBetween(item(closes, 0), newest),
  };
}

function periodFrom(closes: readonly Close[], anchor: string): NaivePeriod | null {
  const from = closes.filter(({ date }) => date <= anchor).at(-1);
  return from === undefined ? null : periodBetween(from, item(closes, closes.length - 1));
}
