import { definedFigure, type Figure, missingFigure } from "@/lib/analytics/figure";
import { periodsPerYear } from "@/lib/series/periodicity";
import type { Periodicity, RegularPeriodicity } from "@/lib/series/series";
import { downsideDeviation } from "./downside-deviation";
import { leastReturns } from "./least-returns";
import { excessKurtosis, type Moments, moments, skewness } from "./moments";
import { calmar, omega, sharpe, sortino } from "./ratios";
import { ulcerIndex } from "./ulcer-index";
import { tailRisk } from "./value-at-risk";
import { volatilityOf } from "./volatility";

const TAIL = 0.05;

/** The figures of a range that need every close of it; fractions, `ulcer` in percentage points. */
export interface RiskFigures {
  /** Annualised by the periods a year, as `sharpe`, `sortino` and `downsideDeviation`. */
  readonly volatility: Figure;
  /** Risk-free rate 0, as in `sortino`. */
  readonly sharpe: Figure;
  readonly sortino: Figure;
  /** Gains over losses. */
  readonly omega: Figure;
  /** CAGR / |max drawdown| over the range. */
  readonly calmar: Figure;
  readonly ulcer: Figure;
  readonly downsideDeviation: Figure;
  /** Historical, of one period, 95 %: signed returns. */
  readonly var95: Figure;
  readonly cvar95: Figure;
  readonly skew: Figure;
  readonly excessKurtosis: Figure;
}

/** What the figures are computed from, and what is already known of the range. */
export interface RiskInput {
  /** Simple returns of the closes; `null` exactly where `missing` is not. */
  readonly returns: Float64Array | null;
  /** Regular where there are returns. */
  readonly periodicity: Periodicity;
  readonly missing: "sparse" | "irregular" | null;
  readonly cagr: number | null;
  readonly maxDrawdown: number;
}

/**
 * Volatility, ratios and tail figures of a range of closes, each with its reason where it is undefined: closes
 * are missing or irregular, there are too few returns (`leastReturns`; Calmar and ulcer take any number), or the
 * closes stand still. O(n). (definitions §3, §5)
 */
export function riskFigures(closes: Float64Array, input: RiskInput): RiskFigures {
  const { returns, periodicity, missing } = input;
  if (returns === null || periodicity === "irregular") {
    const none = missingFigure(missing ?? "irregular");
    return { volatility: none, calmar: none, ulcer: none, ...all(none) };
  }
  const powers = moments(returns);
  const few = returns.length < leastReturns(periodicity).ratios;
  return {
    volatility: volatilityOf(powers, periodicity),
    ...(few ? all(missingFigure("too-few")) : ratiosAndTails(returns, powers, periodicity)),
    ...figuresOfDrawdown(closes, input),
  };
}

type FiguresOfDrawdown = Pick<RiskFigures, "calmar" | "ulcer">;
type RatiosAndTails = Omit<RiskFigures, "volatility" | keyof FiguresOfDrawdown>;

function figuresOfDrawdown(closes: Float64Array, { cagr, maxDrawdown }: RiskInput): FiguresOfDrawdown {
  return {
    calmar: cagr === null ? missingFigure("short") : figureOf(calmar(cagr, maxDrawdown)),
    ulcer: figureOf(ulcerIndex(closes)),
  };
}

function ratiosAndTails(
  returns: Float64Array,
  powers: Moments,
  periodicity: RegularPeriodicity,
): RatiosAndTails {
  const periods = periodsPerYear(periodicity);
  const downside = downsideDeviation(returns, periods);
  const tail = tailRisk(returns, powers, TAIL);
  return {
    sharpe: figureOf(sharpe(powers, periods)),
    sortino: figureOf(sortino(powers.mean, downside, periods)),
    omega: figureOf(omega(returns)),
    downsideDeviation: figureOf(downside),
    var95: figureOf(tail?.valueAtRisk ?? null),
    cvar95: figureOf(tail?.conditional ?? null),
    skew: figureOf(skewness(powers)),
    excessKurtosis: figureOf(excessKurtosis(powers)),
  };
}

function all(none: Figure): RatiosAndTails {
  return {
    sharpe: none,
    sortino: none,
    omega: none,
    downsideDeviation: none,
    var95: none,
    cvar95: none,
    skew: none,
    excessKurtosis: none,
  };
}

/** With enough returns, only closes that stand still leave a figure undefined. */
function figureOf(value: number | null): Figure {
  return value === null ? missingFigure("still") : definedFigure(value);
}
