import { paintShapes } from "@/lib/plot/paint";
import type { Plot } from "@/lib/plot/plot";
import { plotScene } from "@/lib/plot/scenes/plot-scene";
import { pagePen } from "./page-pen";
import type { PaintedHtml } from "./picture";

/** A plot as painted for the page: what lies under the live lines and over them. */
export interface PaintedPlot {
  readonly back: PaintedHtml;
  readonly front: PaintedHtml;
}

// The server renders a chart at every request from the same text: it is read and painted once.
const MOST_PLOTS = 60;
const plots = new Map<string, Plot>();
const painted = new WeakMap<Plot, PaintedPlot>();

/** The plot in JSON text; one object for one text as long as it is among the latest. */
export function plotOf(json: string): Plot {
  const plot = plots.get(json) ?? (JSON.parse(json) as Plot);
  plots.delete(json);
  plots.set(json, plot);
  const [oldest] = plots.keys();
  if (plots.size > MOST_PLOTS && oldest !== undefined) plots.delete(oldest);
  return plot;
}

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
