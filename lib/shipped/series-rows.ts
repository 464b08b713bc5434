import { fault, type Located } from "./read-table";
import type { AnnualRow, DailyRow, MonthEndRow, TurningPointRow } from "./row-schemas";

/** A close that enters an index's series. Numbers are the source's own decimal text. */
export interface SeriesRow {
  readonly date: string;
  readonly close: string;
  readonly basis: "session" | "turning_point" | "year_end" | "month_end";
  readonly datePrecision: "day" | "year";
  readonly source: string;
}

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The tables of closes that are stated one by one. */
interface DeclaredCloses {
  readonly turning: readonly Located<TurningPointRow>[];
  readonly annual: readonly Located<AnnualRow>[];
  readonly monthEnds: readonly Located<MonthEndRow>[];
}

/**
 * The rows of one index's series by date: every session of its daily file, and the closing turning points, annual
 * closes and month-ends of days outside that file's range. Inside the range the daily file alone is the series. Throws
 * a ShippedError naming the line where daily dates do not increase or two statements of one day's close differ.
 */
export function seriesRows(
  daily: readonly Located<DailyRow>[],
  { turning, annual, monthEnds }: DeclaredCloses,
): SeriesRow[] {
  const stretch = requireIncreasing(daily);
  const declared = new Map<string, SeriesRow>();
  for (const located of turning) addTurningPoint(declared, stretch, located);
  // Those with a day first: a year-end that is dated 31 December for want of one gives way to a real row of that day.
  for (const located of annual) if (located.row.date !== null) addYearEnd(declared, stretch, located);
  for (const located of monthEnds) addMonthEnd(declared, stretch, located);
  for (const located of annual) if (located.row.date === null) addYearEnd(declared, stretch, located);
  const sessions = daily.map(({ row }): SeriesRow => {
    return { date: row.date, close: row.close, basis: "session", datePrecision: "day", source: row.sources };
  });
  return [...declared.values(), ...sessions].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The date of an annual close: 31 December where the source gives the year only. */
export function annualDate(row: AnnualRow): { date: string; datePrecision: "day" | "year" } {
  return row.date === null
    ? { date: `${row.year}-12-31`, datePrecision: "year" }
    : { date: row.date, datePrecision: "day" };
}

function requireIncreasing(daily: readonly Located<DailyRow>[]): Stretch | null {
  let previous = "";
  for (const { row, file, line } of daily) {
    if (row.date <= previous) {
      throw fault(file, line, `date: found "${row.date}" after "${previous}", expected a later date`);
    }
    previous = row.date;
  }
  const first = daily[0];
  return first === undefined ? null : { from: first.row.date, to: previous };
}

function isInside(stretch: Stretch | null, date: string): boolean {
  return stretch !== null && date >= stretch.from && date <= stretch.to;
}

function addTurningPoint(
  declared: Map<string, SeriesRow>,
  stretch: Stretch | null,
  { row, file, line }: Located<TurningPointRow>,
): void {
  if (row.basis !== "close" || isInside(stretch, row.date)) return;
  const present = declared.get(row.date);
  if (present !== undefined) {
    requireSameClose(present, row.level, "level", file, line);
    return;
  }
  const { date, level: close, source } = row;
  declared.set(date, { date, close, basis: "turning_point", datePrecision: "day", source });
}

function addYearEnd(
  declared: Map<string, SeriesRow>,
  stretch: Stretch | null,
  { row, file, line }: Located<AnnualRow>,
): void {
  const { date, datePrecision } = annualDate(row);
  if (isInside(stretch, date)) return;
  const present = declared.get(date);
  if (present === undefined) {
    declared.set(date, { date, close: row.close, basis: "year_end", datePrecision, source: row.source });
    return;
  }
  if (datePrecision === "year") return;
  requireSameClose(present, row.close, "close", file, line);
  addSource(declared, present, row.source);
}

function addMonthEnd(
  declared: Map<string, SeriesRow>,
  stretch: Stretch | null,
  { row, file, line }: Located<MonthEndRow>,
): void {
  const { date, close, source } = row;
  if (isInside(stretch, date)) return;
  const present = declared.get(date);
  if (present === undefined) {
    declared.set(date, { date, close, basis: "month_end", datePrecision: "day", source });
    return;
  }
  requireSameClose(present, close, "close", file, line);
  addSource(declared, present, source);
}

function addSource(declared: Map<string, SeriesRow>, present: SeriesRow, source: string): void {
  const names = new Set([...present.source.split("; "), ...source.split(/; |\+/)]);
  declared.set(present.date, { ...present, source: [...names].join("; ") });
}

function requireSameClose(
  present: SeriesRow,
  close: string,
  column: string,
  file: string,
  line: number,
): void {
  if (Number(present.close) === Number(close)) return;
  throw fault(
    file,
    line,
    `${column}: found "${close}", expected "${present.close}" as ${present.source} has for ${present.date}`,
  );
}
