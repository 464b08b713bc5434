import type { SuspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Finding, FoundPlace } from "@/lib/findings/finding";
import { seriesFinding } from "@/lib/findings/series-findings";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
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

/** The faults that `findingAt` makes of the rows of a file that are at fault. O(n). */
export function faultsWhere(
  { days, closes, lines }: FileCloses,
  isFault: (position: number) => boolean,
  findingAt: (place: FoundPlace) => Finding,
): RuleFaults {
  const faults: Finding[] = [];
  let total = 0;
  for (let position = 0; position < days.length; position++) {
    if (!isFault(position)) continue;
    total += 1;
    if (total > MOST_LISTED_FAULTS) continue;
    const [day, line, close] = [at(days, position), at(lines, position), at(closes, position)];
    faults.push(findingAt({ date: isoFromDay(day), line, close }));
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

/** Reported by rules of their own: `filled-days` leaves rows out, `dates-shifted` refuses the file. */
const ELSEWHERE: ReadonlySet<string> = new Set(["filled-days", "shifted-dates"]);

/**
 * What `suspiciousCloses` found in a file, as warnings, in its order: the rows are stored all the same. Without the
 * file, no line is named. The rules and their thresholds are said there.
 */
export function seriesWarnings({ found }: SuspiciousCloses, file?: FileCloses): Finding[] {
  return found
    .filter(({ rule }) => !ELSEWHERE.has(rule))
    .map((each) => seriesFinding(each, file === undefined ? null : lineOfDay(file, each.day)));
}
