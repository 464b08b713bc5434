import type { Plot, PlotLine } from "./plot";
import { fractionOf, yPixel } from "./scale";

/** Width of the box in which paths are written; it is stretched to the plot area's when drawn. */
export const PATH_WIDTH = 1000;

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The `d` of a line in a box `PATH_WIDTH` wide and as high as the picture. */
export function linePath(plot: Plot, line: PlotLine): string {
  return line.xs
    .map((x, position) => {
      const left = rounded(fractionOf(plot.x, x) * PATH_WIDTH);
      const top = rounded(yPixel(plot, line.ys[position] ?? 0));
      return `${position === 0 ? "M" : "L"}${left} ${top}`;
    })
    .join("");
}

/** The `d` of the area between a line and its `fillTo`; empty for a plain line. */
export function areaPath(plot: Plot, line: PlotLine): string {
  const first = line.xs[0];
  const last = line.xs.at(-1);
  if (line.fillTo === null || first === undefined || last === undefined) return "";
  const base = rounded(yPixel(plot, line.fillTo));
  const edge = (x: number) => rounded(fractionOf(plot.x, x) * PATH_WIDTH);
  return `${linePath(plot, line)}L${edge(last)} ${base}L${edge(first)} ${base}Z`;
}
