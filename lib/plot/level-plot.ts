import { extent } from "d3-array";
import { dayAxis, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import type { Series } from "@/lib/series/series";
import { linePieces, pieceLine } from "./line-pieces";
import type { Plot, PlotKeyEntry, PlotLine } from "./plot";
import { type BandWish, plotBands } from "./plot-bands";
import { type MarkWish, plotMarks } from "./plot-marks";

/** A day and level to mark on the line, with what is written beside it and where it leads. */
export interface LevelMark {
  readonly day: number;
  readonly value: number;
  /** Empty for a mark without words. */
  readonly label: string;
  /** Written in its place where all of it would lie on the line. */
  readonly shortLabel?: string;
  /** Where the label is looked for first: above peaks and passings, below troughs. */
  readonly side: "above" | "below";
  readonly title: string;
  readonly href: string | null;
  /** What the picture is about: its label is there at any width. */
  readonly own?: true;
}

/** A mark on a line as one whose label is to be placed. */
export function lineMark({ day, value, own, ...mark }: LevelMark): MarkWish {
  return { ...mark, x: day, y: value, labelTone: "ink", dot: "mark", ...(own && { needed: true }) };
}

/** What the two kinds of line stand for: every session has its close, or only those named. */
export interface LineWords {
  readonly thick: string;
  readonly sparse: string;
}

export interface LevelPlotInput {
  /** The closes to draw, already sliced to the range; at least one. */
  readonly series: Series;
  readonly scale: "log" | "linear";
  /** Name of the line in the crosshair. */
  readonly label: string;
  /** What thick and sparse lines stand for. */
  readonly key: LineWords;
  readonly bands: readonly BandWish[];
  /** The most important first: where room is short, the later lose their labels. */
  readonly marks: readonly LevelMark[];
  readonly formatLevel: (value: number) => string;
  readonly formatDayTick: FormatDayTick;
  readonly height?: number;
  /** Of a picture that is one of many on its page: its page would weigh more than it shows. */
  readonly mostPoints?: number;
}

const MARGIN = { top: 8, right: 64, bottom: 28, left: 0 } as const;
// With the picture's upper margin a label has room over the highest close.
const ROOM = { above: 14, below: 24, alone: 10 };
const BAND_FOOT = 22;

/**
 * An index's level over time: a thick line where every session has its close, a dashed one through the closes known
 * elsewhere, shaded bands behind and marks on it. Throws a RangeError for a series without closes.
 */
export function levelPlot(input: LevelPlotInput): Plot {
  const { series, height = 420 } = input;
  const x = dayAxis(series.days, input.formatDayTick, MARGIN.right);
  const bands = plotBands(input.bands, x.domain);
  const foot = bands.some(({ label }) => label !== "") ? BAND_FOOT : 0;
  const marks = input.marks.filter(({ day }) => day >= x.domain[0] && day <= x.domain[1]);
  const [low = 1, high = low] = extent([...series.closes, ...marks.map(({ value }) => value)]);
  const below = marks.some(({ side }) => side === "below") ? ROOM.below : ROOM.alone;
  const area = height - MARGIN.top - MARGIN.bottom;
  const padded = paddedDomain([low, high], input.scale, area, { low: foot + below, high: ROOM.above });
  // Levels are never negative, so room below them does not reach under 0.
  const domain: [number, number] = input.scale === "linear" ? [Math.max(0, padded[0]), padded[1]] : padded;
  const y = valueAxis({ scale: input.scale, domain, unit: "level" }, input.formatLevel, { pixels: area });
  const lines = levelLines(series, input.label, input.mostPoints);
  const frame = { height, margin: MARGIN, x, y };
  const placed = plotMarks(frame, lines, marks.map(lineMark), foot);
  return { ...frame, bands, bars: [], lines, marks: placed, key: lineKey(lines, input.key) };
}

/** What the lines of a series stand for; nothing where every session drawn has its close. */
export function lineKey(lines: readonly PlotLine[], words: LineWords): PlotKeyEntry[] {
  const weights = new Set(lines.map(({ weight }) => weight));
  if (!weights.has("sparse")) return [];
  return (["thick", "sparse"] as const)
    .filter((weight) => weights.has(weight))
    .map((weight) => ({ label: words[weight], tone: lines[0]?.tone ?? "index", weight, narrowOnly: false }));
}

function levelLines(series: Series, label: string, mostPoints?: number): PlotLine[] {
  return linePieces(series.days, series.closes, series.complete, mostPoints).map((piece, position) =>
    pieceLine(piece, { id: `${series.symbol}-${position}`, label, tone: "index", fillTo: null }),
  );
}
