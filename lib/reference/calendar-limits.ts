/** What is known to be missing from the shipped sessions of an index; dates are `YYYY-MM-DD`. */
export interface CalendarLimits {
  /** The sessions are whole from here only. */
  readonly from?: string;
  /** A session whose close is not shipped. */
  readonly missing?: string;
}

/**
 * By symbol: weekdays alone are shipped of the years in which New York and Tokyo traded on Saturdays too, and Tokyo's
 * Christmas Day of 1998 is lost.
 */
export const CALENDAR_LIMITS: Readonly<Record<string, CalendarLimits>> = {
  SPX: { from: "1952-09-29" },
  N225: { from: "1989-02-01", missing: "1998-12-25" },
};
