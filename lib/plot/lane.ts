import { rounded } from "@/lib/plot/rounded";

/** One fall: where it begins, its lowest point, and where it ends or stands. */
export interface LaneFall {
  /** Days of its points, ascending. */
  readonly days: readonly number[];
  /** The distance from the peak at each, a fraction from 0 to −1. */
  readonly depths: readonly number[];
  /** Whether its depth is the true one; otherwise a deeper close may not be held. */
  readonly exact: boolean;
  /** Written in it or at its lowest point where there is room: the year of its peak. */
  readonly label: string;
  /** What a pointer gets: its dates and depth. */
  readonly title: string;
  readonly href: string | null;
}

/** Height of a row of falls, in px. */
export const LANE_HEIGHT = 60;
// How far a fall of 100 % would reach; below it is room for a name.
const LANE_DEPTH = 47;
/** Where they hang from, in px from its top. */
export const LANE_TOP = 3;

/** Where a distance from the peak lies in its row, in px from the top. */
export function laneY(depth: number): number {
  return rounded(LANE_TOP - depth * LANE_DEPTH);
}
