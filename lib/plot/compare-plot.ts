import { extent, max, min } from "d3-array";
import { dayAxis, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import type { DayRange } from "@/lib/series/series";
import { withEndLabels } from "./end-labels";
import { linePieces, MOST_POINTS, pieceLine } from "./line-pieces";
import type { Plot, PlotKeyEntry, PlotLine, PlotTone } from "./plot";

/** One index of the comparison, already sliced and rebased. */
export interface CompareLine {
  readonly id: string;
  /** Short name: it stands at the line's end, in 128 px. */
  readonly label: string;
  readonly tone: PlotTone;
  readonly days: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** Where every session has its close; a sparse one outside. */
  readonly complete: DayRange | null;
}

export interface ComparePlotInput {
  /** Painted in reverse order, so that the first lies on top; lines without values are left out. */
  readonly lines: readonly CompareLine[];
  readonly scale: "log" | "linear";
  /** What the sparse lines stand for; needed where there are some. */
  readonly sparse?: string;
  /** What the values are: levels, or plain numbers that are shown with 0 in sight. */
  readonly unit?: "level" | "ratio";
  /** What is measured upward, where title and labels do not say it. */
  readonly axisTitle?: string;
  readonly formatLevel: (value: number) => string;
  readonly formatDayTick: FormatDayTick;
  readonly height?: number;
}

const MARGIN = { top: 8, right: 136, bottom: 28, left: 48 } as const;
const ROOM_FOR_TITLE = 18;
// Eight lines of 1,100 points would be more page than picture; a figure of weeks has fewer turns than closes have.
const MOST_POINTS_TOGETHER = { level: 3000, ratio: 1200 } as const;
// A millionth of a rebased value, and a hundred-thousandth of a ratio, are finer than any screen.
const SHORTENED = {
  // What is read has two decimals, however large it is.
  level: (value: number) => Number(value.toPrecision(value < 1000 ? 6 : 9)),
  ratio: (value: number) => Math.round(value * 1e5) / 1e5,
} as const;
const ROOM = { low: 10, high: 10 };

/** Indices rebased on one date, or a figure of several, with their names at the line ends. Throws a RangeError where none has a value. */
export function comparePlot(input: ComparePlotInput): Plot {
  const { height = 420, scale, unit = "level", axisTitle } = input;
  const drawn = input.lines.filter(({ days }) => days.length > 0);
  const x = dayAxis(sharedDays(drawn), input.formatDayTick, 8);
  const most = Math.min(MOST_POINTS, Math.floor(MOST_POINTS_TOGETHER[unit] / drawn.length));
  const pieces = drawn.map((line) => compareLines(line, most, SHORTENED[unit]));
  const zero = unit === "ratio" ? [0] : [];
  const [low = 1, high = low] = extent([...zero, ...pieces.flat().flatMap(({ ys }) => ys)]);
  const margin = { ...MARGIN, top: MARGIN.top + (axisTitle === undefined ? 0 : ROOM_FOR_TITLE) };
  const pixels = height - margin.top - margin.bottom;
  const yDomain = paddedDomain([low, high], scale, pixels, ROOM);
  const axis = valueAxis({ scale, domain: yDomain, unit }, input.formatLevel, { pixels });
  const y = axisTitle === undefined ? axis : { ...axis, title: axisTitle };
  const frame = { height, margin, x, y };
  const lines = withEndLabels(frame, pieces.reverse());
  const key: PlotKeyEntry[] = [
    ...drawn.map(({ label, tone }) => ({ label, tone, weight: "thick", narrowOnly: true }) as const),
    ...(lines.some(({ weight }) => weight === "sparse")
      ? [{ label: input.sparse ?? "", tone: "soft", weight: "sparse", narrowOnly: false } as const]
      : []),
  ];
  return { ...frame, bands: [], bars: [], lines, marks: [], key };
}

function sharedDays(lines: readonly CompareLine[]): [number, number] {
  const first = min(lines, ({ days }) => days[0]);
  const last = max(lines, ({ days }) => days[days.length - 1]);
  if (first === undefined || last === undefined) throw new RangeError("no line has a value to compare");
  return [first, last];
}

function compareLines(
  { id, label, tone, ...line }: CompareLine,
  most: number,
  shortened: (value: number) => number,
): PlotLine[] {
  return linePieces(line.days, line.values, line.complete, most).map((piece, position) => {
    return pieceLine(
      { ...piece, ys: piece.ys.map(shortened) },
      { id: `${id}-${position}`, label, tone, fillTo: null },
    );
  });
}
