import { fractionOf } from "@/lib/plot/axes/scale";
import type { CoverageRow } from "@/lib/plot/coverage-plot";
import type { PlotAxis } from "@/lib/plot/plot";
import { type ScenePath, type SceneShape, type SceneText, seenBetween } from "@/lib/plot/scene";
import type { DayRange } from "@/lib/series/series";
import { boxesPath, type PathBox, strokesPath } from "./paths";

/** Height of a row's bar, and of the axis under the rows, in px. */
export const ROW_HEIGHT = 22;
const MIDDLE = ROW_HEIGHT / 2;

/** Half the height of what is drawn around the middle of a row, in px. */
export const HALF_HEIGHT = { complete: 6, runs: 4, singles: 4 } as const;

// A bar is never narrower; between bars that are closer than a narrow gap a stroke of paper shows that there is one.
const NARROWEST_BAR = 0.001;
const NARROW_GAP = 0.004;

/** The closes of one index as bars and strokes over the upright lines of the axis. */
export function coverageRowScene(x: PlotAxis, row: CoverageRow): SceneShape[] {
  const grid = x.ticks.map(
    ({ value, minWidth, belowWidth }): SceneShape => ({
      ...{ kind: "line", x: fractionOf(x, value), y0: 0, y1: ROW_HEIGHT, stroke: "rule" },
      shown: seenBetween(minWidth, belowWidth),
    }),
  );
  // Says how far a row reaches.
  const level: SceneShape = { kind: "level", y: MIDDLE, stroke: "rule" };
  const shapes = rowPaths(x, row);
  return [...grid, level, { kind: "stretch", height: ROW_HEIGHT, layer: null, shapes }];
}

function rowPaths(x: PlotAxis, { complete, runs, singles, gaps }: CoverageRow): ScenePath[] {
  const whole = complete === null ? [] : [complete];
  const strokes = (days: readonly number[], half: number) => {
    const fractions = days.map((day) => place(x, day));
    return (width: number) => strokesPath(fractions, MIDDLE - half, MIDDLE + half, width);
  };
  const bars = (ranges: readonly DayRange[], half: number) => {
    const boxes = barBoxes(x, ranges, half);
    return (width: number) => boxesPath(boxes, width);
  };
  const { complete: tall, runs: low, singles: short } = HALF_HEIGHT;
  return [
    { kind: "path", d: strokes(singles, short), stroke: "index", opacity: 0.6, strokeWidth: 1 },
    { kind: "path", d: bars(runs, low), fill: "index", opacity: 0.6 },
    { kind: "path", d: bars(whole, tall), fill: "index" },
    { kind: "path", d: strokes(narrowGaps(x, gaps), tall), stroke: "paper", strokeWidth: 2 },
  ];
}

/** The ticks under the rows. */
export function coverageAxisScene(x: PlotAxis): SceneShape[] {
  return x.ticks.map(
    ({ value, label, minWidth, belowWidth }): SceneText => ({
      ...{ kind: "text", look: "tick", x: fractionOf(x, value), y: 16, anchor: "middle" },
      ...{ text: label, fill: "soft", shown: seenBetween(minWidth, belowWidth) },
    }),
  );
}

/** The ranges as bars around the middle of a row, none so narrow that it is not seen. */
export function barBoxes(x: PlotAxis, ranges: readonly DayRange[], half: number): PathBox[] {
  return ranges.map(({ from, to }) => {
    const left = place(x, from);
    const right = Math.max(left + NARROWEST_BAR, place(x, to));
    return { left, right, top: MIDDLE - half, bottom: MIDDLE + half };
  });
}

/** The middles of the holes that are so narrow that the bars beside them would seem to be one. */
export function narrowGaps(x: PlotAxis, gaps: readonly DayRange[]): number[] {
  return gaps
    .filter(({ from, to }) => place(x, to) - place(x, from) < NARROW_GAP)
    .map(({ from, to }) => (from + to) / 2);
}

/** On a raster of half thousandths, so that closes of neighbouring days fall on one place. */
function place(x: PlotAxis, day: number): number {
  return Math.round(fractionOf(x, day) * 2000) / 2000;
}
