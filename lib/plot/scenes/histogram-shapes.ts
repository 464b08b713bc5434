import type { PlotBar } from "@/lib/plot/plot";
import { type SceneShape, seenBetween } from "@/lib/plot/scene";
import { linePath } from "./paths";

/** Where the values of a plot lie: x as fractions of the width, y in px. */
interface Axes {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** What stands on bars that count: the words and seams of their tiles, and the curve over their middles. */
export function histogramShapes(bars: readonly PlotBar[], { x, y }: Axes): SceneShape[] {
  const words = bars.flatMap(({ x0, x1, labelMinWidth, tiles = [] }) =>
    tiles.map((text, position): SceneShape => {
      const place = { x: x((x0 + x1) / 2), y: y(position + 0.5), dy: "0.35em", anchor: "middle" } as const;
      return { kind: "text", look: "tile", ...place, text, fill: "paper", shown: seenBetween(labelMinWidth) };
    }),
  );
  return [...seams(bars, y), ...words, ...curveOver(bars, { x, y })];
}

/** A tile is one change high in every bar, so that one line over the whole width parts them all. */
function seams(bars: readonly PlotBar[], y: Axes["y"]): SceneShape[] {
  const most = Math.max(0, ...bars.map(({ tiles = [] }) => tiles.length));
  const level = { kind: "level", stroke: "paper", strokeWidth: 1 } as const;
  return Array.from({ length: most }, (_, position) => ({ ...level, y: y(position + 1) }));
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
