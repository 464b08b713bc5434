import { type DrawdownAt, drawdownAt } from "@/lib/analytics/drawdowns/drawdown-at";
import { type MoveRank, moveRank } from "@/lib/analytics/returns/move-rank";
import { type SessionChange, sessionChange } from "@/lib/analytics/returns/session-change";
import { type YearRange, yearRange } from "@/lib/analytics/returns/year-range";
import { factsheetVolatility, type VolatilityFigure } from "@/lib/analytics/risk/volatility";
import type { DatedClose } from "@/lib/series/dated-close";
import type { Series } from "@/lib/series/series";
import { type Neighbours, neighboursOf } from "./neighbours";

/** What is known of a day with a close, up to that day; its rank counts later days too. */
export interface DayFacts extends DatedClose, SessionChange, Neighbours {
  readonly rank: MoveRank | null;
  readonly year: YearRange | null;
  readonly below: DrawdownAt;
  readonly volatility: VolatilityFigure;
}

/** The figures of a day; `null` where it has no close. O(n). */
export function dayFacts(series: Series, day: number): DayFacts | null {
  const change = sessionChange(series, day);
  const below = drawdownAt(series, day);
  if (change === null || below === null) return null;
  return {
    ...{ day, ...change, below },
    ...neighboursOf(series, day),
    rank: moveRank(series, day),
    year: yearRange(series, day),
    volatility: factsheetVolatility(series, day),
  };
}
