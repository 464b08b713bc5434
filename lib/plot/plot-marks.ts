import { fractionOf, yPixel } from "@/lib/plot/axes/scale";
import { placeLabels } from "@/lib/plot/labels/place-labels";
import type { DrawnLine } from "./line-crossing";
import type { Plot, PlotLine, PlotMark } from "./plot";

/** A point to mark; `side` is where its label is looked for first: above peaks, below troughs. */
export type MarkWish = Pick<PlotMark, "x" | "y" | "label" | "labelTone" | "dot" | "title" | "href"> & {
  readonly side: "above" | "below";
  /** Written where all of its label would lie on a line. */
  readonly shortLabel?: string;
  /** Whether its label is better over a line than left out. */
  readonly needed?: true;
};

type Frame = Pick<Plot, "height" | "margin" | "x" | "y">;

function drawn(frame: Frame, line: Pick<PlotLine, "xs" | "ys">): DrawnLine {
  return {
    fractions: line.xs.map((x) => fractionOf(frame.x, x)),
    pixels: line.ys.map((y) => yPixel(frame, y)),
  };
}

/**
 * Marks with their labels placed, the most important first in `wishes`. A label for which there is no room at
 * some width is not seen there; its mark and title stay. `foot` is kept free of labels at the bottom of the plot
 * area, in px, for what is written there.
 */
export function plotMarks(
  frame: Frame,
  lines: ReadonlyArray<Pick<PlotLine, "xs" | "ys">>,
  wishes: readonly MarkWish[],
  foot = 0,
): PlotMark[] {
  const inside = wishes.filter(({ x, y }) => isWithin(x, frame.x.domain) && isWithin(y, frame.y.domain));
  const places = placeLabels(
    inside.map(({ x, y, label, shortLabel, side, needed = false }) => ({
      x: fractionOf(frame.x, x),
      y: yPixel(frame, y),
      ...{ label, shortLabel, side, needed },
    })),
    {
      lines: lines.map((line) => drawn(frame, line)),
      rules: frame.y.ticks.map(({ value }) => yPixel(frame, value)),
      top: 0,
      bottom: frame.height - frame.margin.bottom - foot,
      gutter: 8,
    },
  );
  return inside.map(({ side: _side, needed: _needed, shortLabel: _short, ...wish }, position) => ({
    ...wish,
    places: places[position] ?? [],
  }));
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}
