/** The place of a change among others. */
export interface ChangeRank {
  /** Counted from the highest, 1 for the best; equals share the first place of theirs. */
  readonly best: number;
  /** The same from the lowest. */
  readonly worst: number;
  /** How many there are, this one included. */
  readonly of: number;
}

/**
 * The place of `change` among `all`, of which it is one: 1 more than how many are higher, or lower; where it is not
 * among them it counts as one more. `null` for a change that is not known. O(n).
 */
export function rankAmong(change: number | null, all: readonly number[]): ChangeRank | null {
  if (change === null) return null;
  const higher = all.filter((other) => other > change).length;
  const lower = all.filter((other) => other < change).length;
  const isAmong = higher + lower < all.length;
  return { best: higher + 1, worst: lower + 1, of: all.length + (isAmong ? 0 : 1) };
}
