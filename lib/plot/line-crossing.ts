import { bisectLeft } from "d3-array";
import type { Box } from "@/lib/plot/labels/boxes";

/** A drawn line: x as fractions of the plot area, ascending; y in px from the top. */
export interface DrawnLine {
  readonly fractions: readonly number[];
  readonly pixels: readonly number[];
}

/** Whether a line drawn on a plot area of that width runs through the rectangle. */
export function crosses(line: DrawnLine, box: Box, width: number): boolean {
  const { fractions, pixels } = line;
  const left = box.left / width;
  const right = box.right / width;
  for (let end = Math.max(1, bisectLeft(fractions, left)); end < fractions.length; end++) {
    const x0 = fractions[end - 1] ?? 0;
    const x1 = fractions[end] ?? 0;
    if (x0 > right) return false;
    const y0 = pixels[end - 1] ?? 0;
    const y1 = pixels[end] ?? 0;
    const along = (x: number) => (x1 === x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0));
    const from = x1 === x0 ? y0 : along(Math.max(x0, left));
    const to = along(Math.min(x1, right));
    if (Math.max(from, to) > box.top && Math.min(from, to) < box.bottom) return true;
  }
  return false;
}
