import {
  type DrawdownEpisode,
  type DrawdownOptions,
  drawdownEpisodes,
} from "@/lib/analytics/drawdowns/drawdown-episodes";
import { type AnnualChange, annualChangesOf } from "@/lib/analytics/returns/annual-changes";
import { type BestAndWorstDays, extremeDays } from "@/lib/analytics/returns/best-and-worst-days";
import { type PeriodCagr, periodCagr } from "@/lib/analytics/returns/cagr";
import { type PeriodChange, periodChanges } from "@/lib/analytics/returns/period-changes";
import { simpleReturns } from "@/lib/analytics/returns/returns";
import { observationsOf } from "@/lib/analytics/risk/observations";
import { type RiskFigures, riskFigures } from "@/lib/analytics/risk/risk-figures";
import { factsheetVolatility } from "@/lib/analytics/risk/volatility";
import { at } from "@/lib/series/at";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { periodsPerYear } from "@/lib/series/periodicity";
import type { Periodicity, Series } from "@/lib/series/series";
import type { Figure } from "./figure";
import { byPreset, type Preset, presetRange } from "./preset-range";

const MOST_EPISODES = 20;
const MOST_DAYS = 10;

/** Every figure of a series, as numbers; fractions, ulcer index in percentage points. */
export interface TearSheet extends RiskFigures {
  /** How many closes. */
  readonly observations: number;
  readonly first: DatedClose;
  readonly last: DatedClose;
  /** How far apart the closes are, and how many periods of that a year has; `null` for irregular ones. */
  readonly periodicity: Periodicity;
  readonly periodsPerYear: number | null;
  /** By preset, to the last close; `null` where the series starts after the anchor or has no close for it. */
  readonly periods: Readonly<Record<Preset, PeriodCagr | null>>;
  /** From the first close to the last, in calendar years; `null` under 360 days. */
  readonly cagr: number | null;
  readonly volatilityFactsheet: Figure;
  /** The least d_t of all closes held, a fraction ≤ 0. */
  readonly maxDrawdown: number;
  /** Worst first, the 20 deepest. */
  readonly drawdowns: readonly DrawdownEpisode[];
  /** The years that have a close. */
  readonly annual: readonly AnnualChange[];
  /** Every month from the first close's to the last one's. */
  readonly monthly: readonly PeriodChange[];
  /** The 10 best and the 10 worst; `null` where `missing` is not. */
  readonly bestAndWorst: BestAndWorstDays | null;
  /** Why the figures that need every close are missing; `null` where they are not. */
  readonly missing: "sparse" | "irregular" | null;
}

/**
 * The tear sheet of a whole series; slice it first for a range. Figures that need every close are missing where
 * the series is not complete from its first close to its last, or is irregular; changes, drawdowns and CAGR use
 * what is there. Weekly to yearly closes have their figures a period, annualised by the periods a year. O(n), with one array of returns as the memory that grows. (definitions, all sections)
 *
 * Throws a RangeError for a series without a close.
 */
export function tearSheet(series: Series, { isDocumented }: DrawdownOptions = {}): TearSheet {
  const { days, closes, periodicity } = series;
  if (days.length === 0) throw new RangeError(`${series.symbol} has no close`);
  const first = datedClose(series, 0);
  const last = datedClose(series, days.length - 1);
  const { missing } = observationsOf(series, first.day, last.day);
  const returns = missing === null ? simpleReturns(closes) : null;
  const whole = periodCagr(series, first.day, last.day);
  const drawdowns = drawdownEpisodes(series, { ...(isDocumented && { isDocumented }), most: MOST_EPISODES });
  const maxDrawdown = drawdowns[0]?.depth ?? 0;
  const cagr = whole?.cagr ?? null;
  return {
    observations: days.length,
    first,
    last,
    periodicity,
    periodsPerYear: periodsPerYear(periodicity),
    periods: periodsOf(series),
    cagr,
    ...riskFigures(closes, { returns, periodicity, missing, cagr, maxDrawdown }),
    volatilityFactsheet: factsheetVolatility(series, last.day),
    maxDrawdown,
    drawdowns,
    annual: annualChangesOf(series),
    monthly: periodChanges(series, "month"),
    bestAndWorst: returns && extremeDays(series, returns, 0, MOST_DAYS),
    missing,
  };
}

function periodsOf(series: Series): Record<Preset, PeriodCagr | null> {
  const lastDay = at(series.days, series.days.length - 1);
  const periodOf = (preset: Preset) => {
    const range = presetRange(series, preset, lastDay);
    return range && periodCagr(series, range.from, range.to);
  };
  return byPreset(periodOf);
}
