import { least } from "d3-array";
import { TIERS, widthsFrom } from "@/lib/plot/axes/widths";
import { crosses, type DrawnLine } from "@/lib/plot/line-crossing";
import type { PlotMark } from "@/lib/plot/plot";
import { type Box, labelBox, overlap } from "./boxes";

/** A point that wants its label written; on which side of it is preferred. */
export interface LabelWish {
  /** Fraction of the plot area, from the left. */
  readonly x: number;
  /** px from the top of the picture. */
  readonly y: number;
  readonly label: string;
  readonly side: "above" | "below";
  /** Whether it is better over a line than left out, on a narrow screen too. */
  readonly needed?: boolean;
}

/** Where the label goes; `null` where there is room for it at no width. */
type LabelPlace = Pick<PlotMark, "anchor" | "dx" | "dy" | "labelMinWidth">;

/** What the labels have to keep clear of. */
interface Surroundings {
  readonly lines: readonly DrawnLine[];
  /** Top and bottom edge that no label may pass, px. */
  readonly top: number;
  readonly bottom: number;
  /** Room right of the plot area into which a label may reach, px. */
  readonly gutter: number;
  /** Whether a label is left out rather than written over a line, on a wide screen too. */
  readonly clear?: true;
  /** What stays free on either side of a label, px; 0 where left out. */
  readonly air?: number;
}

type Offset = Pick<PlotMark, "anchor" | "dx" | "dy">;

const ABOVE: readonly Offset[] = [
  { anchor: "middle", dx: 0, dy: -10 },
  { anchor: "end", dx: -7, dy: -6 },
  { anchor: "start", dx: 7, dy: -6 },
  { anchor: "middle", dx: 0, dy: -18 },
  { anchor: "end", dx: -9, dy: 4 },
  { anchor: "end", dx: -4, dy: -20 },
  { anchor: "start", dx: 4, dy: -20 },
  { anchor: "start", dx: 9, dy: 4 },
];
const BELOW: readonly Offset[] = [
  { anchor: "middle", dx: 0, dy: 19 },
  { anchor: "start", dx: 7, dy: 14 },
  { anchor: "end", dx: -7, dy: 14 },
  { anchor: "start", dx: 9, dy: 4 },
  { anchor: "middle", dx: 0, dy: 28 },
  { anchor: "end", dx: -9, dy: 4 },
  { anchor: "start", dx: 4, dy: 29 },
  { anchor: "end", dx: -4, dy: 29 },
];
const DOT = 6;
// More would crowd a phone even where they do not touch.
const MOST_AT_ANY_WIDTH = 5;

const MANY = 20;

interface Placed {
  readonly wish: LabelWish;
  readonly place: LabelPlace | null;
}

function dotBox(wish: LabelWish, width: number): Box {
  const x = wish.x * width;
  return { left: x - DOT, right: x + DOT, top: wish.y - DOT, bottom: wish.y + DOT };
}

function boxAt(wish: LabelWish, offset: Offset, width: number): Box {
  return labelBox(wish.label, offset, wish.x * width, wish.y);
}

/** Whether a label is inside the picture and clear of every dot and of the labels seen at that width. */
function isFree(box: Box, own: LabelWish, all: readonly Placed[], width: number, around: Surroundings) {
  if (box.left < 0 || box.right > width + around.gutter) return false;
  if (box.top < around.top || box.bottom > around.bottom) return false;
  const { air = 0 } = around;
  const aired = { ...box, left: box.left - air, right: box.right + air };
  return all.every(({ wish, place }) => {
    if (wish !== own && overlap(box, dotBox(wish, width))) return false;
    if (place === null || place.labelMinWidth > width) return true;
    return !overlap(aired, boxAt(wish, place, width));
  });
}

/** How many of the widths show the label on a line; the fewer the better. */
function crossings(wish: LabelWish, offset: Offset, widths: readonly number[], around: Surroundings): number {
  return widths.filter((width) => {
    const box = boxAt(wish, offset, width);
    return around.lines.some((line) => crosses(line, box, width));
  }).length;
}

function bestPlace(wish: LabelWish, placed: readonly Placed[], around: Surroundings): LabelPlace | null {
  const offsets = wish.side === "above" ? [...ABOVE, ...BELOW] : [...BELOW, ...ABOVE];
  const early = placed.filter(({ place }) => place?.labelMinWidth === 0).length;
  for (const tier of TIERS) {
    if (tier === 0 && early >= MOST_AT_ANY_WIDTH) continue;
    const widths = widthsFrom(tier);
    const free = offsets.filter((offset) =>
      widths.every((width) => isFree(boxAt(wish, offset, width), wish, placed, width, around)),
    );
    const clear = free.find((offset) => crossings(wish, offset, widths, around) === 0);
    if (clear !== undefined) return { ...clear, labelMinWidth: tier };
    // On a wide screen a label over a line is better than none, but where there are many.
    const isTaken = tier === 720 && around.clear !== true && placed.length <= MANY;
    if (isTaken || wish.needed === true) {
      const found = leastCrossing(wish, free, widths, around);
      if (found !== undefined) return { ...found, labelMinWidth: tier };
    }
  }
  return null;
}

function leastCrossing(
  wish: LabelWish,
  free: readonly Offset[],
  widths: readonly number[],
  around: Surroundings,
): Offset | undefined {
  return least(free, (offset) => crossings(wish, offset, widths, around));
}

/**
 * Places labels one after the other, the most important first: on the preferred side of its point where that
 * is free at every width from the narrowest screen up, else on another side, else only on wider screens, over a line
 * where there are not many. No two
 * labels seen at one width overlap, none covers another's dot or leaves the picture.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  around: Surroundings,
): ReadonlyArray<LabelPlace | null> {
  let placed: readonly Placed[] = wishes.map((wish) => ({ wish, place: null }));
  wishes.forEach((wish, position) => {
    if (wish.label === "") return;
    const place = bestPlace(wish, placed, around);
    placed = placed.map((other, index) => (index === position ? { wish, place } : other));
  });
  return placed.map(({ place }) => place);
}
