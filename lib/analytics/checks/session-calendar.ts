import { positionOnOrAfter } from "@/lib/series/position";

/** The sessions of a market as another, complete source has them. */
export interface SessionCalendar {
  /** The symbol whose sessions these are. */
  readonly symbol: string;
  /** Strictly increasing day numbers. */
  readonly days: Int32Array;
  /** Between these days, both included, every session is among `days`, and no other day was one, but for `isUnheld`. */
  readonly from: number;
  readonly to: number;
  /** Whether a day may have been a session that the calendar lacks. */
  readonly isUnheld: (day: number) => boolean;
}

/** Whether a day is a session of the calendar, or may have been one that it lacks. O(log sessions). */
export function mayBeSession({ days, isUnheld }: SessionCalendar, day: number): boolean {
  return days[positionOnOrAfter(days, day)] === day || isUnheld(day);
}
