import type { DatedClose } from "@/lib/series/dated-close";

/** A stored value that would explain a wrong close, and how the wrong one would have come from it. */
export interface DigitSlip {
  /** Two neighbouring digits swapped, or one digit mistaken for another. */
  readonly kind: "swapped" | "changed";
  readonly value: number;
}

/** Closes in a row or of one kind, from `day` to `lastDay`, which is `day` for a single one. */
interface Stretch extends DatedClose {
  readonly lastDay: number;
  /** How many closes. */
  readonly count: number;
}

/** What is told of the findings of each rule. */
interface ByRule {
  /** A close, or a run of a few, about a power of ten too high or too low against the closes around it. */
  readonly "decimal-slip": Stretch & {
    /** What the closes are multiplied by, as a power of ten: 2 is a hundredfold, −1 a tenth. */
    readonly power: number;
  };
  /** A large move that the next session undid. */
  readonly spike: DatedClose & {
    readonly previous: DatedClose;
    readonly next: DatedClose;
    /** P_t / P_{t−1} − 1, a fraction. */
    readonly change: number;
    /** A value near the neighbours that one slip of the pen turns into the close; `null` where none fits. */
    readonly explanation: DigitSlip | null;
  };
  /** A close that equals the one before it to the last digit, where that is not to be expected by chance. */
  readonly repeat: DatedClose & { readonly previousDay: number };
  /** Three or more equal closes in a row; those of weekends filled in are not counted. */
  readonly flat: Stretch;
  /**
   * Repeats as chance makes them where closes are coarse against the daily move; all of the series in one, from the
   * first repeat to the last.
   */
  readonly "chance-repeats": Stretch;
  /** One close dated Saturday or Sunday. */
  readonly weekend: DatedClose & { readonly weekday: "saturday" | "sunday" };
  /** A stretch in which closes on Saturdays, or on Sundays, are the rule; those on that weekday are counted. */
  readonly "weekend-sessions": Stretch & { readonly weekday: "saturday" | "sunday" };
  /** A stretch with closes on both days of nearly every weekend, which are counted: carried forward, not traded. */
  readonly "filled-days": Stretch;
  /** A stretch whose dates look one day off: Sundays instead of Fridays, or Saturdays instead of Mondays. */
  readonly "shifted-dates": DatedClose & {
    readonly lastDay: number;
    /** Early: dates a day before the session (Sundays, no Fridays). Late: a day after (Saturdays, no Mondays). */
    readonly direction: "early" | "late";
    /** Closes on the weekday that should have none. */
    readonly weekendDates: number;
    /** Closes on the weekday that should have as many. */
    readonly missingWeekdayDates: number;
  };
  /** A close dated on a day on which the market was shut, by the sessions of the symbol `calendar`. */
  readonly "shut-day": DatedClose & { readonly calendar: string };
  /** A session of another source's calendar that the series lacks. */
  readonly "missing-session": { readonly day: number; readonly calendar: string };
  /** Two neighbouring closes more than a week apart; `day` and `close` are the later one's. */
  readonly gap: DatedClose & { readonly previous: DatedClose; readonly calendarDays: number };
  /** A stretch of weekly, monthly or yearly closes in a series of sessions, both ends counted. */
  readonly "wide-spacing": Stretch;
}

/** The name of what was found. */
export type Rule = keyof ByRule;

/** What was found by one rule. */
export type SuspicionOf<R extends Rule> = ByRule[R] & { readonly rule: R };

/** Something in a series that a reader should look at. Nothing is altered by it. */
export type Suspicion = { [R in Rule]: SuspicionOf<R> }[Rule];

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
