import { dailyCorrelation } from "@/lib/analytics/risk/correlation";
import { align } from "@/lib/series/align";
import { at } from "@/lib/series/at";
import { closeOn } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";

/** What a file and the stored closes of an index have in common. */
export interface StoredOverlap {
  /** Days on which both have a close. */
  readonly shared: number;
  /** How many of their closes differ by more than a fraction. */
  readonly offBy: (tolerance: number) => number;
  /** Of daily returns, taken between consecutive shared days, a few far off left aside; `null` for fewer than 26. */
  readonly correlation: number | null;
}

// One wild close can break the correlation of years, of which it says nothing.
const FAR_OFF = 0.01;
const LARGEST_SHARE_ASIDE = 0.05;

/**
 * Compares a file with the stored closes of an index, sessions and declared ones. `doubtful`: days whose close in the
 * file looks wrong in itself, which say nothing about the index; a single slip of a decimal point would drown the
 * correlation of a year. O(n log n).
 */
export function storedOverlap(file: Series, stored: Series, doubtful: ReadonlySet<number>): StoredOverlap {
  const judged = without(file, doubtful);
  const days = align([judged, stored]);
  const difference = (day: number) => Math.abs(closeOn(judged, day) / closeOn(stored, day) - 1);
  const differences = Float64Array.from(days, difference);
  const farOff = days.filter((day) => difference(day) > FAR_OFF);
  const aside = farOff.length <= LARGEST_SHARE_ASIDE * days.length ? farOff : [];
  return {
    shared: differences.length,
    offBy: (tolerance) => differences.reduce((sum, each) => (each > tolerance ? sum + 1 : sum), 0),
    correlation: correlationOf(without(judged, new Set(aside)), stored),
  };
}

function correlationOf(file: Series, stored: Series): number | null {
  if (file.complete === null || stored.complete === null) return null;
  const from = Math.max(file.complete.from, stored.complete.from);
  const to = Math.min(file.complete.to, stored.complete.to);
  return from > to ? null : dailyCorrelation(file, stored, { from, to }).value;
}

function without(file: Series, doubtful: ReadonlySet<number>): Series {
  if (doubtful.size === 0) return file;
  const isKept = (day: number) => !doubtful.has(day);
  return {
    ...file,
    days: file.days.filter(isKept),
    closes: file.closes.filter((_, position) => isKept(at(file.days, position))),
  };
}
