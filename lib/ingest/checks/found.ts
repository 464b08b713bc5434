import type { Finding } from "@/lib/analytics/checks/finding";
import { positionOnOrAfter } from "@/lib/series/position";

/** The closes of a file in the order of days, with the line of each. */
export interface FileCloses {
  readonly days: Int32Array;
  readonly closes: Float64Array;
  readonly lines: Int32Array;
}

/** Faults of one rule: the first 50, and how many there are. */
export interface RuleFaults {
  readonly faults: readonly Finding[];
  readonly total: number;
}

/** As many faults of a rule as a report lists. */
export const MOST_LISTED_FAULTS = 50;

/** The faults that `findingAt` makes of the positions of a file that are at fault. O(n). */
export function faultsWhere(
  { days }: FileCloses,
  isFault: (position: number) => boolean,
  findingAt: (position: number) => Finding,
): RuleFaults {
  const faults: Finding[] = [];
  let total = 0;
  for (let position = 0; position < days.length; position++) {
    if (!isFault(position)) continue;
    total += 1;
    if (total <= MOST_LISTED_FAULTS) faults.push(findingAt(position));
  }
  return { faults, total };
}

/** The rows of a file whose place in `isKept` is 1. O(n). */
export function keptRows({ days, closes, lines }: FileCloses, isKept: Uint8Array): FileCloses {
  const kept = (_: number, position: number) => isKept[position] === 1;
  return { days: days.filter(kept), closes: closes.filter(kept), lines: lines.filter(kept) };
}

/** Whether a close repeats the one before or after it. O(1). */
export function isCopy({ closes }: FileCloses, position: number): boolean {
  const close = closes[position];
  return close === closes[position - 1] || close === closes[position + 1];
}

/** The line of the file that a day stands on; `null` where the file has no close on that day. O(log n). */
export function lineOfDay({ days, lines }: FileCloses, day: number): number | null {
  const position = positionOnOrAfter(days, day);
  return days[position] === day ? (lines[position] ?? null) : null;
}

/** The line of the first close in the file, whichever way it runs; 1 for none. O(1). */
export function firstLine({ lines }: FileCloses): number {
  return Math.min(lines[0] ?? 1, lines.at(-1) ?? 1);
}
