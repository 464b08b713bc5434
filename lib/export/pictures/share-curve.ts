import { fractionsOn, yPixelsOf } from "@/lib/plot/axes/scale";
import { element } from "@/lib/plot/paint";
import type { Plot, PlotBar, PlotLine } from "@/lib/plot/plot";
import { plotScene } from "@/lib/plot/scenes/plot-scene";
import { shapesDrawing } from "@/lib/plot/svg";
import { coloursFor } from "./block";
import type { PictureLook } from "./plate-picture";

interface CurvePlace {
  readonly top: number;
  readonly bottom: number;
  readonly look: PictureLook;
}

const WIDTH = 1200;
// Drawn at half the size: what is seen among other things must be strong.
const SCALE = 2;

/**
 * A plot without axes, labels and marks over the whole width, its index with the area under it; with `hasMark` a ring on its
 * first mark, which is what its page is about.
 */
export function shareCurve(plot: Plot, hasMark: boolean, { top, bottom, look }: CurvePlace): string {
  const height = (bottom - top) / SCALE;
  const bare = barePlot(plot, height);
  const { back } = plotScene(bare);
  const { svg } = shapesDrawing(back, height, { ...look, width: WIDTH / SCALE });
  const clipped = element("g", { transform: `translate(0 ${Math.round(top)}) scale(${SCALE})` }, svg);
  const [mark] = plot.marks;
  if (!hasMark || mark === undefined) return clipped;
  const { paper, mark: stroke } = coloursFor(look);
  const place = { cx: fractionsOn(bare.x)(mark.x) * WIDTH, cy: top + yPixelsOf(bare)(mark.y) * SCALE };
  return clipped + element("circle", { ...place, r: 11, fill: paper, stroke, "stroke-width": 5 });
}

function barePlot(plot: Plot, height: number): Plot {
  const bare = { ticks: [] };
  const lines = plot.lines.map((line): PlotLine => ({ ...line, endLabel: "", fillTo: filledTo(plot, line) }));
  return {
    height,
    margin: { top: 8, right: 8, bottom: 0, left: 0 },
    x: { ...axisOf(plot.x), ...bare },
    y: { ...axisOf(plot.y), ...bare },
    bands: [],
    bars: plot.bars.map(bareBar),
    lines,
    ...(plot.trails === undefined ? {} : { trails: plot.trails }),
    marks: [],
    key: [],
  };
}

function axisOf({ title: _, ...axis }: Plot["x"]): Plot["x"] {
  return axis;
}

function bareBar({ tiles: _, ...bar }: PlotBar): PlotBar {
  return { ...bar, label: "" };
}

/** The area under the curve of an index alone: among others it would hide them. */
function filledTo(plot: Plot, { fillTo, tone }: PlotLine): number | null {
  const isAlone = plot.lines.every((line) => line.tone === "index");
  return fillTo === null && isAlone && tone === "index" ? plot.y.domain[0] : fillTo;
}
