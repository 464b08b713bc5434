import { fractionOf, yPixel } from "@/lib/plot/axes/scale";
import type { Plot, PlotLine } from "@/lib/plot/plot";

/** What rounding on the way from a value to a path may differ by, px. */
const SLACK = 0.5;
const POINT = /^[ML](-?[\d.]+),(-?[\d.]+)/;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Whether paths over a plot area of that width are the plot's lines: for each line there is one that begins and
 * ends where the line does. A line of a single point has no path; a plot of such lines alone shows none.
 */
export function showsLines(plot: Plot, width: number, paths: readonly string[]): boolean {
  const drawn = paths.map((path) => ({
    start: pointIn(path),
    end: pointIn(path.slice(path.lastIndexOf("L"))),
  }));
  const lines = plot.lines.filter(({ xs }) => xs.length > 1);
  return (
    lines.length > 0 &&
    lines.every((line) => {
      const start = pointOf(plot, width, line, 0);
      const end = pointOf(plot, width, line, line.xs.length - 1);
      return drawn.some((path) => isNear(path.start, start) && isNear(path.end, end));
    })
  );
}

function pointOf(plot: Plot, width: number, { xs, ys }: PlotLine, position: number): Point {
  const x = fractionOf(plot.x, xs[position] ?? 0) * width;
  return { x, y: yPixel(plot, ys[position] ?? 0) };
}

/** The point with which a path, or a part of one, begins. */
function pointIn(path: string): Point | null {
  const found = POINT.exec(path);
  return found === null ? null : { x: Number(found[1]), y: Number(found[2]) };
}

function isNear(point: Point | null, wanted: Point): boolean {
  return point !== null && Math.abs(point.x - wanted.x) <= SLACK && Math.abs(point.y - wanted.y) <= SLACK;
}
