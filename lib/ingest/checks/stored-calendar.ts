import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { isUnheldSession } from "@/lib/reference/unheld-sessions";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";

/** The sessions of an index as the store knows them: the complete stretch of its series; `null` where there is none. */
export function storedCalendar({ symbol, days, complete }: Series): SessionCalendar | null {
  if (complete === null) return null;
  const { from, to } = complete;
  return {
    symbol,
    days: days.subarray(positionOnOrAfter(days, from), positionOnOrBefore(days, to) + 1),
    from,
    to,
    isUnheld: (day) => isUnheldSession(symbol, day),
  };
}
