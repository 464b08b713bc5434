import { type Box, labelBox, overlap } from "./boxes";

/** A rectangle that moves with the width of the plot area: `x` times the width, plus the places of its sides in px. */
export interface SlidingBox {
  readonly x: number;
  /** Its place where `x` is 0. */
  readonly box: Box;
}

/** The rectangle in a plot area of that width, with some px of air on either side. */
export function boxAt({ x, box }: SlidingBox, width: number, air = 0): Box {
  return { ...box, left: x * width + box.left - air, right: x * width + box.right + air };
}

/** The rectangle of a label that stands at a fraction of the width. */
export function slidingLabel(
  label: string,
  place: Parameters<typeof labelBox>[1],
  x: number,
  y: number,
): SlidingBox {
  return { x, box: labelBox(label, place, 0, y) };
}

/**
 * Whether two of them share more than an edge at some width from `low` to `high`: both move in a straight line, so they
 * do between two widths, or at all or none.
 */
export function everOverlap(
  one: SlidingBox,
  other: SlidingBox,
  [low, high]: readonly [number, number],
): boolean {
  if (one.box.top >= other.box.bottom || other.box.top >= one.box.bottom) return false;
  const apart = one.x - other.x;
  if (apart === 0) return overlap(one.box, other.box);
  const ends = [(other.box.left - one.box.right) / apart, (other.box.right - one.box.left) / apart];
  return Math.min(...ends) < high && Math.max(...ends) > low;
}
