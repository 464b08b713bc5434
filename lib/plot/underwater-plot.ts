import { min } from "d3-array";
import { dayTicks, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import { dayDomain, paddedDomain } from "@/lib/plot/axes/domains";
import { labelled, valueTicks } from "@/lib/plot/axes/value-ticks";
import type { DayRange } from "@/lib/series/series";
import type { LevelMark } from "./level-plot";
import { linePieces } from "./line-pieces";
import type { Plot, PlotAxis, PlotLine } from "./plot";
import { plotMarks } from "./plot-marks";

export interface UnderwaterPlotInput {
  readonly days: ArrayLike<number>;
  /** Distances from the peak, fractions ≤ 0, one a day; at least one. */
  readonly depths: ArrayLike<number>;
  /** Where every session has its close; thin line outside. */
  readonly complete: DayRange | null;
  /** Name of the line in the crosshair. */
  readonly label: string;
  /** Values are fractions here; the most important first. */
  readonly marks: readonly LevelMark[];
  /** Writes a fraction on the y axis: `−20 %`. */
  readonly formatPercent: (fraction: number) => string;
  readonly formatDayTick: FormatDayTick;
  readonly height?: number;
}

const MARGIN = { top: 10, right: 64, bottom: 28, left: 0 } as const;
const ROOM_FOR_LABEL = 26;
// A millionth of the peak is far below a pixel, and shorter to send.
const shortened = (fraction: number) => Math.round(fraction * 1e6) / 1e6;

/** How far below the peak, filled up to 0. Throws a RangeError where there is no day. */
export function underwaterPlot(input: UnderwaterPlotInput): Plot {
  const { height = 320 } = input;
  const domain = dayDomain(input.days);
  const x: PlotAxis = {
    scale: "linear",
    domain,
    ticks: dayTicks(domain, input.formatDayTick, MARGIN.right),
    unit: "day",
  };
  const depths = Array.from({ length: input.depths.length }, (_, position) => input.depths[position] ?? 0);
  const lowest = Math.min(-0.01, min(depths) ?? 0, ...input.marks.map(({ value }) => value));
  const area = height - MARGIN.top - MARGIN.bottom;
  const yDomain = paddedDomain([lowest, 0], "linear", area, { low: ROOM_FOR_LABEL, high: 0 });
  const y: PlotAxis = {
    scale: "linear",
    domain: yDomain,
    ticks: labelled(valueTicks(yDomain, "linear", 4), input.formatPercent),
    unit: "fraction",
  };
  const lines = linePieces(input.days, depths, input.complete).map(
    (piece, position): PlotLine => ({
      ...piece,
      ys: piece.ys.map(shortened),
      id: `depth-${position}`,
      label: input.label,
      endLabel: "",
      endLabelShift: 0,
      tone: "down",
      fillTo: 0,
    }),
  );
  const frame = { height, margin: MARGIN, x, y };
  const wishes = input.marks.map(({ day, value, ...mark }) => ({
    ...mark,
    x: day,
    y: value,
    labelTone: "ink" as const,
    dot: "mark" as const,
  }));
  return { ...frame, bands: [], bars: [], lines, marks: plotMarks(frame, lines, wishes), key: [] };
}
