import { leastReturns } from "@/lib/analytics/risk/least-returns";
import { type RegularStretch, regularStretches } from "@/lib/series/regular-stretches";

/** Regular stretches of an irregular series that are named. */
const MOST_STRETCHES = 3;

/** The longest regular stretches of some days that are long enough for a volatility, at most three, in order. O(n). */
export function longestStretches(days: Int32Array): RegularStretch[] {
  return regularStretches(days)
    .filter(({ closes, periodicity }) => closes > leastReturns(periodicity).volatility)
    .sort((a, b) => b.closes - a.closes)
    .slice(0, MOST_STRETCHES)
    .sort((a, b) => a.from - b.from);
}
