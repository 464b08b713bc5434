import { bisectCenter, group, least } from "d3-array";
import type { Plot, PlotLine, PlotTone } from "@/lib/plot/plot";

/** What a series shows at the crosshair: a point that is really drawn, never one in between. */
export interface Reading {
  readonly label: string;
  readonly tone: PlotTone;
  readonly x: number;
  readonly y: number;
  /** The lower edge where `y` is the upper one of a band; absent for a line. */
  readonly low?: number;
  /** The series' first drawn value, from which a change is counted. */
  readonly first: number;
}

// Points within this share of the width count as being under the crosshair.
const REACH = 1 / 200;

function seriesOf(plot: Plot): Map<string, PlotLine[]> {
  return group(plot.lines, ({ label }) => label);
}

/** The reading that is nearest to an x value, the first of several; `null` of none. */
export function nearestTo(readings: readonly Reading[], wanted: number): Reading | null {
  return least(readings, ({ x }) => Math.abs(x - wanted)) ?? null;
}

function nearest(lines: readonly PlotLine[], wanted: number): Reading | null {
  const first = lines[0]?.ys[0];
  const readings = lines.flatMap(({ label, tone, xs, ys, fillTo, isBand }): Reading[] => {
    const position = bisectCenter(xs, wanted);
    const [x, y] = [xs[position], ys[position]];
    if (x === undefined || y === undefined || first === undefined) return [];
    return [{ label, tone, x, y, ...(isBand === true && fillTo !== null ? { low: fillTo } : {}), first }];
  });
  return nearestTo(readings, wanted);
}

/**
 * The readings at an x value, the series painted last first. The nearest one sets the place of the crosshair;
 * other series are listed where they have a point close to it. Empty for a plot without lines.
 */
export function nearestReadings(plot: Plot, wanted: number): readonly Reading[] {
  const all = [...seriesOf(plot).values()].flatMap((lines) => nearest(lines, wanted) ?? []).reverse();
  const closest = nearestTo(all, wanted);
  if (closest === null) return [];
  const reach = (plot.x.domain[1] - plot.x.domain[0]) * REACH;
  return all.filter(({ x }) => Math.abs(x - closest.x) <= reach);
}

/** The x values the arrow keys walk: those of the series painted last, the one in question. */
export function walkway(plot: Plot): readonly number[] {
  const lines = [...seriesOf(plot).values()].at(-1) ?? [];
  return [...new Set(lines.flatMap(({ xs }) => xs))].sort((one, other) => one - other);
}
