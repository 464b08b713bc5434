const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day number (whole days since 1970-01-01, negative before) of a `YYYY-MM-DD` date; `null` for anything
 * that is not a real calendar day in that form (`2023-02-29`, `2023-2-9`, a timestamp).
 */
export function dayFromIso(iso: string): number | null {
  const match = ISO_DATE.exec(iso);
  if (match === null) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const day = ms / MS_PER_DAY;
  return isoFromDay(day) === iso ? day : null;
}

/**
 * The day number of a date the program itself wrote or has checked. Throws a RangeError where `iso` is not a
 * real `YYYY-MM-DD` day: a caller's mistake, not a reader's.
 */
export function requireDay(iso: string): number {
  const day = dayFromIso(iso);
  if (day === null) throw new RangeError(`not a calendar day in the form YYYY-MM-DD: ${iso}`);
  return day;
}

/** The `YYYY-MM-DD` date of a day number; always UTC, never local time. */
export function isoFromDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The calendar year of a day number. */
export function yearOfDay(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}
