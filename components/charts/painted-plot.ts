import { type Pen, paintShapes } from "@/lib/plot/paint";
import type { Plot } from "@/lib/plot/plot";
import type { SceneShape } from "@/lib/plot/scene";
import { plotScene } from "@/lib/plot/scenes/plot-scene";
import { oncePer } from "@/lib/views/parts/once";
import { pagePen } from "./page-pen";
import type { PaintedHtml } from "./picture";

/** The plot as SVG text, painted once: what lies under the live lines and over them. */
export const paintedPlot = oncePer((plot: Plot) => {
  const { back, front } = plotScene(plot);
  return { back: paintedHtml(back, pagePen), front: paintedHtml(front, pagePen) };
});

/** Shapes as React takes them. */
export function paintedHtml(shapes: readonly SceneShape[], pen: Pen): PaintedHtml {
  return { __html: paintShapes(shapes, pen) };
}
