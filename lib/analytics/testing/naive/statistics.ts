import { type Close, daysBetween } from "./dates";

/** One item of a list that is known to be there. */
export function item<Item>(list: readonly Item[], position: number): Item {
  const found = list[position];
  if (found === undefined) throw new RangeError(`nothing at ${position} of ${list.length}`);
  return found;
}

/** A list in groups by key, in the order of each key's first item. */
export function groupBy<Item, Key>(list: readonly Item[], keyOf: (each: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** The sum of a list. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The arithmetic mean of a list. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The sample standard deviation, n − 1. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1));
}

/** The quantile of a share, interpolated between order statistics at rank share · (n − 1). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const below = item(sorted, Math.floor(rank));
  const above = item(sorted, Math.ceil(rank));
  return below + (rank - Math.floor(rank)) * (above - below);
}

/** r_t = P_t / P_{t−1} − 1, for t = 1 … N. */
export function simpleReturnsOf(closes: readonly Close[]): number[] {
  return closes.slice(1).map(({ close }, position) => close / item(closes, position).close - 1);
}

/** l_t = ln(P_t / P_{t−1}), for t = 1 … N. */
export function logReturnsOf(closes: readonly Close[]): number[] {
  return closes.slice(1).map(({ close }, position) => Math.log(close / item(closes, position).close));
}

/** d_t = P_t / max(P_0 … P_t) − 1, for t = 0 … N, with the maximum taken anew for each. */
export function drawdownsOf(closes: readonly Close[]): number[] {
  const prices = closes.map(({ close }) => close);
  return prices.map((price, t) => price / prices.slice(0, t + 1).reduce((a, b) => Math.max(a, b)) - 1);
}

/** What closes are, and what that means for their figures; `name` is `irregular` where they keep to no spacing. */
export interface NaiveSpacing {
  readonly name: string;
  /** Periods a year. */
  readonly periods: number;
  readonly fewestForVolatility: number;
  readonly fewest: number;
  /** No preset of fewer months. */
  readonly months: number;
}

/** Least and greatest median, greatest spacing that fits, and the rest as in `NaiveSpacing`. */
const SPACINGS = [
  ["daily", 1, 4, 7, 252, 20, 60, 0],
  ["weekly", 5, 10, 10, 52, 20, 52, 0],
  ["monthly", 25, 35, 35, 12, 12, 24, 1],
  ["quarterly", 80, 100, 100, 4, 8, 12, 3],
  ["yearly", 350, 380, 380, 1, 5, 10, 12],
] as const;

/**
 * The spacing within which the median lies, nine in ten, and one of any ten in a row; daily without any, irregular
 * where there is none such.
 */
export function spacingOf(closes: readonly Close[]): NaiveSpacing {
  const spacings = closes
    .slice(1)
    .map(({ date }, position) => daysBetween(item(closes, position).date, date));
  const typical = spacings.length === 0 ? 1 : quantile(spacings, 0.5);
  for (const [name, least, most, widest, periods, fewestForVolatility, fewest, months] of SPACINGS) {
    const misfits = spacings.filter((days) => days < least || days > widest);
    const row = spacings.map((days) => (days < least || days > most ? "x" : ".")).join("");
    if (row.includes("x".repeat(10))) continue;
    if (typical < least || typical > most || misfits.length * 10 > spacings.length) continue;
    return { name, periods, fewestForVolatility, fewest, months };
  }
  return { name: "irregular", periods: Number.NaN, fewestForVolatility: 0, fewest: 0, months: 0 };
}
