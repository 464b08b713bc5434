import { UNHELD_SESSIONS } from "@/lib/reference/unheld-sessions";
import { requireDay } from "@/lib/series/day";
import { SATURDAY, weekdayOf } from "@/lib/series/weekday";

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
