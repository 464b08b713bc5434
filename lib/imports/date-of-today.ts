import { isoFromDay } from "@/lib/series/day";

const MS_PER_DAY = 86_400_000;

/**
 * The day of an import, `YYYY-MM-DD`, by the clock of Greenwich: no market has closed on a day that has not begun
 * there.
 */
export function dateOfToday(now = Date.now()): string {
  return isoFromDay(Math.floor(now / MS_PER_DAY));
}
