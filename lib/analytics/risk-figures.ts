import { calmar } from "./calmar";
import { downsideDeviation } from "./downside-deviation";
import { excessKurtosis } from "./excess-kurtosis";
import { definedFigure, type Figure, type MissingReason, missingFigure } from "./figure";
import { type Moments, moments } from "./moments";
import { sharpe } from "./sharpe";
import { skewness } from "./skewness";
import { sortino } from "./sortino";
import { ulcerIndex } from "./ulcer-index";
import { tailRisk } from "./value-at-risk";
import { volatilityOf } from "./volatility";

const MIN_RETURNS = 60;
const TAIL = 0.05;

/** The figures of a range that need every session of it; fractions, `ulcer` in percentage points. */
export interface RiskFigures {
  /** Annualised, daily, × √252; from 20 returns on. The others need 60. */
  readonly volatility: Figure;
  /** Risk-free rate 0, as in `sortino`. */
  readonly sharpe: Figure;
  readonly sortino: Figure;
  /** CAGR / |max drawdown| over the range. */
  readonly calmar: Figure;
  readonly ulcer: Figure;
  readonly downsideDeviation: Figure;
  /** Historical, 1 day, 95 %: signed returns. */
  readonly var95: Figure;
  readonly cvar95: Figure;
  readonly skew: Figure;
  readonly excessKurtosis: Figure;
}

/** What the figures are computed from, and what is already known of the range. */
export interface RiskInput {
  /** Daily simple returns of the closes; `null` exactly where `missing` is not. */
  readonly returns: Float64Array | null;
  readonly missing: "sparse" | "not-daily" | null;
  readonly cagr: number | null;
  readonly maxDrawdown: number;
}

/**
 * Volatility, ratios and tail figures of a range of closes, each with its reason where it is undefined: sessions
 * are missing, there are under 20 returns (60 for all but volatility), or the closes stand still. O(n).
 * (definitions §3, §5)
 */
export function riskFigures(closes: Float64Array, input: RiskInput): RiskFigures {
  const { returns, missing } = input;
  if (returns === null)
    return { volatility: missingFigure(missing ?? "sparse"), ...all(missing ?? "sparse") };
  const powers = moments(returns);
  const volatility = volatilityOf(powers);
  if (returns.length < MIN_RETURNS) return { volatility, ...all("too-few") };
  return { volatility, ...ratiosAndTails(closes, returns, powers, input) };
}

type RatiosAndTails = Omit<RiskFigures, "volatility">;

function ratiosAndTails(
  closes: Float64Array,
  returns: Float64Array,
  powers: Moments,
  { cagr, maxDrawdown }: RiskInput,
): RatiosAndTails {
  const downside = downsideDeviation(returns);
  const tail = tailRisk(returns, powers, TAIL);
  return {
    sharpe: figureOf(sharpe(powers)),
    sortino: figureOf(sortino(powers.mean, downside)),
    calmar: cagr === null ? missingFigure("short") : figureOf(calmar(cagr, maxDrawdown)),
    ulcer: figureOf(ulcerIndex(closes)),
    downsideDeviation: figureOf(downside),
    var95: figureOf(tail?.valueAtRisk ?? null),
    cvar95: figureOf(tail?.conditional ?? null),
    skew: figureOf(skewness(powers)),
    excessKurtosis: figureOf(excessKurtosis(powers)),
  };
}

function all(reason: MissingReason): RatiosAndTails {
  const none = missingFigure(reason);
  return {
    sharpe: none,
    sortino: none,
    calmar: none,
    ulcer: none,
    downsideDeviation: none,
    var95: none,
    cvar95: none,
    skew: none,
    excessKurtosis: none,
  };
}

/** With 60 returns and more, only closes that stand still leave a figure undefined. */
function figureOf(value: number | null): Figure {
  return value === null ? missingFigure("still") : definedFigure(value);
}
