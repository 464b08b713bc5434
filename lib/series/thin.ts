import { at } from "./at";

/**
 * The positions of a line's points to keep so that a chart of `maxPoints` points looks like the whole: the
 * x range is cut into ⌊maxPoints / 4⌋ columns of equal width, and each keeps its first, last, lowest and
 * highest point (the first of equals). So no peak or trough is lost, and the first, the last, the lowest and
 * the highest point of all are always there.
 *
 * `xs` ascending, `ys` finite, of one length; where that is at most `maxPoints`, every position is kept.
 * Positions are ascending and distinct. O(n). (Min–max decimation, the M4 aggregation of Jugel et al., 2014.)
 *
 * Throws a RangeError where `maxPoints` is not an integer of at least 4 or the lengths differ.
 */
export function thin(xs: ArrayLike<number>, ys: ArrayLike<number>, maxPoints: number): Int32Array {
  if (!Number.isInteger(maxPoints) || maxPoints < 4) {
    throw new RangeError(`${maxPoints} points are not an integer of at least 4`);
  }
  const count = xs.length;
  if (count !== ys.length) throw new RangeError(`${count} x values but ${ys.length} y values`);
  if (count <= maxPoints) return Int32Array.from({ length: count }, (_, position) => position);

  const columns = Math.floor(maxPoints / 4);
  const start = at(xs, 0);
  const span = at(xs, count - 1) - start;
  const columnOf = (position: number) =>
    span > 0 ? Math.min(columns - 1, Math.floor(((at(xs, position) - start) / span) * columns)) : 0;
  const kept = new Int32Array(columns * 4);
  let length = 0;
  let first = 0;
  let column = columnOf(0);
  for (let position = 1; position < count; position++) {
    const next = columnOf(position);
    if (next === column) continue;
    length = keepColumn(ys, first, position - 1, kept, length);
    first = position;
    column = next;
  }
  length = keepColumn(ys, first, count - 1, kept, length);
  return kept.slice(0, length);
}

/** Writes the distinct first, lowest, highest and last position of one column, ascending; the new length. */
function keepColumn(
  ys: ArrayLike<number>,
  first: number,
  last: number,
  kept: Int32Array,
  length: number,
): number {
  let lowest = first;
  let highest = first;
  for (let position = first + 1; position <= last; position++) {
    const y = at(ys, position);
    if (y < at(ys, lowest)) lowest = position;
    if (y > at(ys, highest)) highest = position;
  }
  let next = length;
  kept[next++] = first;
  for (const position of [Math.min(lowest, highest), Math.max(lowest, highest), last]) {
    if (position > at(kept, next - 1)) kept[next++] = position;
  }
  return next;
}
