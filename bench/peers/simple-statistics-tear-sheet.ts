import { mean, sampleKurtosis, sampleSkewness, sampleStandardDeviation, sum } from "simple-statistics";

/** A close as CSV or JSON would give it: date as `YYYY-MM-DD`. */
export interface Row {
  readonly date: string;
  readonly close: number;
}

interface Change {
  readonly date: string;
  readonly previousDate: string;
  readonly change: number;
}

interface Fall {
  readonly peak: Row;
  readonly trough: Row;
  readonly recovery: Row | null;
  readonly depth: number;
  readonly sessions: { readonly toTrough: number; readonly toRecovery: number | null };
  readonly days: { readonly toTrough: number; readonly toRecovery: number | null };
}

const SESSIONS_PER_YEAR = 252;
const MS_PER_DAY = 86_400_000;
const PRESET_MONTHS = { "1M": 1, "3M": 3, "6M": 6, "1Y": 12, "3Y": 36, "5Y": 60, "10Y": 120, "20Y": 240 };

/** The tear sheet as one would write it over rows, with simple-statistics for what that knows. */
export function simpleStatisticsTearSheet(rows: readonly Row[]) {
  const [first, last] = [rowAt(rows, 0), rowAt(rows, -1)];
  const dayChanges = changes(rows);
  const ranked = [...dayChanges].sort((a, b) => a.change - b.change);
  const falls = drawdowns(rows);
  const cagr = growth(first, last).cagr;
  const maxDrawdown = falls[0]?.depth ?? 0;
  return {
    periods: periods(rows),
    cagr,
    ...risk(
      dayChanges.map(({ change }) => change),
      ranked.map(({ change }) => change),
    ),
    volatilityFactsheet: factsheetVolatility(rows),
    calmar: cagr === null ? null : cagr / Math.abs(maxDrawdown),
    ulcer: ulcerIndex(rows),
    maxDrawdown,
    drawdowns: falls.slice(0, 20),
    annual: annual(rows, dayChanges),
    monthly: periodChanges(rows, 7),
    bestDays: ranked.slice(-10).reverse(),
    worstDays: ranked.slice(0, 10),
  };
}

function changes(rows: readonly Row[]): Change[] {
  return rows.slice(1).map((row, index) => {
    const previous = rowAt(rows, index);
    return { date: row.date, previousDate: previous.date, change: row.close / previous.close - 1 };
  });
}

function risk(returns: number[], sorted: number[]) {
  const volatility = annualised(sampleStandardDeviation(returns));
  const downsideDeviation = annualised(Math.sqrt(mean(returns.map((change) => Math.min(change, 0) ** 2))));
  const yearly = mean(returns) * SESSIONS_PER_YEAR;
  const var95 = interpolatedQuantile(sorted, 0.05);
  return {
    volatility,
    downsideDeviation,
    sharpe: yearly / volatility,
    sortino: yearly / downsideDeviation,
    omega: omega(returns),
    var95,
    cvar95: mean(sorted.filter((change) => change <= var95)),
    skew: sampleSkewness(returns),
    excessKurtosis: sampleKurtosis(returns),
  };
}

function omega(returns: readonly number[]): number {
  const gains = returns.filter((change) => change > 0);
  const losses = returns.filter((change) => change < 0);
  return sum(gains) / -sum(losses);
}

/** The quantile of the library takes the nearest order statistic; the definition interpolates. */
function interpolatedQuantile(sorted: readonly number[], share: number): number {
  const rank = share * (sorted.length - 1);
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}

function factsheetVolatility(rows: readonly Row[]): number {
  const start = rowOnOrBefore(rows, presetAnchor(rowAt(rows, -1), 12))?.date ?? "";
  const year = rows.filter(({ date }) => date >= start);
  const returns = changes(year).map(({ change }) => Math.log(1 + change));
  return sampleStandardDeviation(returns) * Math.sqrt(returns.length);
}

function ulcerIndex(rows: readonly Row[]): number {
  let highest = 0;
  const squares = rows.map(({ close }) => {
    highest = Math.max(highest, close);
    return (100 * (close / highest - 1)) ** 2;
  });
  return Math.sqrt(mean(squares));
}

function drawdowns(rows: readonly Row[]): Fall[] {
  const falls: Fall[] = [];
  let peak = 0;
  let trough = 0;
  rows.forEach((row, index) => {
    if (row.close >= rowAt(rows, peak).close) {
      if (trough > peak) falls.push(describeFall(rows, peak, trough, index));
      peak = index;
      trough = index;
    } else if (row.close < rowAt(rows, trough).close) {
      trough = index;
    }
  });
  if (trough > peak) falls.push(describeFall(rows, peak, trough, null));
  return falls.sort((a, b) => a.depth - b.depth);
}

