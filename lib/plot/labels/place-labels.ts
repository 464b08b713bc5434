import { least } from "d3-array";
import { endOf, TIERS, widthsWithin } from "@/lib/plot/axes/widths";
import { crosses, type DrawnLine } from "@/lib/plot/line-crossing";
import type { LabelPlace, MinWidth } from "@/lib/plot/plot";
import { type Box, textWidth } from "./boxes";
import { boxAt, everOverlap, type SlidingBox, slidingLabel } from "./sliding-boxes";

/** A point that wants its label written; on which side of it is preferred. */
export interface LabelWish {
  /** Fraction of the plot area, from the left. */
  readonly x: number;
  /** px from the top of the picture. */
  readonly y: number;
  readonly label: string;
  /** Written where all of the label would lie on a line. */
  readonly shortLabel?: string | undefined;
  readonly side: "above" | "below";
  /** Whether it is better over a line than left out. */
  readonly needed?: boolean;
  /** Whether it must stand straight over or under its point, or it would be read as a neighbour's. */
  readonly isClose?: boolean;
}

/** What the labels have to keep clear of. */
interface Surroundings {
  readonly lines: readonly DrawnLine[];
  /** Top and bottom edge that no label may pass, px. */
  readonly top: number;
  readonly bottom: number;
  /** Heights of the lines of the grid, px: where a needed label has other room, it stands on none. */
  readonly rules?: readonly number[];
  /** Room right of the plot area into which a label may reach, px. */
  readonly gutter: number;
  /** What stays free on either side of a label, px; 0 where left out. */
  readonly air?: number;
}

type Offset = Pick<LabelPlace, "anchor" | "dx" | "dy" | "text">;

const ABOVE: readonly Offset[] = [
  { anchor: "middle", dx: 0, dy: -10 },
  { anchor: "end", dx: -7, dy: -6 },
  { anchor: "start", dx: 7, dy: -6 },
  { anchor: "middle", dx: -16, dy: -10 },
  { anchor: "middle", dx: 16, dy: -10 },
  { anchor: "middle", dx: 0, dy: -18 },
  { anchor: "end", dx: -9, dy: 4 },
  { anchor: "end", dx: -4, dy: -14 },
  { anchor: "start", dx: 4, dy: -14 },
  { anchor: "end", dx: -4, dy: -22 },
  { anchor: "start", dx: 4, dy: -22 },
  { anchor: "start", dx: 9, dy: 4 },
  { anchor: "middle", dx: 0, dy: -26 },
];
const BELOW: readonly Offset[] = [
  { anchor: "middle", dx: 0, dy: 19 },
  { anchor: "start", dx: 7, dy: 14 },
  { anchor: "end", dx: -7, dy: 14 },
  { anchor: "middle", dx: -16, dy: 19 },
  { anchor: "middle", dx: 16, dy: 19 },
  { anchor: "start", dx: 9, dy: 4 },
  { anchor: "middle", dx: 0, dy: 27 },
  { anchor: "end", dx: -9, dy: 4 },
  { anchor: "start", dx: 4, dy: 22 },
  { anchor: "end", dx: -4, dy: 22 },
  { anchor: "start", dx: 4, dy: 30 },
  { anchor: "end", dx: -4, dy: 30 },
  { anchor: "middle", dx: 0, dy: 34 },
];
// Heights over and under its point for a label that must be there, among dots close together; and those on a steep line.
const NEAR = [-34, 40, -26, 32, -18, 24];
const FAR = [-42, 48, -50, 56];
// How far it still reaches over its point, px.
const HOLD = 6;
const DOT = 6;
const DOT_BOX = { left: -DOT, right: DOT };
// More would crowd the picture even where they do not touch.
const MOST: Record<MinWidth, number> = { 0: 5, 300: 6, 420: 7, 540: 9, 720: 12 };

/**
 * Where each label stands, by width: in each stretch of widths the most important first, on the preferred
 * side of its point where that is free at every width of the stretch, else on another, else not at all. No two labels
 * overlap, none covers another's dot or leaves the picture, none lies on a line but one that is needed and has no
 * other room, and there are at most twelve, five on the narrowest.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  around: Surroundings,
): ReadonlyArray<readonly LabelPlace[]> {
  const dots = wishes.map(({ x, y }) => ({ x, box: { ...DOT_BOX, top: y - DOT, bottom: y + DOT } }));
  const places = wishes.map((): LabelPlace[] => []);
  for (const tier of TIERS) {
    const offsets = placeIn(tier, wishes, dots, around);
    offsets.forEach((offset, position) => {
      const own = places[position];
      if (offset !== null && own !== undefined) extend(own, offset, tier);
    });
  }
  return places;
}

/** Adds the place of a tier, or lets that of the tier before reach further where it is the same. */
function extend(places: LabelPlace[], offset: Offset, tier: MinWidth): void {
  const belowWidth = endOf(tier);
  const last = places.at(-1);
  const goesOn =
    last?.belowWidth === tier &&
    last.anchor === offset.anchor &&
    last.dx === offset.dx &&
    last.dy === offset.dy &&
    last.text === offset.text;
  if (goesOn) places.pop();
  places.push({ ...offset, minWidth: goesOn ? last.minWidth : tier, belowWidth });
}

