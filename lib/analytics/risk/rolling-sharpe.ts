import type { Series } from "@/lib/series/series";
import { leastReturns } from "./least-returns";
import { sharpe } from "./ratios";
import { noRollingFigure, type RollingFigure, rollingFigure } from "./rolling-figure";
import { SESSIONS_PER_YEAR } from "./volatility";

/** The fewest returns of which there is a ratio: shorter windows have none. */
export const LEAST_SHARPE_SESSIONS = leastReturns("daily").ratios;

/**
 * The rolling Sharpe ratio at a risk-free rate of 0: mean(r) · 252 / (s(r) · √252) over the last `windowSessions`
 * simple returns, as `rollingFigure` dates and cuts its windows. Windows whose closes stand still are left out; a window
 * of under 60 sessions has no value at all. O(n). (definitions §5)
 *
 * Throws a RangeError where `windowSessions` is not an integer of at least 2.
 */
export function rollingSharpe(series: Series, windowSessions: number): RollingFigure {
  if (windowSessions < LEAST_SHARPE_SESSIONS && windowSessions >= 2) return noRollingFigure();
  return rollingFigure(series, windowSessions, (window) => sharpe(window, SESSIONS_PER_YEAR));
}
