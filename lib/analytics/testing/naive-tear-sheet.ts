import { type NaiveMonth, type NaiveYear, naiveMonths, naiveYears } from "./naive/calendar";
import type { Close } from "./naive/dates";
import { type NaiveEpisode, naiveEpisodes } from "./naive/drawdowns";
import { type NaivePeriod, naivePeriods, periodOfMonths } from "./naive/periods";
import {
  figure,
  type NaiveDay,
  type NaiveFigure,
  type NaiveRisk,
  naiveBestAndWorst,
  naiveFactsheetVolatility,
  naiveRisk,
  noRisk,
} from "./naive/risk";
import { drawdownsOf, item, simpleReturnsOf, spacingOf } from "./naive/statistics";

/** The tear sheet of complete closes; as the engine's, with dates for day numbers. */
export interface NaiveTearSheet extends NaiveRisk {
  readonly observations: number;
  readonly first: Close;
  readonly last: Close;
  readonly periodicity: string;
  readonly periodsPerYear: number | null;
  readonly periods: Record<string, NaivePeriod | null>;
  readonly cagr: number | null;
  readonly volatilityFactsheet: NaiveFigure;
  readonly maxDrawdown: number;
  readonly drawdowns: readonly NaiveEpisode[];
  readonly annual: readonly NaiveYear[];
  readonly monthly: readonly NaiveMonth[];
  readonly bestAndWorst: { readonly best: readonly NaiveDay[]; readonly worst: readonly NaiveDay[] } | null;
  readonly missing: string | null;
}

/**
 * Every figure of the tear sheet of closes of which no session is missing, each written down from its formula as
 * plainly as it reads, with dates as text, lists, sorting, and maxima taken anew for each close: O(n²). It shares
 * no line with the engine, so that where the two agree, the formulas do.
 */
export function naiveTearSheet(closes: readonly Close[]): NaiveTearSheet {
  const first = item(closes, 0);
  const last = item(closes, closes.length - 1);
  const spacing = spacingOf(closes);
  const missing = spacing.name === "irregular" ? spacing.name : null;
  const returns = simpleReturnsOf(closes);
  const drawdowns = drawdownsOf(closes);
  const periods = naivePeriods(closes);
  const cagr = periods["max"]?.cagr ?? null;
  const year = periodOfMonths(closes, 12);
  return {
    observations: closes.length,
    first,
    last,
    periodicity: spacing.name,
    periodsPerYear: missing === null ? spacing.periods : null,
    periods,
    cagr,
    ...(missing === null ? naiveRisk({ returns, drawdowns, cagr, spacing }) : noRisk(missing)),
    volatilityFactsheet:
      spacing.name === "daily"
        ? naiveFactsheetVolatility(closes, year?.from.date ?? null)
        : figure(null, missing ?? "not-daily"),
    maxDrawdown: drawdowns.reduce((a, b) => Math.min(a, b), 0),
    drawdowns: naiveEpisodes(closes, drawdowns, 20),
    annual: naiveYears(closes),
    monthly: naiveMonths(closes),
    bestAndWorst: missing === null ? naiveBestAndWorst(closes, returns, 10) : null,
    missing,
  };
}
