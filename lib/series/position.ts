import { bisectLeft, bisectRight } from "d3-array";

/**
 * The position of the last day on or before `day`, −1 where every day is later (or there is none).
 * `days` must be strictly increasing. Binary search, O(log n).
 */
export function positionOnOrBefore(days: Int32Array, day: number): number {
  return bisectRight(days, day) - 1;
}

/**
 * The position of the first day on or after `day`, `days.length` where every day is earlier (or there is none).
 * `days` must be strictly increasing. Binary search, O(log n).
 */
export function positionOnOrAfter(days: Int32Array, day: number): number {
  return bisectLeft(days, day);
}
