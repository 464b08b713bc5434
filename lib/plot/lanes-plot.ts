import { dayAxis, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import type { DayRange } from "@/lib/series/series";
import { type LaneLabel, laneLabels } from "./labels/lane-labels";
import type { LaneFall } from "./lane";
import type { PlotAxis } from "./plot";
import type { RowWords } from "./row-words";

/** The falls of one index, and its words; behind the row stands its deepest fall. */
export interface LaneWish extends RowWords {
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
 * as it fell. Every row has the same scale.
 */
export interface LanesPlot {
  readonly x: PlotAxis;
  readonly rows: readonly LaneRow[];
}

/** One row as it is drawn. */
export interface LaneRow extends LaneWish {
  readonly labels: readonly LaneLabel[];
}

/** The falls of several indices as rows on one axis. Throws a RangeError where there is no row. */
export function lanesPlot({ rows, formatDayTick }: LanesPlotInput): LanesPlot {
  if (rows.length === 0) throw new RangeError("no index to draw");
  const first = Math.min(...rows.map(({ held }) => held.from));
  const last = Math.max(...rows.map(({ held }) => held.to));
  // Ticks end at the edge of the axis: nothing stands right of it.
  const x = dayAxis([first, last], formatDayTick, 0);
  return { x, rows: rows.map((row) => ({ ...row, labels: laneLabels(x, row.falls) })) };
}
