import type { Finding } from "@/lib/analytics/checks/finding";
import { isoFromDay } from "@/lib/series/day";
import type { FileCloses } from "./found";

/**
 * Rule `provisional-close`, a warning: the last close is dated `today`, a day number. The session may still be going on
 * and the value be the latest price only. Of earlier days nothing can be said: files do not tell when they were made.
 */
export function provisionalClose({ days, closes, lines }: FileCloses, today: number): Finding | null {
  const last = days.length - 1;
  const close = closes[last];
  if (close === undefined || days[last] !== today) return null;
  const date = isoFromDay(today);
  const line = lines[last] ?? null;
  return { rule: "provisional-close", severity: "warning", date, line, close, details: { today: date } };
}
