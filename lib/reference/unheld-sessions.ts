import { requireDay } from "@/lib/series/day";
import { SATURDAY, weekdayOf } from "@/lib/series/weekday";

/** Days on which a market was open, but whose closes no source of the shipped series has; dates are `YYYY-MM-DD`. */
interface UnheldSessions {
  readonly from: string;
  readonly to: string;
  /** Whether it is the Saturdays alone. */
  readonly saturdays: boolean;
}

/** By symbol. Tokyo traded on Saturdays to January 1989, on some of them towards the end. */
const UNHELD_SESSIONS: Readonly<Record<string, readonly UnheldSessions[]>> = {
  HSI: [{ from: "1971-12-20", to: "1971-12-20", saturdays: false }],
  N225: [{ from: "1970-01-01", to: "1989-01-31", saturdays: true }],
};

const STRETCHES = Object.entries(UNHELD_SESSIONS).flatMap(([symbol, stretches]) =>
  stretches.map(({ from, to, saturdays }) => ({
    ...{ symbol, saturdays },
    ...{ from: requireDay(from), to: requireDay(to) },
  })),
);

/**
 * Whether a day may have been a session of the index of an upper-case symbol though its complete stretch, as shipped,
 * has no close of it: a close that a file has of such a day is not of a day on which the market was shut. O(1).
 */
export function isUnheldSession(symbol: string, day: number): boolean {
  return STRETCHES.some(
    (each) =>
      each.symbol === symbol &&
      day >= each.from &&
      day <= each.to &&
      (!each.saturdays || weekdayOf(day) === SATURDAY),
  );
}
