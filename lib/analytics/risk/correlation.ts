import { periodEnd } from "@/lib/analytics/returns/period-return";
import { align } from "@/lib/series/align";
import { at } from "@/lib/series/at";
import { closeOn } from "@/lib/series/dated-close";
import { isComplete } from "@/lib/series/is-complete";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { weekOf } from "@/lib/series/weekday";

const FEWEST_RETURNS = 26;

/** How two indices move together, and from how many returns that is known. */
export interface Correlation {
  /** Pearson's coefficient, −1 to 1; `null` with a reason where it is not defined. */
  readonly value: number | null;
  readonly returns: number;
  readonly reason: "sparse" | "too-few" | null;
}

/** Two closes of one day or week. */
type Pair = readonly [one: number, other: number];

/**
 * Pearson's correlation of weekly simple returns: last close of each ISO week, weeks in which both series have
 * one, returns between consecutive such weeks; no price is carried forward. Weekly, because New York closes after
 * Hong Kong and the same day's news reaches the two on different dates. Each series begins with its own last close on
 * or before the range's start, and ends with that of its end. `null` where the range leaves the complete stretch of
 * either series, for fewer than 26 returns, and where one of them never moves. O(n).
 * (definitions §6)
 */
export function weeklyCorrelation(one: Series, other: Series, range: DayRange): Correlation {
  return correlation(one, other, range, (closes, others) => {
    const matched = weeklyCloses(others);
    return [...weeklyCloses(closes)].flatMap(([week, close]): Pair[] => {
      const match = matched.get(week);
      return match === undefined ? [] : [[close, match]];
    });
  });
}

/**
 * Pearson's correlation of daily simple returns: the common dates first, then returns between consecutive common
 * dates; no price is carried forward. `null` as for the weekly one. Of markets that close hours apart it says too
 * little: HSI and S&P 500 in 2008–2020 are 0.29 by day, 0.62 by week. O(n). (definitions §6)
 */
export function dailyCorrelation(one: Series, other: Series, range: DayRange): Correlation {
  return correlation(one, other, range, (closes, others) =>
    Array.from(align([closes, others]), (day): Pair => [closeOn(closes, day), closeOn(others, day)]),
  );
}

function correlation(
  one: Series,
  other: Series,
  range: DayRange,
  pairsOf: (one: Series, other: Series) => readonly Pair[],
): Correlation {
  const [sessions, others] = [sessionsOf(one, range), sessionsOf(other, range)];
  if (sessions === null || others === null) return { value: null, returns: 0, reason: "sparse" };
  const closes = pairsOf(sessions, others);
  const returns = closes.slice(1).map(([close, matched], position): Pair => {
    const [before, matchedBefore] = closes[position] ?? [close, matched];
    return [close / before - 1, matched / matchedBefore - 1];
  });
  const value = returns.length < FEWEST_RETURNS ? null : pearson(returns);
  return { value, returns: returns.length, reason: value === null ? "too-few" : null };
}

/** The closes from the one that stands for the start to the one that stands for the end; `null` unless all are held. */
function sessionsOf(series: Series, { from, to }: DayRange): Series | null {
  const [start, end] = [periodEnd(series, from), periodEnd(series, to)];
  if (start === null || end === null || !isComplete(series, start.day, end.day)) return null;
  return sliceSeries(series, start.day, end.day);
}

function weeklyCloses(series: Series): Map<number, number> {
  const weeks = new Map<number, number>();
  for (let position = 0; position < series.days.length; position++) {
    weeks.set(weekOf(at(series.days, position)), at(series.closes, position));
  }
  return weeks;
}

function pearson(pairs: readonly Pair[]): number | null {
  const meanOf = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [meanX, meanY] = [meanOf(0), meanOf(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}
