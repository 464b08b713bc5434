import { paintShapes } from "@/lib/plot/paint";
import type { Plot } from "@/lib/plot/plot";
import { plotScene } from "@/lib/plot/scenes/plot-scene";
import { pagePen } from "./page-pen";
import { keptByText, type PaintedHtml } from "./picture";

/** A plot as painted for the page: what lies under the live lines and over them. */
export interface PaintedPlot {
  readonly back: PaintedHtml;
  readonly front: PaintedHtml;
}

/** The plot in JSON text; one object for one text as long as it is among the latest. */
export const plotOf = keptByText(60, (json) => JSON.parse(json) as Plot);

const painted = new WeakMap<Plot, PaintedPlot>();

/** The plot as SVG text, painted once. */
export function paintedPlot(plot: Plot): PaintedPlot {
  const known = painted.get(plot);
  if (known !== undefined) return known;
  const { back, front } = plotScene(plot);
  const made = {
    back: { __html: paintShapes(back, pagePen) },
    front: { __html: paintShapes(front, pagePen) },
  };
  painted.set(plot, made);
  return made;
}
