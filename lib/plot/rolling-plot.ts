import { max, min } from "d3-array";
import { dayAxis, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import { withEndLabels } from "./end-labels";
import { type LevelMark, lineMark } from "./level-plot";
import { linePieces, MOST_POINTS, pieceLine } from "./line-pieces";
import type { Plot, PlotKeyEntry, PlotLine, PlotTone } from "./plot";
import { plotMarks } from "./plot-marks";

/** The same figure of another index; on days between the first and the last of the own line, at least one. */
export interface RollingLine {
  readonly id: string;
  /** Short name: it stands at the line's end, in 128 px. */
  readonly label: string;
  readonly tone: PlotTone;
  readonly days: Int32Array;
  readonly values: Float64Array;
}

export interface RollingPlotInput {
  readonly days: Int32Array;
  /** One a day; at least one. */
  readonly values: Float64Array;
  /** What the values are: changes as fractions, shares as fractions, or plain ratios. */
  readonly unit: "fraction" | "percent" | "ratio";
  /** Where the middle of all values held lies, drawn as a band; `null` for none. */
  readonly band: { readonly low: number; readonly high: number } | null;
  /** Lines beside it, named at their ends as the own one then is; painted under it, the first on top. */
  readonly others?: readonly RollingLine[];
  /** Names of line and band in the crosshair. */
  readonly label: string;
  readonly bandLabel: string;
  /** The most important first. */
  readonly marks: readonly LevelMark[];
  readonly formatValue: (value: number) => string;
  readonly formatDayTick: FormatDayTick;
  /** As in a level plot. */
  readonly mostPoints?: number;
}

const HEIGHT = 360;
const MARGIN_ALONE = { top: 10, right: 64, bottom: 28, left: 0 } as const;
const MARGIN_BESIDE = { top: 10, right: 136, bottom: 28, left: 48 } as const;
const ROOM_FOR_LABEL = 26;
const ROOM_BELOW = 12;
const MOST_POINTS_TOGETHER = 3600;
// A millionth is far below a pixel, and shorter to send.
const shortened = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * A rolling figure as a line over the band of its middle, with 0 in sight, and others beside it. Throws a RangeError where
 * there is no day.
 */
export function rollingPlot(input: RollingPlotInput): Plot {
  const { days, band, bandLabel, label, others = [], mostPoints = MOST_POINTS } = input;
  const margin = others.length === 0 ? MARGIN_ALONE : MARGIN_BESIDE;
  const x = dayAxis(days, input.formatDayTick, others.length === 0 ? margin.right : 8);
  const y = valuesAxis(input, HEIGHT - margin.top - margin.bottom);
  const frame = { height: HEIGHT, margin, x, y };
  const edges = band === null ? [] : [bandLine(x.domain, band, bandLabel)];
  const most = Math.min(mostPoints, Math.floor(MOST_POINTS_TOGETHER / (others.length + 1)));
  const own = piecesOf({ ...input, id: "rolling", tone: "index" }, most);
  // Thin, so that the own line can be followed through eight others.
  const beside = others.map((line) => piecesOf(line, most).map(thinner)).reverse();
  const lines = others.length === 0 ? own : withEndLabels(frame, [...beside, own]);
  const marks = plotMarks(frame, lines, input.marks.map(lineMark));
  const key: PlotKeyEntry[] = [
    ...edges.map(({ tone }) => ({ label: bandLabel, tone, weight: "band" as const, narrowOnly: false })),
    ...(others.length === 0 ? [] : [{ label, tone: "index" } as const, ...others]).map((line) => ({
      ...{ label: line.label, tone: line.tone },
      ...({ weight: "thick", narrowOnly: true } as const),
    })),
  ];
  return { ...frame, bands: [], bars: [], lines: [...edges, ...lines], marks, key };
}

function thinner(line: PlotLine): PlotLine {
  return { ...line, weight: "thin" };
}

function valuesAxis({ values, band, others = [], unit, formatValue }: RollingPlotInput, area: number) {
  const all = [values, ...others.map((line) => line.values)];
  const lowest = Math.min(0, band?.low ?? 0, ...all.map((each) => min(each) ?? 0));
  const highest = Math.max(0.01, band?.high ?? 0, ...all.map((each) => max(each) ?? 0));
  const room = { low: lowest < 0 ? ROOM_BELOW : 0, high: ROOM_FOR_LABEL };
  const domain = paddedDomain([lowest, highest], "linear", area, room);
  return valueAxis({ scale: "linear", domain, unit }, formatValue, { count: 4 });
}

function piecesOf({ id, label, tone, days, values }: RollingLine, most: number): PlotLine[] {
  const whole = { from: days[0] ?? 0, to: days[days.length - 1] ?? 0 };
  return linePieces(days, values, whole, most).map((piece, position) =>
    pieceLine(
      { ...piece, ys: piece.ys.map(shortened) },
      { id: `${id}-${position}`, label, tone, fillTo: null },
    ),
  );
}

/** The band as a line along its upper edge, filled down to the lower one. */
function bandLine(
  [from, to]: readonly [number, number],
  { low, high }: { readonly low: number; readonly high: number },
  label: string,
): PlotLine {
  const top = shortened(high);
  const piece = { weight: "thin", xs: [from, to], ys: [top, top] } as const;
  return { ...pieceLine(piece, { id: "band", label, tone: "soft", fillTo: shortened(low) }), isBand: true };
}
