import { moments, sampleDeviation } from "@/lib/analytics/risk/moments";
import { at } from "@/lib/series/at";

/** A column of a distribution: the changes from `from` on and below `to`, fractions. */
export interface DistributionBin {
  readonly from: number;
  readonly to: number;
  /** Whether it holds all that lies below `to`, or from `from` on, too. */
  readonly open: "below" | "above" | null;
  /** The positions of its changes among those counted, ascending. */
  readonly members: readonly number[];
  /**
   * What a normal curve of the same mean and deviation has at its middle: n · w · φ((m − mean) / s) / s. `null` under two
   * changes, or where all are the same.
   */
  readonly normal: number | null;
}

interface Columns {
  /** How many columns 100 % has: 10 for columns of 10 %. */
  readonly columnsPerUnit: number;
  /** Changes below −`limit` and from `limit` on share a column on either side; a fraction, a multiple of the width. */
  readonly limit: number;
}

/**
 * Changes counted in columns of one width, from the lowest to the highest that has any; none for no changes. Edges are
 * multiples of the width, a change on one belongs above it. O(n). (definitions §9: mean and s of what is shown)
 */
export function distribution(changes: Float64Array, { columnsPerUnit, limit }: Columns): DistributionBin[] {
  const most = Math.round(limit * columnsPerUnit);
  const columnOf = (change: number) =>
    Math.min(most, Math.max(-most - 1, Math.floor(change * columnsPerUnit)));
  const columns = Array.from(changes, columnOf);
  if (columns.length === 0) return [];
  const [first, last] = [Math.min(...new Set(columns)), Math.max(...new Set(columns))];
  const normal = normalCurve(changes, 1 / columnsPerUnit);
  const members = Array.from({ length: last - first + 1 }, (): number[] => []);
  for (const [position, column] of columns.entries()) members[column - first]?.push(position);
  return members.map((held, place) => {
    const column = first + place;
    return {
      from: column / columnsPerUnit,
      to: (column + 1) / columnsPerUnit,
      open: opensAt(column, most),
      members: held,
      normal: normal?.((column + 0.5) / columnsPerUnit) ?? null,
    };
  });
}

function opensAt(column: number, most: number): DistributionBin["open"] {
  if (column >= most) return "above";
  return column < -most ? "below" : null;
}

function normalCurve(changes: Float64Array, width: number): ((middle: number) => number) | null {
  const all = moments(changes);
  const deviation = sampleDeviation(all);
  if (deviation === null || deviation === 0) return null;
  const scale = (all.count * width) / (deviation * Math.sqrt(2 * Math.PI));
  return (middle) => scale * Math.exp(-(((middle - all.mean) / deviation) ** 2) / 2);
}

/** The share of changes within so many deviations of their mean; `null` under two changes. O(n). */
export function shareWithin(changes: Float64Array, deviations: number): number | null {
  const all = moments(changes);
  const deviation = sampleDeviation(all);
  if (deviation === null) return null;
  let within = 0;
  for (let position = 0; position < changes.length; position++) {
    if (Math.abs(at(changes, position) - all.mean) <= deviations * deviation) within++;
  }
  return within / changes.length;
}
