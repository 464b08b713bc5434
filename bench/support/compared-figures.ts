import type { TearSheet } from "../../lib/analytics/tear-sheet";
import type { simpleStatisticsTearSheet } from "../peers/simple-statistics-tear-sheet";

/** Figures of a tear sheet by name, to see that another one did the same work. */
export type ComparedFigures = Readonly<Record<string, number | null | undefined>>;

const TOLERANCE = 1e-9;
const TENTH = 9;

/** The figures that are one number, and one or two of each table. */
export function ourFigures(sheet: TearSheet): ComparedFigures {
  const { drawdowns, annual, monthly, bestAndWorst } = sheet;
  const lastYear = annual.at(-1);
  return {
    cagr: sheet.cagr,
    volatility: sheet.volatility.value,
    volatilityFactsheet: sheet.volatilityFactsheet.value,
    downsideDeviation: sheet.downsideDeviation.value,
    sharpe: sheet.sharpe.value,
    sortino: sheet.sortino.value,
    omega: sheet.omega.value,
    calmar: sheet.calmar.value,
    ulcer: sheet.ulcer.value,
    var95: sheet.var95.value,
    cvar95: sheet.cvar95.value,
    skew: sheet.skew.value,
    excessKurtosis: sheet.excessKurtosis.value,
    maxDrawdown: sheet.maxDrawdown,
    tenYears: sheet.periods["10Y"]?.cagr,
    worstDrawdownSessions: drawdowns[0]?.sessions.toTrough,
    worstDrawdownDays: drawdowns[0]?.days.toTrough,
    years: annual.length,
    months: monthly.length,
    lastYearChange: lastYear?.change,
    lastYearHigh: lastYear?.high?.close,
    lastYearVolatility: lastYear?.volatility.value,
    lastMonthChange: monthly.at(-1)?.change,
    tenthBestDay: bestAndWorst?.best[TENTH]?.change,
    tenthWorstDay: bestAndWorst?.worst[TENTH]?.change,
  };
}

/** The same of the simple-statistics peer. */
export function simpleStatisticsFigures(
  sheet: ReturnType<typeof simpleStatisticsTearSheet>,
): ComparedFigures {
  const { periods, drawdowns, annual, monthly, bestDays, worstDays, ...numbers } = sheet;
  const lastYear = annual.at(-1);
  return {
    ...numbers,
    tenYears: periods["10Y"]?.cagr,
    worstDrawdownSessions: drawdowns[0]?.sessions.toTrough,
    worstDrawdownDays: drawdowns[0]?.days.toTrough,
    years: annual.length,
    months: monthly.length,
    lastYearChange: lastYear?.change,
    lastYearHigh: lastYear?.high,
    lastYearVolatility: lastYear?.volatility,
    lastMonthChange: monthly.at(-1)?.change,
    tenthBestDay: bestDays[TENTH]?.change,
    tenthWorstDay: worstDays[TENTH]?.change,
  };
}

/** Throws where a peer's figures are not ours to a billionth: it did not do the same work. */
export function requireAgreement(peer: string, ours: ComparedFigures, theirs: ComparedFigures): void {
  for (const [name, value] of Object.entries(ours)) {
    const other = theirs[name];
    const agree =
      typeof value === "number" &&
      typeof other === "number" &&
      Math.abs(value - other) <= TOLERANCE * Math.max(1, Math.abs(value));
    if (!agree) throw new Error(`${name} is ${value}, but ${other} by ${peer}`);
  }
}
