import type { Coverage } from "@/lib/reference/types";
import { isoFromDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import { type HeldDays, heldDays, type MarkedDays, type SessionRun } from "@/lib/series/session-runs";

/**
 * The longest run of sessions without a hole, counted in sessions, the latest of equally long ones: the stretch
 * that is complete once no declared close lies inside it. `null` where there is no session. O(n).
 */
export function completeStretch(closes: MarkedDays): DayRange | null {
  return longestRun(heldDays(closes));
}

function longestRun({ runs }: HeldDays): DayRange | null {
  let longest: SessionRun | null = null;
  for (const run of runs) {
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
  return coverageOfHeld(heldDays(closes));
}

/** The same of the days alone. */
export function coverageOfHeld(held: HeldDays): Coverage | null {
  const { runs, declared } = held;
  // Declared closes and runs of sessions, each with its days.
  const parts = [...runs, ...declared.map((day) => ({ from: day, to: day, sessions: 1 }))];
  if (parts.length === 0) return null;
  const stretch = longestRun(held);
  const count = (isCounted: (part: DayRange) => boolean) =>
    parts.filter(isCounted).reduce((sum, { sessions }) => sum + sessions, 0);
  const sparseBefore = count(({ from }) => stretch === null || from < stretch.from);
  const sparseAfter = count(({ to }) => stretch !== null && to > stretch.to);
  return {
    firstDate: isoFromDay(parts.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY)),
    lastDate: isoFromDay(parts.reduce((last, { to }) => Math.max(last, to), Number.NEGATIVE_INFINITY)),
    completeFrom: stretch === null ? null : isoFromDay(stretch.from),
    completeTo: stretch === null ? null : isoFromDay(stretch.to),
    sessionCount: count(() => true) - sparseBefore - sparseAfter,
    sparseBefore,
    sparseAfter,
  };
}
