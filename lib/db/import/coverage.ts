import type { Coverage } from "@/lib/reference/types";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import { heldDays, type MarkedDays, type SessionRun } from "@/lib/series/session-runs";

/**
 * The longest run of sessions without a hole, counted in sessions, the latest of equally long ones: the stretch
 * that is complete once no declared close lies inside it. `null` where there is no session. O(n).
 */
export function completeStretch(closes: MarkedDays): DayRange | null {
  let longest: SessionRun | null = null;
  for (const run of heldDays(closes).runs) {
    if (longest === null || run.sessions >= longest.sessions) longest = run;
  }
  return longest && { from: longest.from, to: longest.to };
}

/** Whether a day lies between the first and last session of a stretch, where a declared close has no place. */
export function isInside(stretch: DayRange | null, day: number): boolean {
  return stretch !== null && day > stretch.from && day < stretch.to;
}

/**
 * What a series covers: its complete stretch and how many closes lie before and after it; all of them before where
 * there is no session. `null` for no closes. No declared close may lie inside the stretch. O(n).
 */
export function coverageOf(closes: MarkedDays): Coverage | null {
  const { days } = closes;
  if (days.length === 0) return null;
  const stretch = completeStretch(closes);
  let before = 0;
  let after = 0;
  for (const day of days) {
    if (stretch === null || day < stretch.from) before += 1;
    else if (day > stretch.to) after += 1;
  }
  return {
    firstDate: isoFromDay(at(days, 0)),
    lastDate: isoFromDay(at(days, days.length - 1)),
    completeFrom: stretch === null ? null : isoFromDay(stretch.from),
    completeTo: stretch === null ? null : isoFromDay(stretch.to),
    sessionCount: days.length - before - after,
    sparseBefore: before,
    sparseAfter: after,
  };
}
