import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { CALENDAR_LIMITS } from "@/lib/reference/calendar-limits";
import { requireDay } from "@/lib/series/day";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";

/**
 * The sessions of an index as the store knows them: the complete stretch of its series, without the years in which
 * only some of its sessions are known. `null` where there are none.
 */
export function storedCalendar({ symbol, days, complete }: Series): SessionCalendar | null {
  if (complete === null) return null;
  const { from: known, missing } = CALENDAR_LIMITS[symbol] ?? {};
  const from = Math.max(complete.from, known === undefined ? complete.from : requireDay(known));
  if (from > complete.to) return null;
  const sessions = days.subarray(positionOnOrAfter(days, from), positionOnOrBefore(days, complete.to) + 1);
  const lost = missing === undefined ? null : requireDay(missing);
  return { symbol, days: lost === null ? sessions : withDay(sessions, lost), from, to: complete.to };
}

function withDay(days: Int32Array, day: number): Int32Array {
  if (days.includes(day)) return days;
  const all = new Int32Array(days.length + 1);
  all.set(days);
  all[days.length] = day;
  return all.sort();
}