function describeFall(rows: readonly Row[], from: number, to: number, end: number | null): Fall {
  const [peak, trough] = [rowAt(rows, from), rowAt(rows, to)];
  const recovery = end === null ? null : rowAt(rows, end);
  return {
    peak,
    trough,
    recovery,
    depth: trough.close / peak.close - 1,
    sessions: { toTrough: to - from, toRecovery: end && end - to },
    days: {
      toTrough: daysBetween(peak.date, trough.date),
      toRecovery: recovery && daysBetween(trough.date, recovery.date),
    },
  };
}

/** The changes of months or years: those whose dates begin with the same 7 or 4 characters. */
function periodChanges(rows: readonly Row[], length: 4 | 7) {
  const lastOf = new Map(rows.map((row) => [row.date.slice(0, length), row]));
  let base: Row | undefined = rowAt(rows, 0);
  return periodNames(rowAt(rows, 0), rowAt(rows, -1), length).map((period, index) => {
    const last = lastOf.get(period);
    const change = last && base ? last.close / base.close - 1 : null;
    const changePoints = last && base ? last.close - base.close : null;
    const isRunning = last === rowAt(rows, -1) && nextWeekday(last.date).startsWith(period);
    base = last;
    return {
      period,
      date: last?.date,
      close: last?.close,
      change,
      changePoints,
      partial: index === 0 || isRunning,
    };
  });
}

function periodNames(first: Row, last: Row, length: 4 | 7): string[] {
  const names: string[] = [];
  const date = new Date(`${first.date.slice(0, length === 4 ? 4 : 7).padEnd(7, "-01")}-01`);
  while (isoDate(date) <= last.date) {
    names.push(isoDate(date).slice(0, length));
    date.setUTCMonth(date.getUTCMonth() + (length === 4 ? 12 : 1));
  }
  return names;
}

function annual(rows: readonly Row[], dayChanges: readonly Change[]) {
  const closesOf = groupByYear(rows);
  const changesOf = groupByYear(dayChanges);
  return periodChanges(rows, 4).map((year) => {
    const closes = (closesOf.get(year.period) ?? []).map(({ close }) => close);
    const returns = (changesOf.get(year.period) ?? []).map(({ change }) => change);
    return {
      ...year,
      high: Math.max(...closes),
      low: Math.min(...closes),
      volatility: returns.length < 20 ? null : annualised(sampleStandardDeviation(returns)),
    };
  });
}

function groupByYear<T extends { readonly date: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const year = row.date.slice(0, 4);
    const group = groups.get(year);
    if (group) group.push(row);
    else groups.set(year, [row]);
  }
  return groups;
}

function periods(rows: readonly Row[]) {
  const last = rowAt(rows, -1);
  const anchors = Object.entries(PRESET_MONTHS).map(([name, months]) => [name, presetAnchor(last, months)]);
  anchors.push(["YTD", `${Number(last.date.slice(0, 4)) - 1}-12-31`], ["max", rowAt(rows, 0).date]);
  const entries = anchors.map(([name = "", anchor = ""]) => {
    const start = rowOnOrBefore(rows, anchor);
    return [name, start === undefined ? null : growth(start, last)] as const;
  });
  return Object.fromEntries(entries);
}

/** The same day of an earlier month or its last day; from the last weekday of a month, always the last day. */
function presetAnchor(last: Row, months: number): string {
  const [year = 0, month = 0, day = 0] = last.date.split("-").map(Number);
  const monthEnd = new Date(Date.UTC(year, month - months, 0));
  const isMonthEnd = nextWeekday(last.date).slice(0, 7) !== last.date.slice(0, 7);
  if (!isMonthEnd && day < monthEnd.getUTCDate()) monthEnd.setUTCDate(day);
  return isoDate(monthEnd);
}

function growth(from: Row, to: Row) {
  const days = daysBetween(from.date, to.date);
  const ratio = to.close / from.close;
  return { from, to, change: ratio - 1, cagr: days < 360 ? null : ratio ** (365.25 / days) - 1 };
}

function annualised(deviation: number): number {
  return deviation * Math.sqrt(SESSIONS_PER_YEAR);
}

function rowOnOrBefore(rows: readonly Row[], date: string): Row | undefined {
  return rows.findLast((row) => row.date <= date);
}

function rowAt(rows: readonly Row[], index: number): Row {
  const row = rows.at(index);
  if (row === undefined) throw new RangeError(`no row ${index}`);
  return row;
}

function nextWeekday(date: string): string {
  const next = new Date(date);
  do next.setUTCDate(next.getUTCDate() + 1);
  while (next.getUTCDay() === 0 || next.getUTCDay() === 6);
  return isoDate(next);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
