import { at } from "@/lib/series/at";
import { isComplete } from "@/lib/series/is-complete";
import type { DayRange, Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";

const FEWEST_RETURNS = 26;
const DAYS_PER_WEEK = 7;
// 1970-01-01 was a Thursday, the fourth day of an ISO week.
const WEEK_SHIFT = 3;

/** How two indices move together, and from how many weekly returns that is known. */
export interface Correlation {
  /** Pearson's coefficient, −1 to 1; `null` with a reason where it is not defined. */
  readonly value: number | null;
  readonly returns: number;
  readonly reason: "sparse" | "too-few" | null;
}

/**
 * Pearson's correlation of weekly simple returns: last close of each ISO week, weeks in which both series have
 * one, returns between consecutive such weeks; no price is carried forward. Weekly, because New York closes after
 * Hong Kong and the same day's news reaches the two on different dates. `null` where the range leaves the
 * complete stretch of either series, for fewer than 26 returns, and where one of them never moves. O(n).
 * (definitions §6)
 */
export function weeklyCorrelation(one: Series, other: Series, range: DayRange): Correlation {
  if (!isComplete(one, range.from, range.to) || !isComplete(other, range.from, range.to)) {
    return { value: null, returns: 0, reason: "sparse" };
  }
  const closes = weeklyCloses(sliceSeries(one, range.from, range.to));
  const others = weeklyCloses(sliceSeries(other, range.from, range.to));
  const common = [...closes].flatMap(([week, close]) => {
    const matched = others.get(week);
    return matched === undefined ? [] : [[close, matched] as const];
  });
  const pairs = common.slice(1).map(([close, matched], position): readonly [number, number] => {
    const [before, matchedBefore] = common[position] ?? [close, matched];
    return [close / before - 1, matched / matchedBefore - 1];
  });
  const value = pairs.length < FEWEST_RETURNS ? null : pearson(pairs);
  return { value, returns: pairs.length, reason: value === null ? "too-few" : null };
}

function weeklyCloses(series: Series): Map<number, number> {
  const weeks = new Map<number, number>();
  for (let position = 0; position < series.days.length; position++) {
    weeks.set(
      Math.floor((at(series.days, position) + WEEK_SHIFT) / DAYS_PER_WEEK),
      at(series.closes, position),
    );
  }
  return weeks;
}

function pearson(pairs: ReadonlyArray<readonly [number, number]>): number | null {
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
