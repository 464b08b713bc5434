import type { SuspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Finding, FoundPlace } from "@/lib/findings/finding";
import { seriesFinding } from "@/lib/findings/series-findings";
import { type FaultList, GrowingFaultList } from "@/lib/ingest/read/fault-list";
import type { PriceFile } from "@/lib/ingest/read/price-file";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter } from "@/lib/series/position";

/** The closes of a file in the order of days, with the line of each. */
export type FileCloses = Pick<PriceFile, "days" | "closes" | "lines">;

/** Where the close at a position of a file stands. */
export function placeAt({ days, closes, lines }: FileCloses, position: number): FoundPlace {
  return { date: isoFromDay(at(days, position)), line: at(lines, position), close: at(closes, position) };
}

/** The faults that `findingAt` makes of the rows of a file that are at fault. O(n). */
export function faultsWhere(
  file: FileCloses,
  isFault: (position: number) => boolean,
  findingAt: (place: FoundPlace) => Finding,
): FaultList<Finding> {
  const faults = new GrowingFaultList<Finding>();
  for (let position = 0; position < file.days.length; position++) {
    if (isFault(position)) faults.add(() => findingAt(placeAt(file, position)));
  }
  return faults;
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
