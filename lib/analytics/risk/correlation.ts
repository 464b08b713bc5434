import { align } from "@/lib/series/align";
import { at } from "@/lib/series/at";
import { closeOn } from "@/lib/series/dated-close";
import type { DayRange, Series } from "@/lib/series/series";
import {
  heldSessions,
  type PairedReturns,
  pairedReturns,
  type SampledCloses,
  weeklyCloses,
} from "./weekly-closes";

const FEWEST_RETURNS = 26;

/** How two indices move together, and from how many returns that is known. */
export interface Correlation {
  /** Pearson's coefficient, −1 to 1; `null` with a reason where it is not defined. */
  readonly value: number | null;
  readonly returns: number;
  readonly reason: "sparse" | "too-few" | null;
}

const SPARSE: Correlation = { value: null, returns: 0, reason: "sparse" };

/**
 * Pearson's correlation of weekly simple returns: last close of each ISO week, weeks in which both series have
 * one, returns between consecutive such weeks; no price is carried forward. Weekly, because New York closes after
 * Hong Kong and the same day's news reaches the two on different dates. Each series begins with its own last close on
 * or before the range's start, and ends with that of its end. `null` where the range leaves the complete stretch of
 * either series, for fewer than 26 returns, and where one of them never moves. O(n).
 * (definitions §6)
 */
export function weeklyCorrelation(one: Series, other: Series, range: DayRange): Correlation {
  return correlationOfWeeks(weeklyCloses(one, range), weeklyCloses(other, range));
}

/** The same from weeks that are there already, for many pairs of a few series; `null` stands for missing sessions. */
export function correlationOfWeeks(one: SampledCloses | null, other: SampledCloses | null): Correlation {
  return one === null || other === null ? SPARSE : correlationOf(pairedReturns(one, other));
}

/**
 * Pearson's correlation of daily simple returns: the common dates first, then returns between consecutive common
 * dates; no price is carried forward. `null` as for the weekly one. Of markets that close hours apart it says too
 * little: HSI and S&P 500 in 2008–2020 are 0.29 by day, 0.62 by week. O(n). (definitions §6)
 */
export function dailyCorrelation(one: Series, other: Series, range: DayRange): Correlation {
  const [sessions, others] = [heldSessions(one, range), heldSessions(other, range)];
  if (sessions === null || others === null) return SPARSE;
  const days = align([sessions, others]);
  const onCommonDays = (series: Series): SampledCloses => ({
    ...{ periods: days, days },
    closes: Float64Array.from(days, (day) => closeOn(series, day)),
  });
  return correlationOf(pairedReturns(onCommonDays(sessions), onCommonDays(others)));
}

function correlationOf({ one, other }: Pick<PairedReturns, "one" | "other">): Correlation {
  const value = one.length < FEWEST_RETURNS ? null : pearson(one, other);
  return { value, returns: one.length, reason: value === null ? "too-few" : null };
}

function pearson(xs: Float64Array, ys: Float64Array): number | null {
  const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [meanOf(xs), meanOf(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let t = 0; t < xs.length; t++) {
    const [x, y] = [at(xs, t) - meanX, at(ys, t) - meanY];
    xy += x * y;
    xx += x * x;
    yy += y * y;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}
