import { type Finding, makeFinding } from "@/lib/findings/finding";
import { isoFromDay } from "@/lib/series/day";
import { type FileCloses, placeAt } from "./found";

/**
 * Rule `provisional-close`, a warning: the last close is dated `today`, a day number, and by the clock of the market that
 * day is not `settled`, the last day whose close stands; `null`: not known. The session may still be going on and the value
 * be the latest price only. Of earlier days nothing can be said: files do not tell when they were made.
 */
export function provisionalClose(
  file: FileCloses,
  today: number,
  settled: number | null = null,
): Finding | null {
  const last = file.days.length - 1;
  if (file.days[last] !== today || (settled ?? today - 1) >= today) return null;
  return makeFinding("provisional-close", placeAt(file, last), { today: isoFromDay(today) });
}
