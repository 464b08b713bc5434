import type { Close } from "./dates";
import { deviation, item, logReturnsOf, mean, quantile, sum } from "./statistics";

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
}

const YEAR = 252;
const FEWEST_FOR_VOLATILITY = 20;
const FEWEST = 60;
// A quotient of two numbers is known to half of 2^−52; deviations up to a few of these are no deviations.
const NO_DEVIATION = 4 * 2 ** -52;

/** A figure that is there, or the reason why not. */
export function figure(value: number | null, reason: string): NaiveFigure {
  return value === null ? { value: null, reason } : { value, reason: null };
}

/** s(r) · √252 of at least 20 returns. */
export function naiveVolatility(returns: readonly number[]): NaiveFigure {
  const few = returns.length < FEWEST_FOR_VOLATILITY;
  return figure(few ? null : deviation(returns) * Math.sqrt(YEAR), "too-few");
}

/** s(l) · √n of the log returns of 12 months to the newest close, n their number, at least 20. */
export function naiveFactsheetVolatility(closes: readonly Close[], from: string | null): NaiveFigure {
  if (from === null) return figure(null, "too-few");
  const returns = logReturnsOf(closes.filter(({ date }) => date >= from));
  const few = returns.length < FEWEST_FOR_VOLATILITY;
  return figure(few ? null : deviation(returns) * Math.sqrt(returns.length), "too-few");
}

/** Every figure as missing for one reason. */
export function noRisk(reason: string): NaiveRisk {
  const none = figure(null, reason);
  return {
    volatility: none,
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

/** Volatility from 20 returns on, the ratios and tails from 60. */
export function naiveRisk({ returns, drawdowns, cagr }: NaiveRiskInput): NaiveRisk {
  const volatility = naiveVolatility(returns);
  if (returns.length < FEWEST) return { ...noRisk("too-few"), volatility };
  const worst = drawdowns.reduce((a, b) => Math.min(a, b), 0);
  const yearly = mean(returns) * YEAR;
  const downside = Math.sqrt(sum(returns.map((r) => Math.min(r, 0) ** 2)) / returns.length) * Math.sqrt(YEAR);
  const value = quantile(returns, 0.05);
  const tail = returns.filter((r) => r <= value);
  const ulcer = Math.sqrt(mean(drawdowns.map((d) => (100 * d) ** 2)));
  const still = deviation(returns) <= NO_DEVIATION;
  return {
    volatility,
    sharpe: figure(still ? null : yearly / (deviation(returns) * Math.sqrt(YEAR)), "still"),
    sortino: figure(downside === 0 ? null : yearly / downside, "still"),
    calmar: cagr === null ? figure(null, "short") : figure(worst === 0 ? null : cagr / -worst, "still"),
    ulcer: figure(ulcer, "still"),
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
