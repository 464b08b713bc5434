import { isDateName } from "@/lib/ingest/read/layout/column-names";
import { isDate, isNumber, type SampleRow } from "@/lib/ingest/read/layout/table-head";
import { dateShapeOf } from "./date-format";
import type { FoundDates } from "./found-dates";
import { findMoments } from "./moments";

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
