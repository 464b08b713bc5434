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
  readonly drag: Drag | null;
}

/** The dragged range, the upright line and a dot on every value that is read. */
export function crosshairScene(plot: Plot, { place, readings, drag }: Crosshair): SceneShape[] {
  const { top } = plot.margin;
  const bottom = plot.height - plot.margin.bottom;
  const x = (value: number) => fractionOf(plot.x, value);
  const shapes: SceneShape[] = [];
  if (drag !== null) {
    const [x0, x1] = [x(Math.min(drag.from, drag.to)), x(Math.max(drag.from, drag.to))];
    shapes.push({ kind: "rect", x0, x1, y: top, height: bottom - top, fill: "span" });
  }
  if (place !== null) {
    shapes.push({ kind: "line", x: x(place), y0: top, y1: bottom, stroke: "soft", strokeWidth: 1 });
  }
  for (const reading of readings) {
    const paint = { fill: reading.tone, stroke: "paper", strokeWidth: 1.5 } as const;
    shapes.push({ kind: "circle", x: x(reading.x), y: yPixel(plot, reading.y), r: 3.5, ...paint });
  }
  return shapes;
}
