import { observationsOf } from "@/lib/analytics/risk/observations";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import { simpleReturns } from "./returns";

/** A close, the one before it, and the simple return between them; of sessions, but for closes of longer periods. */
export interface DayReturn extends DatedClose {
  readonly previous: DatedClose;
  /** P_t / P_{t−1} − 1, a fraction. */
  readonly change: number;
}

export interface BestAndWorstDays {
  /** Highest return first. */
  readonly best: readonly DayReturn[];
  /** Lowest return first. */
  readonly worst: readonly DayReturn[];
}

/**
 * The `count` closes with the highest and with the lowest simple return among those after the last close on or
 * before `from`, up to `to`; equal returns by earlier day. Shorter lists where there are fewer returns. `null`
 * where the range leaves the complete stretch or the closes keep to no spacing. O(n · count) at worst, O(n) in practice.
 * (definitions §0, §5)
 *
 * Throws a RangeError where `count` is not a positive integer or `from` is after `to`.
 */
export function bestAndWorstDays(
  series: Series,
  from: number,
  to: number,
  count: number,
): BestAndWorstDays | null {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} days are not a positive integer`);
  const { positions } = observationsOf(series, from, to);
  if (positions === null) return null;
  const { first, last } = positions;
  return extremeDays(series, simpleReturns(series.closes.subarray(first, last + 1)), first, count);
}

/**
 * The same from returns already computed: `returns[i]` is that of the session at position `first + i + 1`.
 * O(n · count) at worst, O(n) in practice.
 */
export function extremeDays(
  series: Series,
  returns: Float64Array,
  first: number,
  count: number,
): BestAndWorstDays {
  const describe = (position: number): DayReturn => {
    const { day, close } = datedClose(series, first + position + 1);
    const change = returns[position] ?? Number.NaN;
    return { day, close, previous: datedClose(series, first + position), change };
  };
  const best: Kept = { positions: [], scores: [], bound: Number.NEGATIVE_INFINITY };
  const worst: Kept = { positions: [], scores: [], bound: Number.NEGATIVE_INFINITY };
  for (let position = 0; position < returns.length; position++) {
    const change = returns[position] ?? Number.NaN;
    if (change > best.bound) keep(best, position, change, count);
    if (-change > worst.bound) keep(worst, position, -change, count);
  }
  return { best: best.positions.map(describe), worst: worst.positions.map(describe) };
}

/** The positions of the highest scores so far, highest first, and what a further one must exceed. */
interface Kept {
  readonly positions: number[];
  readonly scores: number[];
  bound: number;
}

/** Puts a position in its place, earlier before equal, and drops the lowest beyond `count`. */
function keep(kept: Kept, position: number, score: number, count: number): void {
  const { positions, scores } = kept;
  let place = Math.min(scores.length, count - 1);
  for (; place > 0 && score > (scores[place - 1] ?? Number.NaN); place--) {
    scores[place] = scores[place - 1] ?? Number.NaN;
    positions[place] = positions[place - 1] ?? Number.NaN;
  }
  scores[place] = score;
  positions[place] = position;
  if (scores.length === count) kept.bound = scores[count - 1] ?? Number.NaN;
}
