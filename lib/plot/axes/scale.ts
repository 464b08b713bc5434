import type { Plot, PlotAxis } from "@/lib/plot/plot";
import { rounded } from "@/lib/plot/rounded";

const position = (axis: PlotAxis, value: number) => (axis.scale === "log" ? Math.log(value) : value);

/**
 * Where a value stands on its axis: 0 at the lower end of the domain, 1 at the upper, beyond them outside.
 * In the middle where the domain is a single value.
 */
export function fractionOf(axis: PlotAxis, value: number): number {
  return fractionsOn(axis)(value);
}

/** `fractionOf` of one axis, for the many values of a line: its ends are looked at once. */
export function fractionsOn(axis: PlotAxis): (value: number) => number {
  const low = position(axis, axis.domain[0]);
  const high = position(axis, axis.domain[1]);
  return (value) => (high === low ? 0.5 : (position(axis, value) - low) / (high - low));
}

/** The value at a fraction of the axis: the inverse of `fractionOf`. */
export function valueAt(axis: PlotAxis, fraction: number): number {
  const low = position(axis, axis.domain[0]);
  const high = position(axis, axis.domain[1]);
  const between = low + fraction * (high - low);
  return axis.scale === "log" ? Math.exp(between) : between;
}

/** Height of the plot area in px: the whole without the margins. */
function areaHeight(plot: Pick<Plot, "height" | "margin">): number {
  return plot.height - plot.margin.top - plot.margin.bottom;
}

/**
 * Distance of a y value from the top of the picture in px, to the hundredth: logarithms differ in their last
 * digit between one machine and another, and a page must come out the same on the server and in the browser.
 */
export function yPixel(plot: Pick<Plot, "height" | "margin" | "y">, value: number): number {
  return yPixelsOf(plot)(value);
}

/** `yPixel` of one plot, for the many values of a line. */
export function yPixelsOf(plot: Pick<Plot, "height" | "margin" | "y">): (value: number) => number {
  const fraction = fractionsOn(plot.y);
  const height = areaHeight(plot);
  return (value) => rounded(plot.margin.top + (1 - fraction(value)) * height);
}
