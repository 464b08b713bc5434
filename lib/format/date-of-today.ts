import { isoFromDay } from "@/lib/series/day";

const MS_PER_DAY = 86_400_000;

/**
 * The day it is, `YYYY-MM-DD`, by the clock of Greenwich: no market has closed on a day that has not begun there, and
 * in Hong Kong a day of trading has the same date.
 */
export function dateOfToday(now = Date.now()): string {
  return isoFromDay(Math.floor(now / MS_PER_DAY));
}
