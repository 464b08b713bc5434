import { at } from "@/lib/series/at";
import { positionOnOrBefore } from "@/lib/series/position";
import type { DayRange } from "@/lib/series/series";
import { hasTradingWeekday } from "@/lib/series/trading-weekdays";
import { lastSettledDay, type Market, marketToday } from "./markets";
import type { Closes } from "./overlap";

/** Stored sessions that are asked for once more, to see whether the provider agrees with them. */
const OVERLAP_SESSIONS = 5;

// Where stored closes are sparse, five of them could be years.
const LONGEST_OVERLAP_DAYS = 31;

/** What is stored of an index, and up to which day it has every session: year-ends for example may come later. */
export interface Stored extends Closes {
  /** The last day up to which every session is stored; one of `days`. */
  readonly lastSessionDay: number;
}

/**
 * The days to ask for: from the fifth last stored session, but at most 31 days back, to the market's today. `null`
 * where no day of trading, as the index's own sessions show them, has both come after the last stored session and
 * closed at the market: nothing can be missing. A special session is found with the next ordinary one.
 *
 * Throws a RangeError where `lastSessionDay` is not a stored day.
 */
export function missingRange({ days, lastSessionDay }: Stored, market: Market, now: number): DayRange | null {
  const last = positionOnOrBefore(days, lastSessionDay);
  if (last < 0 || at(days, last) !== lastSessionDay) {
    throw new RangeError(`day ${lastSessionDay} is not among the stored days`);
  }
  const sessions = days.subarray(0, last + 1);
  if (!hasTradingWeekday(sessions, lastSessionDay, lastSettledDay(market, now))) return null;
  const overlap = at(days, Math.max(0, last - OVERLAP_SESSIONS + 1));
  return { from: Math.max(overlap, lastSessionDay - LONGEST_OVERLAP_DAYS), to: marketToday(market, now) };
}
