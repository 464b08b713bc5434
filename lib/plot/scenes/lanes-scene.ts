import { fractionOf, fractionsOn } from "@/lib/plot/axes/scale";
import { LANE_HEIGHT, type LaneFall, laneY } from "@/lib/plot/lane";
import type { LaneRow } from "@/lib/plot/lanes-plot";
import type { PlotAxis } from "@/lib/plot/plot";
import { type SceneGroup, type ScenePath, type SceneShape, seenBetween } from "@/lib/plot/scene";
import { areaPath, linePath } from "./paths";

/** How strongly a fall of known depth is filled; the others are outlines. */
export const FALL_OPACITY = 0.32;

/** The falls of one index over the upright lines of the axis, with the names of the deepest. */
export function laneScene(x: PlotAxis, row: LaneRow): SceneShape[] {
  const place = fractionsOn(x);
  const grid = x.ticks.map(
    ({ value, minWidth, belowWidth }): SceneShape => ({
      ...{ kind: "line", x: place(value), y0: 0, y1: LANE_HEIGHT, stroke: "rule" },
      shown: seenBetween(minWidth, belowWidth),
    }),
  );
  // The deepest are painted last: a fall never hides a deeper one.
  const falls = row.falls.map((fall) => fallGroup(place, fall)).reverse();
  const names = row.labels.flatMap(({ x: day, y, label: text, places, inside }) =>
    places.map(({ anchor, dx, dy, minWidth, belowWidth }): SceneShape => {
      const at = { x: place(day), y: laneY(y), dx, dy, anchor };
      // On a colour the halo of a name would be seen.
      const look = inside ? "tick" : "name";
      return { kind: "text", look, ...at, text, fill: "ink", shown: seenBetween(minWidth, belowWidth) };
    }),
  );
  return [
    ...grid,
    surface(x, row),
    { kind: "stretch", height: LANE_HEIGHT, layer: null, shapes: falls },
    ...names,
  ];
}

/** The upper edge from the first close of the index to its last. */
function surface(x: PlotAxis, { held }: LaneRow): SceneShape {
  const [x0, x1] = [fractionOf(x, held.from), fractionOf(x, held.to)];
  return { kind: "rect", x0, x1, y: laneY(0) - 1, height: 1, fill: "soft" };
}

/** One fall; a link for the pointer alone, for the table has the same ones. */
function fallGroup(place: (day: number) => number, fall: LaneFall): SceneGroup {
  const fractions = fall.days.map(place);
  const pixels = fall.depths.map(laneY);
  const line = (width: number) => linePath(fractions, pixels, width);
  const area = (width: number) => areaPath(line(width), fractions, laneY(0), width);
  const filled: ScenePath = {
    kind: "path",
    d: area,
    fill: "down",
    fillOpacity: fall.exact ? FALL_OPACITY : 0,
  };
  const edge: ScenePath = { kind: "path", d: line, stroke: "down", strokeWidth: 1, joined: true };
  const { title: name, href } = fall;
  return { kind: "group", look: "mark", name, href, tabIndex: -1, shapes: [filled, edge] };
}
