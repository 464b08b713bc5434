import { observationsOf } from "@/lib/analytics/risk/observations";
import { at } from "@/lib/series/at";
import type { Series } from "@/lib/series/series";
import { sessionChange } from "./session-change";

/** Where the move of one day stands among the moves of all days. */
export interface MoveRank {
  /** 1 for the lowest return of all (`worst`) or the highest (`best`); equal returns share the better place. */
  readonly rank: number;
  /** Falls are counted from the worst, rises and days without a change from the best. */
  readonly side: "worst" | "best";
  /** How many moves there are. */
  readonly moves: number;
  /** The session that the first of them is measured from. */
  readonly since: number;
}

/**
 * The rank of a day's simple return among those of all sessions held, later ones included: 1 + the number of returns
 * that are lower than a fall, or higher than a rise. `null` where the day has no such return: no session, the first
 * one, a close outside the complete stretch, or closes that keep to no spacing. O(n), without an array. (definitions §5)
 */
export function moveRank(series: Series, day: number): MoveRank | null {
  const change = sessionChange(series, day)?.change ?? null;
  const { complete, closes, days } = series;
  if (change === null || complete === null) return null;
  const { positions } = observationsOf(series, complete.from, complete.to);
  if (positions === null) return null;
  const { first, last } = positions;
  const sign = change < 0 ? -1 : 1;
  const size = sign * change;
  let beyond = 0;
  let before = at(closes, first);
  for (let position = first + 1; position <= last; position++) {
    const close = closes[position] ?? Number.NaN;
    if (sign * (close / before - 1) > size) beyond += 1;
    before = close;
  }
  const side = change < 0 ? "worst" : "best";
  return { rank: beyond + 1, side, moves: last - first, since: at(days, first) };
}
