import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { periodEnd } from "@/lib/analytics/returns/period-return";
import { simpleReturns } from "@/lib/analytics/returns/returns";
import { meanOf } from "@/lib/analytics/risk/moments";
import { gainsAndLosses } from "@/lib/analytics/risk/ratios";
import type { RiskFigures } from "@/lib/analytics/risk/risk-figures";
import { tearSheet } from "@/lib/analytics/tear-sheet";
import type { IndexRecord } from "@/lib/reference/records";
import type { DatedClose } from "@/lib/series/dated-close";
import type { DayRange, Periodicity } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { documentedTurns } from "@/lib/views/parts/episode-rows";

/** The tear sheet's figures of a range, with the closes that it starts and ends with. */
export interface RangeRisk extends RiskFigures {
  readonly first: DatedClose;
  readonly last: DatedClose;
  /** Closes, both ends included. */
  readonly observations: number;
  /** `null` under 360 days. */
  readonly cagr: number | null;
  readonly maxDrawdown: number;
  /** The fall of that depth; `null` where the closes never fall. */
  readonly worst: DrawdownEpisode | null;
  readonly periodicity: Periodicity;
  readonly periodsPerYear: number | null;
}

/**
 * What an index risked over a range, as the tear sheet of its closes says: from the close that stands for its start to
 * the last one in it; `null` where none stands for the start.
 */
export function riskOfRange(record: IndexRecord, range: DayRange): RangeRisk | null {
  const base = periodEnd(record.series, range.from);
  if (base === null || base.day >= range.to) return null;
  const series = sliceSeries(record.series, base.day, range.to);
  const { annual, monthly, periods, drawdowns, bestAndWorst, ...sheet } = tearSheet(series, {
    isDocumented: documentedTurns(record),
  });
  return { ...sheet, worst: drawdowns[0] ?? null };
}

/** What the ratios of a range are made of. */
export interface RiskInputs {
  /** How many returns. */
  readonly count: number;
  readonly mean: number;
  /** Sums of the returns above 0, and below 0 without their sign. */
  readonly gains: number;
  readonly losses: number;
}

/** The inputs of a range's ratios; over its closes as they are held. */
export function riskInputs(record: IndexRecord, { first, last }: RangeRisk): RiskInputs {
  const returns = simpleReturns(sliceSeries(record.series, first.day, last.day).closes);
  return { count: returns.length, mean: meanOf(returns), ...gainsAndLosses(returns) };
}
