import { dayAxis, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import type { DayRange } from "@/lib/series/series";
import type { HeldDays } from "@/lib/series/session-runs";
import type { PlotAxis } from "./plot";
import type { RowWords } from "./row-words";

/** On which days an index has closes, and its words; behind the row stands its last close. */
export interface CoverageWish extends RowWords {
  readonly held: HeldDays;
  /** The run that is complete; `null` where none is. */
  readonly complete: DayRange | null;
}

/** What a picture of coverage is made from. */
interface CoveragePlotInput {
  /** In the order of the rows; at least one with a close. */
  readonly rows: readonly CoverageWish[];
  readonly formatDayTick: FormatDayTick;
}

/**
 * Which days are held of each of several indices, one row each on a common axis of days. A description like `Plot`,
 * drawn as it is: a row is words beside a bar, so that it has no y axis.
 */
export interface CoveragePlot {
  readonly x: PlotAxis;
  readonly rows: readonly CoverageRow[];
}

/** The closes of one index as they are drawn, with its words. */
export interface CoverageRow extends Omit<CoverageWish, "held"> {
  /** Runs of more than one session beside the complete one, in order. */
  readonly runs: readonly DayRange[];
  /** Days of single closes, ascending: declared ones, and sessions that stand alone. */
  readonly singles: readonly number[];
  /** The holes between neighbouring runs, in order: to be seen even where they are narrower than a pixel. */
  readonly gaps: readonly DayRange[];
}

/** The closes of several indices as rows on one axis. Throws a RangeError where there is no close. */
export function coveragePlot({ rows, formatDayTick }: CoveragePlotInput): CoveragePlot {
  const drawn = rows.map(coverageRow);
  const ends = drawn.flatMap(({ complete, runs, singles }) => [
    ...(complete === null ? [] : [complete]).concat(runs).flatMap(({ from, to }) => [from, to]),
    ...singles.slice(0, 1),
    ...singles.slice(-1),
  ]);
  if (ends.length === 0) throw new RangeError("no close to draw");
  // Ticks end at the edge of the axis: nothing stands right of it.
  return { x: dayAxis([Math.min(...ends), Math.max(...ends)], formatDayTick, 0), rows: drawn };
}

/** Whether any index has runs of sessions beside its complete one: otherwise nothing needs to say what they are. */
export function hasRuns({ rows }: CoveragePlot): boolean {
  return rows.some(({ runs }) => runs.length > 0);
}

function coverageRow({ held, ...row }: CoverageWish): CoverageRow {
  const { complete } = row;
  const others = held.runs.filter(({ from }) => from !== complete?.from);
  const alone = others.filter(({ sessions }) => sessions === 1).map(({ from }) => from);
  return {
    ...row,
    runs: others.filter(({ sessions }) => sessions > 1).map(({ from, to }) => ({ from, to })),
    singles: [...held.declared, ...alone].sort((one, other) => one - other),
    gaps: held.runs
      .slice(1)
      .map(({ from }, position) => ({ from: held.runs[position]?.to ?? from, to: from })),
  };
}
