import type { DatedClose } from "@/lib/series/dated-close";

/** A stored value that would explain a wrong close, and how the wrong one would have come from it. */
export interface DigitSlip {
  /** Two neighbouring digits swapped, or one digit mistaken for another. */
  readonly kind: "swapped" | "changed";
  readonly value: number;
}

/** A close, or a run of a few, about a power of ten too high or too low against the closes around it. */
export interface DecimalSlip extends DatedClose {
  readonly rule: "decimal-slip";
  /** The last day of the run; `day` for a single close. */
  readonly lastDay: number;
  /** Closes in the run. */
  readonly count: number;
  /** What the closes are multiplied by, as a power of ten: 2 is a hundredfold, −1 a tenth. */
  readonly power: number;
}

/** A large move that the next session undid. */
export interface Spike extends DatedClose {
  readonly rule: "spike";
  readonly previous: DatedClose;
  readonly next: DatedClose;
  /** P_t / P_{t−1} − 1, a fraction. */
  readonly change: number;
  /** A value near the neighbours that one slip of the pen turns into the close; `null` where none fits. */
  readonly explanation: DigitSlip | null;
}

/** A close that equals the one before it to the last digit, where that is not to be expected by chance. */
export interface Repeat extends DatedClose {
  readonly rule: "repeat";
  /** The day of the equal close before it. */
  readonly previousDay: number;
}

/** Three or more equal closes in a row. */
export interface Flat extends DatedClose {
  readonly rule: "flat";
  readonly lastDay: number;
  /** Equal closes, the first included; those of weekends filled in are not counted. */
  readonly count: number;
}

/** Repeats as chance makes them where closes are coarse against the daily move; all of the series in one. */
export interface ChanceRepeats extends DatedClose {
  readonly rule: "chance-repeats";
  /** The last repeat; `day` is the first. */
  readonly lastDay: number;
  /** Closes that equal the one before. */
  readonly count: number;
}

/** One close dated Saturday or Sunday. */
export interface Weekend extends DatedClose {
  readonly rule: "weekend";
  readonly weekday: "saturday" | "sunday";
}

/** A stretch in which closes on Saturdays, or on Sundays, are the rule. */
export interface WeekendSessions extends DatedClose {
  readonly rule: "weekend-sessions";
  readonly lastDay: number;
  readonly weekday: "saturday" | "sunday";
  /** Closes on that weekday. */
  readonly count: number;
}

/** A stretch with closes on both days of nearly every weekend: carried forward, not traded. */
export interface FilledDays extends DatedClose {
  readonly rule: "filled-days";
  readonly lastDay: number;
  /** Closes dated Saturday or Sunday. */
  readonly count: number;
}

/** A stretch whose dates look one day off: Sundays instead of Fridays, or Saturdays instead of Mondays. */
export interface ShiftedDates extends DatedClose {
  readonly rule: "shifted-dates";
  readonly lastDay: number;
  /** Early: dates a day before the session (Sundays, no Fridays). Late: a day after (Saturdays, no Mondays). */
  readonly direction: "early" | "late";
  /** Closes on the weekday that should have none. */
  readonly weekendDates: number;
  /** Closes on the weekday that should have as many. */
  readonly missingWeekdayDates: number;
}

/** A close dated on a day on which the market, by another source's calendar, was shut. */
export interface ShutDay extends DatedClose {
  readonly rule: "shut-day";
  /** The symbol whose sessions are the calendar. */
  readonly calendar: string;
}

/** A session of another source's calendar that the series lacks. */
export interface MissingSession {
  readonly rule: "missing-session";
  readonly day: number;
  readonly calendar: string;
}

/** Two neighbouring closes more than a week apart; `day` and `close` are the later one's. */
export interface Gap extends DatedClose {
  readonly rule: "gap";
  readonly previous: DatedClose;
  readonly calendarDays: number;
}

/** A stretch of weekly, monthly or yearly closes in a series of sessions. */
export interface WideSpacing extends DatedClose {
  readonly rule: "wide-spacing";
  readonly lastDay: number;
  /** Closes in the stretch, both ends included. */
  readonly count: number;
}

/** Something in a series that a reader should look at. Nothing is altered by it. */
export type Suspicion =
  | DecimalSlip
  | Spike
  | Repeat
  | Flat
  | ChanceRepeats
  | Weekend
  | WeekendSessions
  | FilledDays
  | ShiftedDates
  | ShutDay
  | MissingSession
  | Gap
  | WideSpacing;

/** The name of what was found. */
export type Rule = Suspicion["rule"];

/** Every rule, in the order in which findings of one day are listed. */
export const RULES = [
  "decimal-slip",
  "spike",
  "repeat",
  "flat",
  "chance-repeats",
  "weekend",
  "weekend-sessions",
  "filled-days",
  "shifted-dates",
  "shut-day",
  "missing-session",
  "gap",
  "wide-spacing",
] as const satisfies readonly Rule[];
