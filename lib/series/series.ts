/** What closes come in, where they keep to it. */
export type RegularPeriodicity = "daily" | "weekly" | "monthly" | "quarterly" | "yearly";

/** How far apart the closes of a series are; `irregular` where they keep to none of these spacings. */
export type Periodicity = RegularPeriodicity | "irregular";

/**
 * A price index as two parallel arrays: the one data type that analytics, views and plots speak.
 * Days are whole days since 1970-01-01 (negative before), strictly increasing; closes are finite and > 0.
 */
export interface Series {
  /** Upper-case symbol, as stored: `HSI`. */
  readonly symbol: string;
  readonly days: Int32Array;
  readonly closes: Float64Array;
  /**
   * The stretch in which every session has its close, as day numbers, both ends included; `null` where the
   * series has none. Closes outside it are declared sparse: year-ends and documented turning points.
   */
  readonly complete: DayRange | null;
  /** How far apart the closes of the complete stretch are; a cut of a regular series keeps it, however short. */
  readonly periodicity: Periodicity;
  /**
   * The session after the last close, where it is known: the series was cut there from a longer one, inside its
   * complete stretch. `null` otherwise.
   */
  readonly nextSession: number | null;
}

/** Two day numbers, both included, `from` ≤ `to`. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}
