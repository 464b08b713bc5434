/** Days on which a market was open, but whose closes no source of the shipped series has; dates are `YYYY-MM-DD`. */
export interface UnheldSessions {
  readonly from: string;
  readonly to: string;
  /** Whether it is the Saturdays alone. */
  readonly saturdays: boolean;
}

/** By symbol. Tokyo traded on Saturdays to January 1989, on some of them towards the end. */
export const UNHELD_SESSIONS: Readonly<Record<string, readonly UnheldSessions[]>> = {
  HSI: [{ from: "1971-12-20", to: "1971-12-20", saturdays: false }],
  N225: [{ from: "1970-01-01", to: "1989-01-31", saturdays: true }],
};
