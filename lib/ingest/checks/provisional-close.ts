import { type Finding, makeFinding } from "@/lib/findings/finding";
import { isoFromDay } from "@/lib/series/day";
import type { FileCloses } from "./found";

/**
 * Rule `provisional-close`, a warning: the last close is dated `today`, a day number, and by the clock of the market that
 * day is not `settled`, the last day whose close stands; `null`: not known. The session may still be going on and the value
 * be the latest price only. Of earlier days nothing can be said: files do not tell when they were made.
 */
export function provisionalClose(
  { days, closes, lines }: FileCloses,
  today: number,
  settled: number | null = null,
): Finding | null {
  const last = days.length - 1;
  const close = closes[last];
  if (close === undefined || days[last] !== today || (settled ?? today - 1) >= today) return null;
  const date = isoFromDay(today);
  const line = lines[last] ?? null;
  return makeFinding("provisional-close", { date, line, close }, { today: date });
}
