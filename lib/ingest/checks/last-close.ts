import { changeBetween, simpleReturns } from "@/lib/analytics/returns/returns";
import { type Finding, makeFinding } from "@/lib/findings/finding";
import { at } from "@/lib/series/at";
import { closeOnOrBefore } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { type FileCloses, placeAt } from "./found";

/** Fewer stored returns say nothing about how far an index moves in a day. */
const FEWEST_RETURNS = 250;
/** A crash may be a little worse than any before it. */
const BEYOND_HISTORY = 1.25;
/** No index that hardly moves makes a move of less worth a warning. */
const SMALLEST_MOVE = 0.2;

/**
 * Rule `last-jump`, a warning: the last close of a file moves, from the close before it in the file or the store, by more
 * than a fifth and a quarter further than the index ever did. In the middle of a file a wrong close is seen by the next
 * one, which undoes it (`spike`); the last has none. `null` where fewer than 250 returns are stored. O(n).
 */
export function lastJump(file: FileCloses, stored: Series): Finding | null {
  const { days, closes } = file;
  const last = days.length - 1;
  const close = closes[last];
  if (close === undefined || stored.complete === null) return null;
  const previous =
    closes[last - 1] ?? closeOnOrBefore(stored, at(days, last) - 1, Number.POSITIVE_INFINITY)?.close;
  const sessions = sliceSeries(stored, stored.complete.from, stored.complete.to);
  const returns = simpleReturns(sessions.closes);
  if (previous === undefined || returns.length < FEWEST_RETURNS) return null;
  const change = changeBetween(previous, close);
  const furthest = returns.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  if (Math.abs(change) <= Math.max(SMALLEST_MOVE, BEYOND_HISTORY * furthest)) return null;
  return makeFinding("last-jump", placeAt(file, last), { previous, change, furthest });
}

/**
 * Rule `provisional-close`, a warning: the last close is dated `today`, a day number, and by the clock of the market that
 * day is not `settled`, the last day whose close stands; `null`: not known. The session may still be going on and the value
 * be the latest price only. Of earlier days nothing can be said: files do not tell when they were made.
 */
export function provisionalClose(
  file: FileCloses,
  today: number,
  settled: number | null = null,
): Finding | null {
  const last = file.days.length - 1;
  if (file.days[last] !== today || (settled ?? today - 1) >= today) return null;
  return makeFinding("provisional-close", placeAt(file, last), { today: isoFromDay(today) });
}
