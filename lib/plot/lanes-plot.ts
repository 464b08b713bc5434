import { dayAxis, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import { fractionsOn } from "@/lib/plot/axes/scale";
import { placeLabels } from "@/lib/plot/labels/place-labels";
import type { DayRange } from "@/lib/series/series";
import type { PlotAxis, PlotMark } from "./plot";

/** One fall: where it begins, its lowest point, and where it ends or stands. */
export interface LaneFall {
  /** Days of its points, ascending. */
  readonly days: readonly number[];
  /** The distance from the peak at each, a fraction from 0 to −1. */
  readonly depths: readonly number[];
  /** Whether its last point is the recovery; otherwise it goes on. */
  readonly recovered: boolean;
  /** Whether its depth is the true one; otherwise a deeper close may not be held. */
  readonly exact: boolean;
  /** Written at its lowest point where there is room: the year of its peak. */
  readonly label: string;
  /** What a pointer gets: its dates and depth. */
  readonly title: string;
  readonly href: string | null;
}

/** The falls of one index, and its words. */
export interface LaneWish {
  readonly id: string;
  readonly label: string;
  /** In place of `label` where there is little room. */
  readonly shortLabel: string;
  readonly href: string;
  /** The row in a sentence, for whoever does not see it. */
  readonly title: string;
  /** Written behind the row: its deepest fall. */
  readonly endLabel: string;
  /** From the first close to the last. */
  readonly held: DayRange;
  /** The deepest first. */
  readonly falls: readonly LaneFall[];
}

interface LanesPlotInput {
  /** In the order of the rows; at least one. */
  readonly rows: readonly LaneWish[];
  readonly formatDayTick: FormatDayTick;
}

/**
 * The falls of several indices on a common axis of days, one row an index: each hangs from the row's upper edge, as deep
 * as it fell. Every row has the same scale, its whole height being 100 %.
 */
export interface LanesPlot {
  readonly x: PlotAxis;
  readonly rows: readonly LaneRow[];
}

/** One row as it is drawn. */
export interface LaneRow extends LaneWish {
  readonly labels: readonly LaneLabel[];
}

/** What is written beside the lowest point of a fall. */
type LaneLabel = Pick<PlotMark, "x" | "y" | "label" | "anchor" | "dx" | "dy" | "labelMinWidth">;

/** Height of a row, in px; falls hang from `LANE_TOP`. */
export const LANE_HEIGHT = 50;
const LANE_TOP = 3;

/** Where a distance from the peak lies in its row, in px from the top. */
export function laneY(depth: number): number {
  return Math.round((LANE_TOP - depth * (LANE_HEIGHT - LANE_TOP)) * 100) / 100;
}

const MOST_NAMED = 5;

/** The falls of several indices as rows on one axis. Throws a RangeError where there is no row. */
export function lanesPlot({ rows, formatDayTick }: LanesPlotInput): LanesPlot {
  if (rows.length === 0) throw new RangeError("no index to draw");
  const first = Math.min(...rows.map(({ held }) => held.from));
  const last = Math.max(...rows.map(({ held }) => held.to));
  // Ticks end at the edge of the axis: nothing stands right of it.
  const x = dayAxis([first, last], formatDayTick, 0);
  return { x, rows: rows.map((row) => ({ ...row, labels: labelsOf(x, row) })) };
}

/** The names of the deepest falls, those that have room. */
function labelsOf(x: PlotAxis, { falls }: LaneWish): LaneLabel[] {
  const place = fractionsOn(x);
  const named = falls.slice(0, MOST_NAMED).flatMap(({ days, depths, label }) => {
    const [day, depth] = [days[1], depths[1]];
    return day === undefined || depth === undefined ? [] : [{ day, depth, label }];
  });
  const places = placeLabels(
    named.map(({ day, depth, label }) => ({ x: place(day), y: laneY(depth), label, side: "below" })),
    {
      lines: falls.map(({ days, depths }) => ({ fractions: days.map(place), pixels: depths.map(laneY) })),
      ...{ top: LANE_TOP, bottom: LANE_HEIGHT, gutter: 0 },
    },
  );
  return named.flatMap(({ day, depth, label }, position) => {
    const found = places[position] ?? null;
    return found === null ? [] : [{ x: day, y: depth, label, ...found }];
  });
}
