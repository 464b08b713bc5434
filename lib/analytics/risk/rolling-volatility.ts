import type { Series } from "@/lib/series/series";
import { sampleDeviation } from "./moments";
import { type RollingFigure, rollingFigure } from "./rolling-figure";
import { SESSIONS_PER_YEAR } from "./volatility";

/**
 * Rolling volatility: s(r) · √252 over the last `windowSessions` simple returns, a fraction, as `rollingFigure` dates
 * and cuts its windows. O(n). (definitions §3)
 *
 * Throws a RangeError where `windowSessions` is not an integer of at least 2.
 */
export function rollingVolatility(series: Series, windowSessions: number): RollingFigure {
  const year = Math.sqrt(SESSIONS_PER_YEAR);
  return rollingFigure(series, windowSessions, (window) => {
    const deviation = sampleDeviation(window);
    return deviation === null ? null : deviation * year;
  });
}
