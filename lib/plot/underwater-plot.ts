import { min } from "d3-array";
import { dayAxis, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import type { DayRange } from "@/lib/series/series";
import { type LevelMark, type LineWords, lineKey, lineMark } from "./level-plot";
import { linePieces, pieceLine } from "./line-pieces";
import type { Plot } from "./plot";
import { plotMarks } from "./plot-marks";

interface UnderwaterPlotInput {
  readonly days: ArrayLike<number>;
  /** Distances from the peak, fractions ≤ 0, one a day; at least one. */
  readonly depths: ArrayLike<number>;
  /** Where every session has its close; a sparse line outside. */
  readonly complete: DayRange | null;
  /** Name of the line in the crosshair. */
  readonly label: string;
  readonly key: LineWords;
  /** Values are fractions here; the most important first. */
  readonly marks: readonly LevelMark[];
  /** Writes a fraction on the y axis: `−20 %`. */
  readonly formatPercent: (fraction: number) => string;
  readonly formatDayTick: FormatDayTick;
  readonly height?: number;
}

const MARGIN = { top: 10, right: 64, bottom: 28, left: 0 } as const;
const ROOM_FOR_LABEL = 32;
// A millionth of the peak is far below a pixel, and shorter to send.
const shortened = (fraction: number) => Math.round(fraction * 1e6) / 1e6;

/** How far below the peak, filled up to 0. Throws a RangeError where there is no day. */
export function underwaterPlot(input: UnderwaterPlotInput): Plot {
  const { height = 320 } = input;
  const x = dayAxis(input.days, input.formatDayTick, MARGIN.right);
  const depths = Array.from({ length: input.depths.length }, (_, position) => input.depths[position] ?? 0);
  const lowest = Math.min(-0.01, min(depths) ?? 0, ...input.marks.map(({ value }) => value));
  const area = height - MARGIN.top - MARGIN.bottom;
  const yDomain = paddedDomain([lowest, 0], "linear", area, { low: ROOM_FOR_LABEL, high: 0 });
  const axis = valueAxis({ scale: "linear", domain: yDomain, unit: "fraction" }, input.formatPercent, {
    count: 4,
  });
  // Below the lowest point is room for its name alone.
  const y = { ...axis, ticks: axis.ticks.filter(({ value }) => value >= lowest) };
  const lines = linePieces(input.days, depths, input.complete).map((piece, position) =>
    pieceLine(
      { ...piece, ys: piece.ys.map(shortened) },
      { id: `depth-${position}`, label: input.label, tone: "down", fillTo: 0 },
    ),
  );
  const frame = { height, margin: MARGIN, x, y };
  const marks = plotMarks(frame, lines, input.marks.map(lineMark));
  return { ...frame, bands: [], bars: [], lines, marks, key: lineKey(lines, input.key) };
}
