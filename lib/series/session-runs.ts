import { at } from "./at";
import type { DayRange } from "./series";

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

/** Sessions without a hole between them: the first, the last, and how many. */
export interface SessionRun extends DayRange {
  readonly sessions: number;
}

/** On which days an index has closes, in a few numbers. */
export interface HeldDays {
  /** Runs of sessions, in order. Whether one is complete is another question: declared closes may lie inside it. */
  readonly runs: readonly SessionRun[];
  /** The days of declared closes, ascending. */
  readonly declared: readonly number[];
}

/**
 * The sessions as runs, each as long as no two neighbours are more than `LONGEST_CLOSURE_DAYS` apart, and the days of
 * the declared closes. Nothing for no closes. O(n).
 */
export function heldDays({ days, isSession }: MarkedDays): HeldDays {
  const runs: SessionRun[] = [];
  const declared: number[] = [];
  let open: { from: number; to: number; sessions: number } | null = null;
  for (let position = 0; position < days.length; position++) {
    const day = at(days, position);
    if (isSession[position] !== 1) {
      declared.push(day);
    } else if (open !== null && day - open.to <= LONGEST_CLOSURE_DAYS) {
      open.to = day;
      open.sessions += 1;
    } else {
      open = { from: day, to: day, sessions: 1 };
      runs.push(open);
    }
  }
  return { runs, declared };
}
