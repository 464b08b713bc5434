import type { PlotBar } from "@/lib/plot/plot";
import { type SceneShape, seenBetween } from "@/lib/plot/scene";
import { linePath } from "./paths";

/** Where the values of a plot lie: x as fractions of the width, y in px. */
interface Axes {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const SEAM = 1;

/** What stands on bars that count: the seams between their tiles with the word in each, and the curve over their middles. */
export function histogramShapes(bars: readonly PlotBar[], { x, y }: Axes): SceneShape[] {
  const tiles = bars.flatMap((bar) => {
    const { tiles: words = [] } = bar;
    const rise = (y(0) - y(bar.y)) / Math.max(1, words.length);
    return words.flatMap((text, position): SceneShape[] => {
      const top = y(0) - (position + 1) * rise;
      const place = { x: x((bar.x0 + bar.x1) / 2), y: top + rise / 2, dy: "0.35em" } as const;
      return [
        { kind: "rect", x0: x(bar.x0), x1: x(bar.x1), y: top, height: SEAM, fill: "paper" },
        {
          ...{ kind: "text", look: "tile", ...place, anchor: "middle", text, fill: "paper" },
          shown: seenBetween(bar.labelMinWidth),
        },
      ];
    });
  });
  return [...tiles, ...curveOver(bars, { x, y })];
}

function curveOver(bars: readonly PlotBar[], { x, y }: Axes): SceneShape[] {
  const points = bars.flatMap(({ x0, x1, curve }) =>
    curve === null || curve === undefined ? [] : [{ x: x((x0 + x1) / 2), y: y(curve) }],
  );
  if (points.length < 2) return [];
  const fractions = points.map((point) => point.x);
  const pixels = points.map((point) => point.y);
  const d = (width: number) => linePath(fractions, pixels, width);
  const path = { kind: "path", d, stroke: "ink", strokeWidth: 1.6, joined: true } as const;
  return [{ kind: "stretch", height: y(0), layer: null, shapes: [path] }];
}
