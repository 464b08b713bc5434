/** The share of the market that the companies at the top have to comprise. */
export const TOP_SHARE = 0.9;

// Sums of decimals end in other digits than on paper: what differs by less than this is the same.
const SAME = 1e-12;

/** Where a company stands in a list that is ranked by size. */
export interface Coverage {
  /** From 1; companies of the same size share the better rank. */
  readonly rank: number;
  /** What all larger ones comprise of the total, a fraction; 0 for the largest. */
  readonly before: number;
  /** The same with it, and with those of its size. */
  readonly through: number;
  /** Whether it is among those that comprise the top 90 %. */
  readonly isTop: boolean;
}

/**
 * What the largest comprise of the total, the two largest, and so on, as fractions up to 1, from values in any order;
 * what is `null` is left out. Empty where there is nothing, or nothing above 0.
 */
export function coverageCurve(values: ReadonlyArray<number | null>): Float64Array {
  const sorted = Float64Array.from(values.filter((value) => value !== null))
    .sort()
    .reverse();
  const total = sorted.reduceRight((sum, value) => sum + value, 0);
  if (!(total > 0)) return new Float64Array();
  let sum = 0;
  return sorted.map((value) => {
    sum += value;
    return Math.min(1, sum / total);
  });
}

/**
 * The cumulative coverage of each value in its list, in the order given. The top 90 % are the fewest of the largest that
 * comprise 90 % or more: whoever reaches the mark, or is the first to cross it, is among them, and what comes after is
 * not. So it is enough that the larger ones have not reached it. Companies of the same size are in or out together.
 * `null` for what is not known, which does not count in the total, and for all where the total is 0.
 */
export function coverageOf(values: ReadonlyArray<number | null>): ReadonlyArray<Coverage | null> {
  const curve = coverageCurve(values);
  const order = [...values.keys()]
    .filter((position) => values[position] !== null)
    .sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  const found = new Array<Coverage | null>(values.length).fill(null);
  if (curve.length === 0) return found;
  for (let first = 0; first < order.length; ) {
    const size = values[order[first] ?? 0];
    let end = first + 1;
    while (end < order.length && values[order[end] ?? 0] === size) end++;
    const before = first === 0 ? 0 : (curve[first - 1] ?? 0);
    const coverage = {
      ...{ rank: first + 1, before, through: curve[end - 1] ?? 1 },
      isTop: before < TOP_SHARE - SAME,
    };
    for (const position of order.slice(first, end)) found[position] = coverage;
    first = end;
  }
  return found;
}
