import { max, min } from "d3-array";
import { dayAxis, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import { type LevelMark, lineMark } from "./level-plot";
import { linePieces, pieceLine } from "./line-pieces";
import type { Plot, PlotLine } from "./plot";
import { plotMarks } from "./plot-marks";

export interface RollingPlotInput {
  readonly days: Int32Array;
  /** Fractions a year, one a day; at least one. */
  readonly values: Float64Array;
  /** Where the middle of all values held lies, drawn as a band; `null` for none. */
  readonly band: { readonly low: number; readonly high: number } | null;
  /** Names of line and band in the crosshair. */
  readonly label: string;
  readonly bandLabel: string;
  /** Values are fractions here; the most important first. */
  readonly marks: readonly LevelMark[];
  readonly formatPercent: (fraction: number) => string;
  readonly formatDayTick: FormatDayTick;
}

const HEIGHT = 360;
const MARGIN = { top: 10, right: 64, bottom: 28, left: 0 } as const;
const ROOM_FOR_LABEL = 26;
const ROOM_BELOW = 12;
// A millionth is far below a pixel, and shorter to send.
const shortened = (fraction: number) => Math.round(fraction * 1e6) / 1e6;

/** A rolling figure as a line over the band of its middle, with 0 in sight. Throws a RangeError where there is no day. */
export function rollingPlot(input: RollingPlotInput): Plot {
  const { days, values, band, label, bandLabel } = input;
  const x = dayAxis(days, input.formatDayTick, MARGIN.right);
  const lowest = Math.min(0, min(values) ?? 0);
  const room = { low: lowest < 0 ? ROOM_BELOW : 0, high: ROOM_FOR_LABEL };
  const highest = Math.max(0.01, max(values) ?? 0, band?.high ?? 0);
  const area = HEIGHT - MARGIN.top - MARGIN.bottom;
  const domain = paddedDomain([lowest, highest], "linear", area, room);
  const y = valueAxis({ scale: "linear", domain, unit: "fraction" }, input.formatPercent, 4);
  const edges = band === null ? [] : [bandLine(x.domain, band, bandLabel)];
  const whole = { from: x.domain[0], to: x.domain[1] };
  const pieces = linePieces(days, values, whole).map((piece, position) =>
    pieceLine(
      { ...piece, ys: piece.ys.map(shortened) },
      { id: `rolling-${position}`, label, tone: "index", fillTo: null },
    ),
  );
  const frame = { height: HEIGHT, margin: MARGIN, x, y };
  const marks = plotMarks(frame, pieces, input.marks.map(lineMark));
  const key = edges.map(({ tone, weight }) => ({ label: bandLabel, tone, weight, narrowOnly: false }));
  return { ...frame, bands: [], bars: [], lines: [...edges, ...pieces], marks, key };
}

/** The band as a line along its upper edge, filled down to the lower one. */
function bandLine(
  [from, to]: readonly [number, number],
  { low, high }: { readonly low: number; readonly high: number },
  label: string,
): PlotLine {
  const top = shortened(high);
  const piece = { weight: "thin", xs: [from, to], ys: [top, top] } as const;
  return pieceLine(piece, { id: "band", label, tone: "soft", fillTo: shortened(low) });
}
