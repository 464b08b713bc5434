import { isDateName } from "@/lib/ingest/read/layout/column-names";
import { filledCells, isDate, isNumber, type SampleRow } from "@/lib/ingest/read/layout/table-head";
import { isoFromDay } from "@/lib/series/day";
import { type DateShape, dateShapeOf } from "./date-format";
import { dayOfMoment, type MomentStyle, momentOf, momentStyleOf } from "./moment-format";

// Fewer rows in a file without names could be any numbers that rise.
const FEWEST_UNNAMED = 3;

/** Where the rows of a sample have their dates. */
interface FoundDates {
  readonly position: number;
  /** The first row of data. */
  readonly firstRow: number;
  readonly shape: DateShape;
  /** The sample, with moments and serial days written as dates. */
  readonly rows: readonly SampleRow[];
  /** Whether a row of the sample as it was has a date. */
  readonly isDate: (cells: readonly string[]) => boolean;
}

/**
 * The column with the most dates, of equals one that is named so, then the leftmost; where there are no dates, a column
 * of moments or serial days. `null` where there is neither.
 */
export function findDates(rows: readonly SampleRow[]): FoundDates | null {
  const position = columnOfDates(rows);
  if (position === null) return findMoments(rows);
  const firstRow = firstDatedRow(rows, position);
  const shape = dateShapeOf(rows[firstRow]?.cells[position] ?? "");
  return shape === null ? null : { position, firstRow, shape, rows, isDate: (cells) => cells.some(isDate) };
}

function columnOfDates(rows: readonly SampleRow[]): number | null {
  const counts: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, position) => {
      counts[position] = (counts[position] ?? 0) + (isDate(cell) ? 1 : 0);
    });
  }
  const most = Math.max(...counts);
  if (!(most > 0)) return null;
  const candidates = counts.flatMap((count, position) => (count === most ? [position] : []));
  const isNamed = (position: number) => rows.some(({ cells }) => isDateName(cells[position] ?? ""));
  return (candidates.length > 1 ? candidates.find(isNamed) : undefined) ?? candidates[0] ?? 0;
}

/** The first row of a date, dates of a preamble left aside: they stand above the names, without a number. */
function firstDatedRow(rows: readonly SampleRow[], position: number): number {
  const isDated = ({ cells }: SampleRow) => isDate(cells[position] ?? "");
  const first = rows.findIndex(isDated);
  const named = rows.findIndex(({ cells }) => isDateName(cells[position] ?? ""));
  const above = rows.slice(first, Math.max(first, named));
  const isPreamble = above.every(({ cells }) => !cells.some((cell) => isNumber(cell)));
  return isPreamble ? rows.findIndex((row, at) => at >= first + above.length && isDated(row)) : first;
}

/**
 * The column of Unix seconds or milliseconds, or of a spreadsheet's serial days: named as one of dates, or the first of a
 * file without names, and with nothing else in it from its first row on but the notes at its end; all rise or all fall.
 */
function findMoments(rows: readonly SampleRow[]): FoundDates | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let position = 0; position < width; position++) {
    const named = rows.findLastIndex(({ cells }) => isDateName(cells[position] ?? ""));
    const style = styleOf(rows, position, named);
    if (style === null) continue;
    const isMoment = (cells: readonly string[]) => momentOf(cells[position] ?? "", style) !== null;
    return {
      position,
      firstRow: rows.findIndex(({ cells }, at) => at > named && isMoment(cells)),
      shape: { style, orders: ["YMD"], yearDigits: 4, separators: ["", ""] },
      rows: rows.map(({ cells, line }) => ({ cells: withDate(cells, position, style), line })),
      isDate: isMoment,
    };
  }
  return null;
}

function styleOf(rows: readonly SampleRow[], position: number, named: number): MomentStyle | null {
  const cells = rows
    .slice(named + 1)
    .filter((row) => filledCells(row.cells) > 1)
    .map((row) => row.cells[position] ?? "");
  const isTold = named >= 0 || (position === 0 && cells.length >= FEWEST_UNNAMED);
  const style = isTold ? momentStyleOf(cells) : null;
  return named < 0 && style === "serial" ? null : style;
}

function withDate(cells: readonly string[], position: number, style: MomentStyle): readonly string[] {
  const moment = momentOf(cells[position] ?? "", style);
  if (moment === null) return cells;
  return cells.with(position, isoFromDay(dayOfMoment(moment)));
}
