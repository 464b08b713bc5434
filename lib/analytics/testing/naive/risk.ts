import type { Close } from "./dates";
import { deviation, item, logReturnsOf, mean, type NaiveSpacing, quantile, sum } from "./statistics";

/** A figure, or why there is none. */
export interface NaiveFigure {
  readonly value: number | null;
  readonly reason: string | null;
}

/** The figures of the tear sheet that need every session, by name. */
export type NaiveRisk = Record<
  | "volatility"
  | "sharpe"
  | "sortino"
  | "omega"
  | "calmar"
  | "ulcer"
  | "downsideDeviation"
  | "var95"
  | "cvar95"
  | "skew"
  | "excessKurtosis",
  NaiveFigure
>;

/** What the figures are made of. */
export interface NaiveRiskInput {
  readonly returns: readonly number[];
  /** d_t of every close. */
  readonly drawdowns: readonly number[];
  readonly cagr: number | null;
  readonly spacing: NaiveSpacing;
}

const FEWEST_FOR_FACTSHEET = 20;
// A quotient of two numbers is known to half of 2^−52; deviations up to a few of these are no deviations.
const NO_DEVIATION = 4 * 2 ** -52;

/** A figure that is there, or the reason why not. */
export function figure(value: number | null, reason: string): NaiveFigure {
  return value === null ? { value: null, reason } : { value, reason: null };
}

/** s(r) · √f of at least as many returns as the spacing takes, f its periods a year. */
export function naiveVolatility(returns: readonly number[], spacing: NaiveSpacing): NaiveFigure {
  const few = returns.length < spacing.fewestForVolatility;
  return figure(few ? null : deviation(returns) * Math.sqrt(spacing.periods), "too-few");
}

/** s(l) · √n of the log returns of 12 months to the newest close, n their number, at least 20. */
export function naiveFactsheetVolatility(closes: readonly Close[], from: string | null): NaiveFigure {
  if (from === null) return figure(null, "too-few");
  const returns = logReturnsOf(closes.filter(({ date }) => date >= from));
  const few = returns.length < FEWEST_FOR_FACTSHEET;
  return figure(few ? null : deviation(returns) * Math.sqrt(returns.length), "too-few");
}

/** Every figure as missing for one reason. */
export function noRisk(reason: string): NaiveRisk {
  const none = figure(null, reason);
  return {
    volatility: none,
    sharpe: none,
    sortino: none,
    omega: none,
    calmar: none,
    ulcer: none,
    downsideDeviation: none,
    var95: none,
    cvar95: none,
    skew: none,
    excessKurtosis: none,
  };
}

/** Volatility, ratios and tails from as many returns on as the spacing takes, Calmar and ulcer from any number. */
export function naiveRisk({ returns, drawdowns, cagr, spacing }: NaiveRiskInput): NaiveRisk {
  const worst = drawdowns.reduce((a, b) => Math.min(a, b), 0);
  const ofFalls = {
    volatility: naiveVolatility(returns, spacing),
    calmar: cagr === null ? figure(null, "short") : figure(worst === 0 ? null : cagr / -worst, "still"),
    ulcer: figure(Math.sqrt(mean(drawdowns.map((d) => (100 * d) ** 2))), "still"),
  };
  if (returns.length < spacing.fewest) return { ...noRisk("too-few"), ...ofFalls };
  const root = Math.sqrt(spacing.periods);
  const yearly = mean(returns) * spacing.periods;
  const downside = Math.sqrt(sum(returns.map((r) => Math.min(r, 0) ** 2)) / returns.length) * root;
  const gains = sum(returns.filter((r) => r > 0));
  const losses = -sum(returns.filter((r) => r < 0));
  const value = quantile(returns, 0.05);
  const tail = returns.filter((r) => r <= value);
  const still = deviation(returns) <= NO_DEVIATION;
  return {
    ...ofFalls,
    sharpe: figure(still ? null : yearly / (deviation(returns) * root), "still"),
    sortino: figure(downside === 0 ? null : yearly / downside, "still"),
    omega: figure(losses === 0 ? null : gains / losses, "still"),
    downsideDeviation: figure(downside, "still"),
    var95: figure(value, "still"),
    cvar95: figure(mean(tail), "still"),
    skew: figure(still ? null : skewOf(returns), "still"),
    excessKurtosis: figure(still ? null : excessKurtosisOf(returns), "still"),
  };
}

/** n / ((n − 1)(n − 2)) · Σ((r − mean) / s)³. */
function skewOf(returns: readonly number[]): number {
  const n = returns.length;
  const [middle, s] = [mean(returns), deviation(returns)];
  return (n / ((n - 1) * (n - 2))) * sum(returns.map((r) => ((r - middle) / s) ** 3));
}

/** n(n + 1) / ((n − 1)(n − 2)(n − 3)) · Σ((r − mean) / s)⁴ − 3(n − 1)² / ((n − 2)(n − 3)). */
function excessKurtosisOf(returns: readonly number[]): number {
  const n = returns.length;
  const [middle, s] = [mean(returns), deviation(returns)];
  const fourths = sum(returns.map((r) => ((r - middle) / s) ** 4));
  const sample = ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * fourths;
  return sample - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

/** A session's return with the close before it. */
export interface NaiveDay extends Close {
  readonly previous: Close;
  readonly change: number;
}

/** The days of highest and of lowest return, equal ones by date. */
export function naiveBestAndWorst(closes: readonly Close[], returns: readonly number[], most: number) {
  const days = returns.map((change, position): NaiveDay => {
    return { ...item(closes, position + 1), previous: item(closes, position), change };
  });
  const byDate = (a: Close, b: Close) => (a.date < b.date ? -1 : 1);
  return {
    best: [...days].sort((a, b) => b.change - a.change || byDate(a, b)).slice(0, most),
    worst: [...days].sort((a, b) => a.change - b.change || byDate(a, b)).slice(0, most),
  };
}
