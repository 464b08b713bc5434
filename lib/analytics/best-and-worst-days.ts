import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { completePositions } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";

/** A session's close, the session before it, and the simple return between them. */
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
 * The `count` sessions with the highest and with the lowest simple return among those after the last close on or
 * before `from`, up to `to`; equal returns by earlier day. Shorter lists where there are fewer returns. `null`
 * where the range leaves the complete stretch. O(n · count) at worst, O(n) in practice. (definitions §0, §5)
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
  const positions = completePositions(series, from, to);
  if (positions === null) return null;
  const best: number[] = [];
  const worst: number[] = [];
  const changeAt = (position: number) => at(series.closes, position) / at(series.closes, position - 1) - 1;
  for (let position = positions.first + 1; position <= positions.last; position++) {
    keepHighest(best, position, count, changeAt);
    keepHighest(worst, position, count, (other) => -changeAt(other));
  }
  const describe = (position: number): DayReturn => ({
    ...datedClose(series, position),
    previous: datedClose(series, position - 1),
    change: changeAt(position),
  });
  return { best: best.map(describe), worst: worst.map(describe) };
}

/** Puts `position` in its place among the kept ones, highest score first and earlier before equal. */
function keepHighest(
  kept: number[],
  position: number,
  count: number,
  scoreOf: (position: number) => number,
): void {
  const score = scoreOf(position);
  let place = kept.length;
  while (place > 0 && score > scoreOf(at(kept, place - 1))) place--;
  if (place >= count) return;
  kept.splice(place, 0, position);
  if (kept.length > count) kept.pop();
}
