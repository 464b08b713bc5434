import { minIndex } from "d3-array";
import { recordClose } from "@/lib/analytics/returns/levels";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { isComplete } from "@/lib/series/is-complete";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";

/** What "52 weeks" counts, in calendar days, the last one included. */
const DAYS = 365;

/** The lowest and the highest close of 52 weeks, and where the last one stands between them. */
export interface YearRange {
  /** The first of equals, as `high`. */
  readonly low: DatedClose;
  readonly high: DatedClose;
  /** 0 at the low, 1 at the high; `null` where the two are one level. */
  readonly place: number | null;
}

/**
 * The 52-week range to `day`: the lowest and the highest close of the 365 calendar days that end with it, and
 * (P − low) / (high − low) of the last close in them. `null` where those days are not wholly in the complete stretch,
 * or have no close. O(log n + sessions of a year). (definitions §9)
 */
export function yearRange(series: Series, day: number): YearRange | null {
  const from = day - DAYS + 1;
  if (!isComplete(series, from, day)) return null;
  const year = sliceSeries(series, from, day);
  const high = recordClose(year);
  if (high === null) return null;
  const low = datedClose(year, minIndex(year.closes));
  const last = datedClose(year, year.days.length - 1);
  const width = high.close - low.close;
  return { low, high, place: width === 0 ? null : (last.close - low.close) / width };
}
