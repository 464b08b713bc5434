import { isoFromDay } from "@/lib/series/day";

const MS_PER_DAY = 86_400_000;

/** The `YYYY-MM-DD` of a date column, which Prisma gives as midnight UTC; never local time. */
export function isoDate(date: Date): string {
  return isoFromDay(Math.round(date.getTime() / MS_PER_DAY));
}

/** The same for a column that may be empty. */
export function isoDateOrNull(date: Date | null): string | null {
  return date === null ? null : isoDate(date);
}
