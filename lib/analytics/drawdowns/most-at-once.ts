import { at } from "@/lib/series/at";

/** The days of an index's closes, ascending, with the drawdown at each (`underwater`). */
interface Depths {
  readonly days: Int32Array;
  readonly drawdowns: Float64Array;
}

/** How many of several indices stood deep below their peaks at once, and when first. */
export interface MostAtOnce {
  readonly count: number;
  /** The first day on which it was so many. */
  readonly day: number;
  /** How many of the indices had closes on either side of that day, or on it. */
  readonly held: number;
}

/**
 * The most indices whose drawdown was at or below −`depth` at once, `depth` a fraction > 0. An index counts from the
 * first to the last of neighbouring closes that are so deep, the days between them included, for the markets' holidays
 * differ; a close that is not as deep ends it. `null` where no close is. O(n + e log e), e the spells of all indices.
 */
export function mostAtOnce(indices: readonly Depths[], depth: number): MostAtOnce | null {
  const spells = indices.flatMap((index) => spellsBelow(index, -depth));
  const starts = spells.map(({ from }) => from).sort((one, other) => one - other);
  const ends = spells.map(({ to }) => to).sort((one, other) => one - other);
  let most: { readonly count: number; readonly day: number } | null = null;
  let ended = 0;
  for (const [position, day] of starts.entries()) {
    while ((ends[ended] ?? Number.POSITIVE_INFINITY) < day) ended++;
    const count = position + 1 - ended;
    if (most === null || count > most.count) most = { count, day };
  }
  if (most === null) return null;
  const { day } = most;
  const isHeld = ({ days }: Depths) =>
    days.length > 0 && at(days, 0) <= day && day <= at(days, days.length - 1);
  return { ...most, held: indices.filter(isHeld).length };
}

function spellsBelow({ days, drawdowns }: Depths, level: number) {
  const spells: { readonly from: number; readonly to: number }[] = [];
  let from: number | null = null;
  for (let position = 0; position <= days.length; position++) {
    const isBelow = position < days.length && at(drawdowns, position) <= level;
    if (isBelow && from === null) from = at(days, position);
    if (isBelow || from === null) continue;
    spells.push({ from, to: at(days, position - 1) });
    from = null;
  }
  return spells;
}
