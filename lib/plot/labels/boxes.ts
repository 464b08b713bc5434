import type { PlotMark } from "@/lib/plot/plot";
import { textWidth } from "./text-width";

/** A rectangle in px from the top left of the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// Above and below the baseline of a 12 px label, with a little air.
const ASCENT = 11;
const DESCENT = 4;

/** Whether two rectangles share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Where a label of a mark stands when its point is at (x, y) px. */
export function labelBox(
  label: string,
  place: Pick<PlotMark, "anchor" | "dx" | "dy">,
  x: number,
  y: number,
): Box {
  const width = textWidth(label);
  const share = { start: 0, middle: 0.5, end: 1 }[place.anchor];
  const left = x + place.dx - width * share;
  const baseline = y + place.dy;
  return { left, right: left + width, top: baseline - ASCENT, bottom: baseline + DESCENT };
}
