import { fractionOf, fractionsOn, yPixel, yPixelsOf } from "@/lib/plot/axes/scale";
import type { Plot, PlotLine } from "./plot";

/** Width of the box in which paths are written; it is stretched to the plot area's when drawn. */
export const PATH_WIDTH = 1000;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The `d` of a line in a box `PATH_WIDTH` wide and as high as the picture. */
export function linePath(plot: Plot, line: PlotLine): string {
  const fraction = fractionsOn(plot.x);
  const pixel = yPixelsOf(plot);
  let path = "";
  for (const [position, x] of line.xs.entries()) {
    const left = rounded(fraction(x) * PATH_WIDTH);
    path += `${position === 0 ? "M" : "L"}${left} ${pixel(line.ys[position] ?? 0)}`;
  }
  return path;
}

/** The `d` of the area between a line, whose own `d` is `path`, and its `fillTo`; empty for a plain line. */
export function areaPath(plot: Plot, line: PlotLine, path: string): string {
  const first = line.xs[0];
  const last = line.xs.at(-1);
  if (line.fillTo === null || first === undefined || last === undefined) return "";
  const base = rounded(yPixel(plot, line.fillTo));
  const edge = (x: number) => rounded(fractionOf(plot.x, x) * PATH_WIDTH);
  return `${path}L${edge(last)} ${base}L${edge(first)} ${base}Z`;
}
