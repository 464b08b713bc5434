import { minIndex } from "d3-array";
import { fractionOf, valueAt } from "@/lib/plot/axes/scale";
import type { Plot } from "@/lib/plot/plot";
import { walkway } from "./nearest-readings";

/** Two x values of a drag, in the order in which they were reached. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

/** How many points Page Up and Page Down pass. */
const PAGE = 20;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The x value at a distance in px from the left of a plot area `width` px wide; that of the edge outside it. */
export function xAt({ x }: Plot, px: number, width: number): number {
  return valueAt(x, clamp(px / width, 0, 1));
}

/** How many px of a plot area `width` px wide lie between the ends of a drag. */
export function draggedPx({ x }: Plot, { from, to }: Drag, width: number): number {
  return Math.abs(fractionOf(x, to) - fractionOf(x, from)) * width;
}

/** The position to which a key leads from another; `null` for keys that do not walk. */
export function walk(key: string, position: number, last: number): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -PAGE,
    PageUp: PAGE,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const step = steps[key];
  return step === undefined ? null : clamp(position + step, 0, last);
}

/** The x value to which a key leads from another; the first key leads from the last point, which is read at rest. */
export function walked(key: string, plot: Plot, x: number | null): number | null {
  const path = walkway(plot);
  const position = x === null ? path.length - 1 : minIndex(path, (value) => Math.abs(value - x));
  const next = walk(key, position, path.length - 1);
  return next === null ? null : (path[next] ?? null);
}
