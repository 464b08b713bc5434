const MS_PER_SECOND = 1000;

/**
 * The seconds that a `Retry-After` header asks for: a number of seconds, or a date counted from `now` (milliseconds
 * since 1970-01-01 UTC), rounded up; 0 for a date gone by. `null` where there is no header or it says nothing.
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  const value = header?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value);
  // Date.parse takes far more than HTTP dates, "-5" and "1.5" among it.
  if (!/^[A-Z][a-z]{2}/.test(value)) return null;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now) / MS_PER_SECOND));
}
