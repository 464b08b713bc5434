import { quantile, sort } from "d3-array";
import { at } from "@/lib/series/at";
import type { RollingFigure } from "./rolling-figure";

/** A figure on a day. */
export interface DatedFigure {
  readonly day: number;
  readonly value: number;
}

/** The stretch in which the middle of all values lies. */
export interface MiddleBand {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const LOW = 0.1;
const HIGH = 0.9;

/**
 * The tenth, the half and the ninetieth of a hundred of all values of a rolling figure, interpolated at rank q · (n − 1);
 * `null` for none. O(n). (definitions §9)
 */
export function middleBand({ values }: RollingFigure): MiddleBand | null {
  const [low, middle, high] = [LOW, 0.5, HIGH].map((share) => quantile(values, share));
  return low === undefined || middle === undefined || high === undefined ? null : { low, middle, high };
}

/** The share of the values at or below one, 0 to 1; `null` where there are none. O(n). (definitions §9) */
export function shareAtOrBelow(values: Float64Array, value: number): number | null {
  if (values.length === 0) return null;
  let count = 0;
  for (let position = 0; position < values.length; position++) count += at(values, position) <= value ? 1 : 0;
  return count / values.length;
}

/**
 * The `count` highest values, each at least `apartDays` calendar days from those above it and none higher within a
 * quarter of that around it, so that one storm is told once and its shoulders never; highest first, the earlier of equal
 * ones. O(n log n).
 */
export function separatedPeaks(figure: RollingFigure, count: number, apartDays: number): DatedFigure[] {
  const { days, values } = figure;
  const peaks: DatedFigure[] = [];
  for (const position of sort(days.keys(), (each) => -at(values, each))) {
    if (peaks.length === count) break;
    const day = at(days, position);
    const isApart = peaks.every((peak) => Math.abs(peak.day - day) >= apartDays);
    if (isApart && isSummit(figure, position, apartDays / 4))
      peaks.push({ day, value: at(values, position) });
  }
  return peaks;
}

/** Whether no value within so many days around a position is higher. */
function isSummit({ days, values }: RollingFigure, position: number, aroundDays: number): boolean {
  const [day, value] = [at(days, position), at(values, position)];
  for (const step of [-1, 1]) {
    for (let other = position + step; other >= 0 && other < days.length; other += step) {
      if (Math.abs(at(days, other) - day) > aroundDays) break;
      if (at(values, other) > value) return false;
    }
  }
  return true;
}
