import { type Finding, makeFinding } from "@/lib/findings/finding";
import type { StoredOverlap } from "./stored-overlap";

/** With fewer shared days, the levels alone are judged, and more leniently. */
const FEWEST_DAYS = 60;
const LOWEST_CORRELATION = 0.9;
const TOLERANCE = 0.01;
const LARGEST_SHARE_OFF = 0.2;
const TOLERANCE_OF_FEW = 0.05;
const LARGEST_SHARE_OFF_OF_FEW = 0.5;

/**
 * Rule `wrong-index`, a fault: the closes are not those of the index `symbol`. On at least 60 shared days, more than a
 * fifth of the closes differ from the stored ones by more than 1 %, or daily returns correlate by less than 0.9. On
 * fewer shared days, for some indices year-ends alone, more than half of the closes differ by more than 5 %. Without a
 * shared day nothing can be said. `fits`: the index that the closes belong to, where that is known; `line`: the first of
 * the closes.
 */
export function wrongIndex(
  symbol: string,
  overlap: StoredOverlap,
  fits: string | null,
  line: number,
): Finding | null {
  const { shared, correlation } = overlap;
  const isMany = shared >= FEWEST_DAYS;
  const tolerance = isMany ? TOLERANCE : TOLERANCE_OF_FEW;
  const off = overlap.offBy(tolerance);
  const isUnlike = isMany && correlation !== null && correlation < LOWEST_CORRELATION;
  const isOff = off > (isMany ? LARGEST_SHARE_OFF : LARGEST_SHARE_OFF_OF_FEW) * shared;
  if (!isUnlike && !isOff) return null;
  const details = { symbol, shared, off, tolerance, correlation: isMany ? correlation : null, fits };
  return makeFinding("wrong-index", { line }, details);
}
