import { sum } from "d3-array";
import { DAYS_PER_YEAR } from "@/lib/analytics/returns/cagr";
import { at } from "@/lib/series/at";
import { calendarPeriods } from "@/lib/series/calendar-periods";
import { closeOnOrBefore, type DatedClose, datedClose } from "@/lib/series/dated-close";
import { civilFromDay } from "@/lib/series/day";
import { paceOf } from "@/lib/series/periodicity";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { type CashFlow, xirr } from "./xirr";

/** What a reader supposes of each year, as fractions; 0 for nothing. */
export interface Assumptions {
  /** Dividends put back into the index. */
  readonly yieldPerYear: number;
  readonly inflationPerYear: number;
}

/** The same amount paid in each month and what became of it. */
export interface SavingPlan {
  readonly first: DatedClose;
  readonly last: DatedClose;
  /** How many months an amount was paid in. */
  readonly payments: number;
  readonly paidIn: number;
  /** In money of the last day; of the first payment's day where inflation is supposed. */
  readonly worth: number;
  /** The money-weighted return a year, a fraction; `null` where there is none (`xirr`). */
  readonly moneyWeighted: number | null;
}

/**
 * The amount paid in at the close of each month's first session, from the first whole month of `from` … `to` to the
 * last month begun, and its worth at the last close on or before `to`. Dividends grow every payment by
 * (1 + yield)^(days / 365.25), and inflation takes each flow back to the first payment's money likewise. `null` where
 * the range has no first session of a month in the complete stretch, and where closes that are no sessions leave a month
 * out. (definitions §9)
 *
 * Throws a RangeError where the amount is not above 0, an assumption not above −1, or `from` is after `to`.
 */
export function savingPlan(
  series: Series,
  from: number,
  to: number,
  amount: number,
  { yieldPerYear, inflationPerYear }: Assumptions = { yieldPerYear: 0, inflationPerYear: 0 },
): SavingPlan | null {
  if (!(amount > 0) || !(yieldPerYear > -1) || !(inflationPerYear > -1) || !(from <= to)) {
    throw new RangeError(`${amount} a month from ${from} to ${to} is no saving`);
  }
  const starts = firstSessions(series, from, to);
  const [first, last] = [starts[0], closeOnOrBefore(series, to, Number.POSITIVE_INFINITY)];
  if (first === undefined || last === null) return null;
  const inMoneyOfFirst = (day: number) => (1 + inflationPerYear) ** (-(day - first.day) / DAYS_PER_YEAR);
  const payments = starts.map(({ day }) => ({ day, amount: -amount * inMoneyOfFirst(day) }));
  const grown = starts.map(
    ({ day, close }) => (amount / close) * (1 + yieldPerYear) ** ((last.day - day) / DAYS_PER_YEAR),
  );
  const worth = sum(grown) * last.close * inMoneyOfFirst(last.day);
  const flows: CashFlow[] = [...payments, { day: last.day, amount: worth }];
  return {
    first,
    last,
    payments: starts.length,
    paidIn: -sum(payments, (flow) => flow.amount),
    worth,
    moneyWeighted: xirr(flows),
  };
}

/** The first session of each month that begins within the range, months wholly before their first session left out. */
function firstSessions(series: Series, from: number, to: number): DatedClose[] {
  const { days, complete } = series;
  if (complete === null) return [];
  const first = positionOnOrAfter(days, complete.from);
  const end = positionOnOrBefore(days, Math.min(to, complete.to)) + 1;
  const all = calendarPeriods(days.subarray(first, Math.max(first, end)), "month");
  const months = all.filter((month) => month.last >= month.first);
  if (paceOf(series) !== "daily" && months.length < all.length) return [];
  // Of the month in which the closes begin one does not know the first session, unless they begin with it.
  return months
    .map((month) => datedClose(series, first + month.first))
    .filter(({ day }, place) => day >= from && (place > 0 || wholeFrom(series, first)));
}

/** Whether the closes before the stretch tell that its first session begins its month: it is the month's first day. */
function wholeFrom({ days }: Series, first: number): boolean {
  return civilFromDay(at(days, first)).date === 1;
}
