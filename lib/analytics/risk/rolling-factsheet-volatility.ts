import { presetRange } from "@/lib/analytics/preset-range";
import { logReturns } from "@/lib/analytics/returns/returns";
import { at } from "@/lib/series/at";
import { positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { leastReturns } from "./least-returns";
import { dailyPositions, noRollingFigure, type RollingFigure } from "./rolling-figure";
import { slidingMoments } from "./sliding-moments";

/**
 * Volatility on the basis of the publisher's factsheets, of each session that has one: s(l) · √n over the log returns of
 * the 12 months to it (the 1Y preset), n their number; a fraction, what `factsheetVolatility` gives for that day. Sessions
 * whose 12 months leave the complete stretch, or hold under 20 returns, are left out; both arrays are empty where the
 * closes are not daily. O(n log n) for the anchors, O(n) for the sums. (definitions §3)
 */
export function rollingFactsheetVolatility(series: Series): RollingFigure {
  const held = dailyPositions(series);
  if (held === null) return noRollingFigure();
  const { first, last } = held;
  const found: { readonly start: number; readonly end: number }[] = [];
  for (let end = first + leastReturns("daily").volatility; end <= last; end++) {
    const start = yearStart(series, at(series.days, end));
    if (start >= first && end - start >= leastReturns("daily").volatility) found.push({ start, end });
  }
  const returns = logReturns(series.closes.subarray(first, last + 1));
  const { squares } = slidingMoments(returns, {
    starts: Int32Array.from(found, ({ start }) => start - first),
    ends: Int32Array.from(found, ({ end }) => end - first - 1),
  });
  return {
    days: Int32Array.from(found, ({ end }) => at(series.days, end)),
    values: squares.map((sum, window) => {
      const count = found[window] === undefined ? 0 : found[window].end - found[window].start;
      return Math.sqrt(sum / (count - 1)) * Math.sqrt(count);
    }),
  };
}

/** The position of the close that the 12 months to a day start from; −1 where none stands for it. */
function yearStart(series: Series, day: number): number {
  const year = presetRange(series, "1Y", day);
  return year === null ? -1 : positionOnOrBefore(series.days, year.from);
}
