import type { Coverage } from "../reference/types";
import { at } from "../series/at";
import { isoFromDay } from "../series/day";
import type { DayRange } from "../series/series";

/**
 * Two sessions further apart than this have a hole between them. The longest real closure in the shipped closes
 * is Shanghai's of 20 days (New Year 1999); Tokyo's is 11, New York's of March 1933 was 12.
 */
export const LONGEST_CLOSURE_DAYS = 21;

/** Closes of an index by day, each a session or declared: year-ends and documented turning points. */
export interface MarkedDays {
  /** Strictly increasing. */
  readonly days: Int32Array;
  /** 1 for a session, 0 for a declared close; as long as `days`. */
  readonly isSession: Uint8Array;
}

/**
 * The longest run of sessions without a hole, counted in sessions, the latest of equally long ones: the stretch
 * that is complete once no declared close lies inside it. `null` where there is no session. O(n).
 */
export function completeStretch({ days, isSession }: MarkedDays): DayRange | null {
  let longest: { range: DayRange; sessions: number } | null = null;
  let from = 0;
  let to = 0;
  let sessions = 0;
  for (let position = 0; position < days.length; position++) {
    if (isSession[position] !== 1) continue;
    const day = at(days, position);
    if (sessions === 0 || day - to > LONGEST_CLOSURE_DAYS) {
      from = day;
      sessions = 0;
    }
    to = day;
    sessions += 1;
    if (longest === null || sessions >= longest.sessions) longest = { range: { from, to }, sessions };
  }
  return longest?.range ?? null;
}

/** Whether a day lies between the first and last session of a stretch, where a declared close has no place. */
export function isInside(stretch: DayRange | null, day: number): boolean {
  return stretch !== null && day > stretch.from && day < stretch.to;
}

/**
 * What a series covers: its complete stretch and how many closes lie before and after it; all of them before where
 * there is no session. `null` for no closes. No declared close may lie inside the stretch. O(n).
 */
export function coverageOf(closes: MarkedDays): Coverage | null {
  const { days } = closes;
  if (days.length === 0) return null;
  const stretch = completeStretch(closes);
  let before = 0;
  let after = 0;
  for (const day of days) {
    if (stretch === null || day < stretch.from) before += 1;
    else if (day > stretch.to) after += 1;
  }
  return {
    firstDate: isoFromDay(at(days, 0)),
    lastDate: isoFromDay(at(days, days.length - 1)),
    completeFrom: stretch === null ? null : isoFromDay(stretch.from),
    completeTo: stretch === null ? null : isoFromDay(stretch.to),
    sessionCount: days.length - before - after,
    sparseBefore: before,
    sparseAfter: after,
  };
}
