import type { DatedClose } from "@/lib/series/dated-close";
import { positionOnOrAfter } from "@/lib/series/position";
import { SAME_CLOSE_WITHIN } from "@/lib/series/same-close-within";

/** An index that a file may hold, with its closes on the last sessions of years. */
export interface IndexCandidate {
  readonly symbol: string;
  readonly annualCloses: readonly DatedClose[];
}

const FEWEST_SHARED = 3;
const SMALLEST_SHARE = 0.8;

/**
 * The symbol of the index that a series of closes belongs to, told by its year-ends: at least three lie on days
 * of the series, at least 80 % of those agree within 0.1 %, and no other index has as many that agree or more.
 * `null` where none does so or where two do equally well. `days` strictly increasing, as day numbers.
 */
export function recogniseIndex(
  days: Int32Array,
  closes: Float64Array,
  candidates: readonly IndexCandidate[],
): string | null {
  // A search for each year-end: a table of all days would take longer than everything else here.
  const closeOn = (day: number) => {
    const position = positionOnOrAfter(days, day);
    return days[position] === day ? closes[position] : undefined;
  };
  const matches = candidates
    .map(({ symbol, annualCloses }) => ({ symbol, ...agreement(annualCloses, closeOn) }))
    .sort((a, b) => b.agreeing - a.agreeing);
  const [best, next] = matches;
  if (best === undefined || best.agreeing === (next?.agreeing ?? 0)) return null;
  return best.shared >= FEWEST_SHARED && best.agreeing >= SMALLEST_SHARE * best.shared ? best.symbol : null;
}

function agreement(annualCloses: readonly DatedClose[], closeOn: (day: number) => number | undefined) {
  let shared = 0;
  let agreeing = 0;
  for (const { day, close } of annualCloses) {
    const found = closeOn(day);
    if (found === undefined) continue;
    shared += 1;
    if (Math.abs(found - close) <= SAME_CLOSE_WITHIN * close) agreeing += 1;
  }
  return { shared, agreeing };
}
