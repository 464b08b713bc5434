import { requireDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import type { Coverage } from "./types";

/** The stretch in which every session has its close, as day numbers; `null` where there is none. */
export function completeDays({ completeFrom, completeTo }: Coverage): DayRange | null {
  if (completeFrom === null || completeTo === null) return null;
  return { from: requireDay(completeFrom), to: requireDay(completeTo) };
}
