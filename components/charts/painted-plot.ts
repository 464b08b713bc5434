import { type Pen, paintShapes } from "@/lib/plot/paint";
import type { Plot } from "@/lib/plot/plot";
import type { SceneShape } from "@/lib/plot/scene";
import { plotScene } from "@/lib/plot/scenes/plot-scene";
import { oncePer } from "@/lib/views/parts/once";
import { pagePen } from "./page-pen";
import { keptByText, type PaintedHtml } from "./picture";
import { parsePlot } from "./plot-json";

/** The plot in JSON text; one object for one text as long as it is among the latest. */
export const plotOf = keptByText(30, parsePlot);

/** The plot as SVG text, painted once: what lies under the live lines and over them. */
export const paintedPlot = oncePer((plot: Plot) => {
  const { back, front } = plotScene(plot);
  return { back: paintedHtml(back, pagePen), front: paintedHtml(front, pagePen) };
});

/** Shapes as React takes them. */
export function paintedHtml(shapes: readonly SceneShape[], pen: Pen): PaintedHtml {
  return { __html: paintShapes(shapes, pen) };
}
