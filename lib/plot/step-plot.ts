import { max } from "d3-array";
import { dayAxis, type FormatDayTick } from "@/lib/plot/axes/day-ticks";
import { paddedDomain } from "@/lib/plot/axes/domains";
import { valueAxis } from "@/lib/plot/axes/value-ticks";
import { type LevelMark, lineMark } from "./level-plot";
import type { Plot, PlotLine } from "./plot";
import { plotMarks } from "./plot-marks";

interface StepPlotInput {
  /** The days from which a value holds, ascending, and the day to which the last one is known to hold; at least one. */
  readonly days: ArrayLike<number>;
  /** One a day. */
  readonly values: ArrayLike<number>;
  readonly unit: "count" | "percent";
  /** The line's name in the crosshair. */
  readonly label: string;
  /** The most important first. */
  readonly marks: readonly LevelMark[];
  readonly formatValue: (value: number) => string;
  readonly formatDayTick: FormatDayTick;
}

const HEIGHT = 280;
const MARGIN = { top: 10, right: 64, bottom: 28, left: 0 } as const;
const ROOM = { low: 0, high: 30 };

/** A dated fact in steps, each value held until the next, over 0. Throws a RangeError where there is no day. */
export function stepPlot({
  days,
  values,
  unit,
  label,
  marks,
  formatValue,
  formatDayTick,
}: StepPlotInput): Plot {
  const xs = Array.from(days);
  const ys = Array.from(values);
  const x = dayAxis(xs, formatDayTick, MARGIN.right);
  const highest = max(ys) ?? 0;
  const domain = paddedDomain([0, highest], "linear", HEIGHT - MARGIN.top - MARGIN.bottom, ROOM);
  const y = valueAxis({ scale: "linear", domain, unit }, formatValue, { count: 4 });
  const frame = { height: HEIGHT, margin: MARGIN, x, y };
  const line: PlotLine = {
    ...{ id: "steps", label, endLabel: "", endLabelShift: 0, tone: "index", weight: "thick", fillTo: 0 },
    ...{ isStep: true, xs, ys },
  };
  return {
    ...{ ...frame, bands: [], bars: [], lines: [line], key: [] },
    marks: plotMarks(frame, [cornersOf(xs, ys)], marks.map(lineMark)),
  };
}

/** The line as it is drawn, corner by corner, for labels to keep clear of. */
function cornersOf(xs: readonly number[], ys: readonly number[]): Pick<PlotLine, "xs" | "ys"> {
  const corners = xs.flatMap((x, position) => {
    const before = ys[position - 1];
    const own = { x, y: ys[position] ?? 0 };
    return before === undefined ? [own] : [{ x, y: before }, own];
  });
  return { xs: corners.map(({ x }) => x), ys: corners.map(({ y }) => y) };
}
