import type { Check } from "@/lib/reference/claims/claim";
import type { CheckOf, SettleContext, Settled, Settler } from "./settle-context";
import {
  settleContract,
  settleCount,
  settleCountDay,
  settleCountRise,
  settleCoverage,
  settleDated,
  settleFormula,
  settleFund,
  settleMembers,
  settleReview,
  settleSum,
  settleUndecidable,
  settleValue,
  settleWeight,
} from "./settle-facts";
import {
  settleBase,
  settleClose,
  settleExtreme,
  settleFirstClose,
  settleIntraday,
  settleLastTime,
  settleLevelSpan,
} from "./settle-levels";
import {
  settleBearMarket,
  settleBelowHigh,
  settleChange,
  settleDayFall,
  settleMoves,
  settleWorstDay,
} from "./settle-moves";
import { settleAhead, settleReturn, settleVolatility } from "./settle-returns";
import {
  settleBand,
  settleBehindOthers,
  settleBriefFall,
  settleRoughBand,
  settleWilderYear,
  settleYearFall,
  settleYearHigh,
  settleYearLow,
} from "./settle-years";

const SETTLERS: { readonly [Kind in Check["kind"]]: Settler<Kind> } = {
  base: settleBase,
  close: settleClose,
  intraday: settleIntraday,
  "first-close": settleFirstClose,
  "level-span": settleLevelSpan,
  extreme: settleExtreme,
  "last-time": settleLastTime,
  change: settleChange,
  "below-high": settleBelowHigh,
  "day-fall": settleDayFall,
  "bear-market": settleBearMarket,
  moves: settleMoves,
  "worst-day": settleWorstDay,
  band: settleBand,
  "year-high": settleYearHigh,
  "year-low": settleYearLow,
  "year-fall": settleYearFall,
  "wilder-year": settleWilderYear,
  "brief-fall": settleBriefFall,
  "behind-others": settleBehindOthers,
  "rough-band": settleRoughBand,
  return: settleReturn,
  volatility: settleVolatility,
  ahead: settleAhead,
  count: settleCount,
  "count-day": settleCountDay,
  "count-rise": settleCountRise,
  dated: settleDated,
  value: settleValue,
  formula: settleFormula,
  review: settleReview,
  contract: settleContract,
  coverage: settleCoverage,
  sum: settleSum,
  weight: settleWeight,
  members: settleMembers,
  fund: settleFund,
  undecidable: settleUndecidable,
};

/** What closes and dated facts say of a claim: its verdict, and the sentence that shows it. */
export function settle<Kind extends Check["kind"]>(
  check: CheckOf<Kind> & { readonly kind: Kind },
  context: SettleContext,
): Settled {
  const settler: Settler<Kind> = SETTLERS[check.kind];
  return settler(check, context);
}
