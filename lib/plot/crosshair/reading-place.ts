import { fractionOf } from "@/lib/plot/axes/scale";
import { barColumns } from "@/lib/plot/bar-columns";
import type { Plot } from "@/lib/plot/plot";

/** Where a box with words stands, as CSS takes it: px, or per cent as text. */
interface ReadingPlace {
  readonly top?: number;
  readonly left?: number | string;
  readonly right?: number | string;
}

const UNDER_TOP = 4;
const GAP = 14;
// Below this width there is no room beside the crosshair: the box goes to the far side.
const ROOMY = 420;

/** Beside the crosshair at an x value, on the side with more room of a plot area `width` px wide. */
export function besideCrosshair(plot: Plot, x: number, width: number): ReadingPlace {
  const fraction = fractionOf(plot.x, x);
  const roomy = width >= ROOMY;
  const top = plot.margin.top + UNDER_TOP;
  if (fraction < 0.5 === roomy) return { top, left: roomy ? fraction * width + GAP : 0 };
  return { top, right: roomy ? (1 - fraction) * width + GAP : 0 };
}

/** Beside the column of the bar at a position, on the side with more room; `null` where there is no such bar. */
export function besideBar(plot: Plot, position: number): ReadingPlace | null {
  const column = barColumns(plot)[position];
  if (column === undefined) return null;
  const top = plot.margin.top + UNDER_TOP;
  const before = column.left + column.right < 1;
  return before ? { top, left: `${column.right * 100}%` } : { top, right: `${(1 - column.left) * 100}%` };
}

/** From the middle of one of `count` equal columns towards the middle of the picture. */
export function fromColumn(position: number, count: number): ReadingPlace {
  const middle = (position + 0.5) / count;
  return middle < 0.5 ? { left: `${middle * 100}%` } : { right: `${(1 - middle) * 100}%` };
}
