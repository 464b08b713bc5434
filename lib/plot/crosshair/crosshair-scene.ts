import { fractionOf, yPixel } from "@/lib/plot/axes/scale";
import type { Plot } from "@/lib/plot/plot";
import type { SceneShape } from "@/lib/plot/scene";
import type { Reading } from "./nearest-readings";
import type { Drag } from "./walk";

/** What a crosshair shows. */
export interface Crosshair {
  /** x value of the upright line; `null` for none. */
  readonly place: number | null;
  readonly readings: readonly Reading[];
  /** The stretch that is dragged over or measured. */
  readonly drag: Drag | null;
  /** The ends of what is measured, each with the points that are read there; absent for nothing. */
  readonly ends?: ReadonlyArray<{ readonly place: number; readonly readings: readonly Reading[] }>;
}

/** The dragged range, upright lines, and a dot on every value that is read. */
export function crosshairScene(plot: Plot, { place, readings, drag, ends = [] }: Crosshair): SceneShape[] {
  const { top } = plot.margin;
  const bottom = plot.height - plot.margin.bottom;
  const x = (value: number) => fractionOf(plot.x, value);
  const shapes: SceneShape[] = [];
  if (drag !== null) {
    const [x0, x1] = [x(Math.min(drag.from, drag.to)), x(Math.max(drag.from, drag.to))];
    shapes.push({ kind: "rect", x0, x1, y: top, height: bottom - top, fill: "span" });
  }
  for (const upright of [...(place === null ? [] : [place]), ...ends.map((end) => end.place)]) {
    shapes.push({ kind: "line", x: x(upright), y0: top, y1: bottom, stroke: "soft", strokeWidth: 1 });
  }
  for (const reading of [...readings, ...ends.flatMap((end) => end.readings)]) {
    const paint = { fill: reading.tone, stroke: "paper", strokeWidth: 1.5 } as const;
    shapes.push({ kind: "circle", x: x(reading.x), y: yPixel(plot, reading.y), r: 3.5, ...paint });
  }
  return shapes;
}