/** The offsets of one tier; `null` for a label without room. */
function placeIn(
  tier: MinWidth,
  wishes: readonly LabelWish[],
  dots: readonly SlidingBox[],
  around: Surroundings,
): ReadonlyArray<Offset | null> {
  const widths = widthsWithin(tier);
  const taken: SlidingBox[] = [];
  return wishes.map((wish, position) => {
    if (wish.label === "" || taken.length >= MOST[tier]) return null;
    const others = dots.filter((_, index) => index !== position);
    const room = { widths, taken, dots: others, around };
    const offset = shortened(wish, room) ?? bestOffset(wish, room);
    if (offset !== null) taken.push(slidingLabel(offset.text ?? wish.label, offset, wish.x, wish.y));
    return offset;
  });
}

/** What is taken already in one tier. */
interface Room {
  readonly widths: readonly number[];
  readonly taken: readonly SlidingBox[];
  readonly dots: readonly SlidingBox[];
  readonly around: Surroundings;
}

/** The place of the short label, where that is clear of the lines and all of it would not be; otherwise `null`. */
function shortened({ shortLabel, ...wish }: LabelWish, room: Room): Offset | null {
  if (shortLabel === undefined) return null;
  const isCovering = (label: string, offset: Offset | null) =>
    offset === null || crossings(slidingLabel(label, offset, wish.x, wish.y), room) > 0;
  if (!isCovering(wish.label, bestOffset(wish, room))) return null;
  const offset = bestOffset({ ...wish, label: shortLabel }, room);
  return offset === null || isCovering(shortLabel, offset) ? null : { ...offset, text: shortLabel };
}

/** A label at some heights, over its point or beside it. */
function heights(label: string, all: readonly number[]): Offset[] {
  const aside = Math.round(Math.max(0, textWidth(label) / 2 - HOLD));
  return all.flatMap((dy): Offset[] => [
    ...[0, -aside, aside].map((dx): Offset => ({ anchor: "middle", dx, dy })),
    { anchor: "start", dx: 9, dy },
    { anchor: "end", dx: -9, dy },
  ]);
}

function offsetsOf({ side, isClose }: LabelWish): readonly Offset[] {
  if (isClose !== true) return side === "above" ? [...ABOVE, ...BELOW] : [...BELOW, ...ABOVE];
  return (side === "above" ? ABOVE : BELOW).filter(({ anchor, dx }) => anchor === "middle" && dx === 0);
}

function bestOffset(wish: LabelWish, room: Room): Offset | null {
  const offsets = offsetsOf(wish);
  const boxOf = (offset: Offset) => slidingLabel(wish.label, offset, wish.x, wish.y);
  const isClear = (offset: Offset) => {
    const box = boxOf(offset);
    return isFree(box, room) && room.widths.every((width) => !isCrossed(box, width, room.around));
  };
  if (wish.needed !== true) return offsets.find(isClear) ?? null;
  const near = [...offsets, ...heights(wish.label, NEAR)];
  const far = heights(wish.label, FAR);
  const own = [near, far].map((some) =>
    some.filter((offset) => isClear(offset) && isNearest(boxOf(offset), wish, room)),
  );
  const best = own.flatMap((some) => some.find((offset) => !isRuled(boxOf(offset), room)) ?? some[0] ?? []);
  if (best[0] !== undefined) return best[0];
  const free = near.filter((offset) => isFree(boxOf(offset), room));
  return least(free, (offset) => crossings(boxOf(offset), room)) ?? null;
}

/** Whether a label is inside the picture and clear of every dot and label, at every width of the tier. */
function isFree(label: SlidingBox, { widths, taken, dots, around }: Room): boolean {
  if (label.box.top < around.top || label.box.bottom > around.bottom) return false;
  const ends = [widths[0] ?? 0, widths.at(-1) ?? 0] as const;
  const isInside = ends.every((width) => {
    const { left, right } = boxAt(label, width);
    return left >= 0 && right <= width + around.gutter;
  });
  if (!isInside) return false;
  const aired = { ...label, box: boxAt({ ...label, x: 0 }, 0, around.air ?? 0) };
  return (
    dots.every((dot) => !everOverlap(label, dot, ends)) &&
    taken.every((other) => !everOverlap(aired, other, ends))
  );
}

function isCrossed(label: SlidingBox, width: number, { lines }: Surroundings): boolean {
  const box = boxAt(label, width);
  return lines.some((line) => crosses(line, box, width));
}

/** Whether no other dot is nearer to the label than its own, at the narrowest and the widest of the tier. */
function isNearest(label: SlidingBox, { x, y }: LabelWish, { widths, dots }: Room): boolean {
  return [widths[0] ?? 0, widths.at(-1) ?? 0].every((width) => {
    const box = boxAt(label, width);
    const own = distanceTo(box, x * width, y);
    return dots.every((dot) => distanceTo(box, dot.x * width, (dot.box.top + dot.box.bottom) / 2) >= own);
  });
}

/** How far a point lies from a box, px. */
function distanceTo({ left, right, top, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function isRuled({ box }: SlidingBox, { around: { rules = [] } }: Room): boolean {
  return rules.some((rule) => rule > box.top && rule < box.bottom);
}

/** At how many of the widths the label lies on a line; the fewer the better. */
function crossings(label: SlidingBox, { widths, around }: Room): number {
  return widths.filter((width) => isCrossed(label, width, around)).length;
}
