import { fractionOf } from "@/lib/plot/axes/scale";
import type { PlotAxis } from "@/lib/plot/plot";
import type { DayRange } from "@/lib/series/series";

/** The width of the paths in their own units; drawn, they take whatever width there is. */
export const ROW_WIDTH = 1000;

const NARROWEST_BAR = 1;
const NARROW_GAP = 4;

/** The days as upright strokes from `top` to `bottom`, those that fall on one place drawn once. */
export function strokesPath(x: PlotAxis, days: readonly number[], top: number, bottom: number): string {
  const places = new Set(days.map((day) => place(x, day)));
  return [...places].map((left) => `M${left} ${top}V${bottom}`).join("");
}

/** The ranges as bars from `top` to `bottom`, none so narrow that it is not seen. */
export function barsPath(x: PlotAxis, ranges: readonly DayRange[], top: number, bottom: number): string {
  return ranges
    .map(({ from, to }) => {
      const left = place(x, from);
      const right = Math.max(left + NARROWEST_BAR, place(x, to));
      return `M${left} ${top}H${right}V${bottom}H${left}z`;
    })
    .join("");
}

/** The middles of the holes that are so narrow that the bars beside them would seem to be one. */
export function narrowGaps(x: PlotAxis, gaps: readonly DayRange[]): number[] {
  return gaps
    .filter(({ from, to }) => place(x, to) - place(x, from) < NARROW_GAP)
    .map(({ from, to }) => (from + to) / 2);
}

function place(x: PlotAxis, day: number): number {
  return Math.round(fractionOf(x, day) * ROW_WIDTH * 2) / 2;
}
