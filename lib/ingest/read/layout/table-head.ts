import { dateShapeOf } from "@/lib/ingest/read/dates/date-format";
import type { Column } from "@/lib/ingest/read/dialect";
import { isNoValue, readNumber } from "@/lib/ingest/read/numbers/number-format";
import { isSeriesName } from "./column-names";

/** A row at the head of a file: its cells, trimmed, and the line it begins on. */
export interface SampleRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The first rows of a file: those of names, those of data, and which column holds the dates. */
export interface TableHead {
  readonly header: readonly SampleRow[];
  readonly data: readonly SampleRow[];
  readonly dateColumn: number;
}

/** The last name that the rows of a header give a column; `null` where none does. */
export function nameOf(header: readonly SampleRow[], position: number): string | null {
  return header.map(({ cells }) => cells[position] ?? "").findLast((name) => name !== "") ?? null;
}

/** The columns beside the dates that have a name or any content, by position. */
export function otherColumns({ header, data, dateColumn }: TableHead): number[] {
  return filledColumns([...header, ...data]).filter((position) => position !== dateColumn);
}

/** The columns in which any of the rows has content, by position. */
export function filledColumns(rows: readonly SampleRow[]): number[] {
  const found = new Set<number>();
  for (const { cells } of rows) {
    cells.forEach((cell, position) => {
      if (cell !== "") found.add(position);
    });
  }
  return [...found].sort((a, b) => a - b);
}

/** The rows that have a date in a column; below the data may stand notes. */
export function datedRows(rows: readonly SampleRow[], position: number): SampleRow[] {
  return rows.filter(({ cells }) => isDate(cells[position] ?? ""));
}

/** What the dated rows have in a column, cells without a value left out. */
export function valuesIn({ data, dateColumn }: TableHead, position: number): string[] {
  return datedRows(data, dateColumn)
    .map(({ cells }) => cells[position] ?? "")
    .filter((cell) => !isNoValue(cell));
}

/**
 * The column, neither of dates nor of closes, whose name says which series a row belongs to; else `null`. Numbers that
 * differ under `Index` are values or count the rows.
 */
export function findSeriesColumn(table: TableHead, closeColumn: number): Column | null {
  for (const position of otherColumns(table)) {
    if (position === closeColumn) continue;
    const names = table.header.map(({ cells }) => cells[position] ?? "");
    const name = names.find(isSeriesName);
    if (name === undefined) continue;
    const values = valuesIn(table, position);
    const isCounted = /^index$/i.test(name) && values.every(isNumber) && new Set(values).size > 1;
    if (!isCounted) return { position, name };
  }
  return null;
}

/** Whether a trimmed cell writes a number, whichever sign marks its decimals. */
export function isNumber(cell: string): boolean {
  return !Number.isNaN(readNumber(cell, ".")) || !Number.isNaN(readNumber(cell, ","));
}

/** Whether a trimmed cell looks like a date. */
export function isDate(cell: string): boolean {
  return dateShapeOf(cell) !== null;
}

/** How many cells of a row have content. */
export function filledCells(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell === "" ? 0 : 1), 0);
}
