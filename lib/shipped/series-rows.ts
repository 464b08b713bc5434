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
  const closing = turning.filter(({ row }) => row.basis === "close");
  // Those with a day first: a year-end that is dated 31 December for want of one gives way to a real row of that day.
  const dated = annual.filter(({ row }) => row.date !== null);
  const undated = annual.filter(({ row }) => row.date === null);
  for (const statement of [
    ...closing.map(turningPoint),
    ...dated.map(yearEnd),
    ...monthEnds.map(monthEnd),
    ...undated.map(yearEnd),
  ]) {
    declare(declared, stretch, statement);
  }
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

/** A close that a table states, and how its column is called there. */
interface Statement extends SeriesRow {
  readonly column: "level" | "close";
  readonly located: Located<unknown>;
}

function turningPoint(located: Located<TurningPointRow>): Statement {
  const { date, level: close, source } = located.row;
  return { date, close, basis: "turning_point", datePrecision: "day", source, column: "level", located };
}

function yearEnd(located: Located<AnnualRow>): Statement {
  const { date, datePrecision } = annualDate(located.row);
  const { close, source } = located.row;
  return { date, close, basis: "year_end", datePrecision, source, column: "close", located };
}

function monthEnd(located: Located<MonthEndRow>): Statement {
  const { date, close, source } = located.row;
  return { date, close, basis: "month_end", datePrecision: "day", source, column: "close", located };
}

function declare(
  declared: Map<string, SeriesRow>,
  stretch: Stretch | null,
  { column, located, ...row }: Statement,
): void {
  if (stretch !== null && row.date >= stretch.from && row.date <= stretch.to) return;
  const present = declared.get(row.date);
  if (present === undefined) declared.set(row.date, row);
  else if (row.datePrecision === "day") {
    requireSameClose(present, row.close, column, located);
    if (row.basis !== "turning_point") addSource(declared, present, row.source);
  }
}

function addSource(declared: Map<string, SeriesRow>, present: SeriesRow, source: string): void {
  const names = new Set([...present.source.split("; "), ...source.split(/; |\+/)]);
  declared.set(present.date, { ...present, source: [...names].join("; ") });
}

function requireSameClose(
  present: SeriesRow,
  close: string,
  column: string,
  { file, line }: Located<unknown>,
): void {
  if (Number(present.close) === Number(close)) return;
  const expected = `"${present.close}" as ${present.source} has for ${present.date}`;
  throw fault(file, line, `${column}: found "${close}", expected ${expected}`);
}
