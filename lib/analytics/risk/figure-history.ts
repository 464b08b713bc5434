import { greatest, quantile } from "d3-array";
import { at } from "@/lib/series/at";
import type { RollingFigure } from "./rolling-volatility";

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
 * The `count` highest values, each at least `apartDays` calendar days from those above it, so that one storm is told
 * once; highest first, the earlier of equal ones. O(n · count).
 */
export function separatedPeaks(
  { days, values }: RollingFigure,
  count: number,
  apartDays: number,
): DatedFigure[] {
  const peaks: DatedFigure[] = [];
  const positions = Array.from(days.keys());
  while (peaks.length < count) {
    const isApart = (position: number) =>
      peaks.every(({ day }) => Math.abs(day - at(days, position)) >= apartDays);
    const highest = greatest(positions.filter(isApart), (position) => at(values, position));
    if (highest === undefined) break;
    peaks.push({ day: at(days, highest), value: at(values, highest) });
  }
  return peaks;
}
