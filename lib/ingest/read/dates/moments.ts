import { isDateName } from "@/lib/ingest/read/layout/column-names";
import { filledCells, type SampleRow } from "@/lib/ingest/read/layout/table-head";
import { isoFromDay } from "@/lib/series/day";
import type { FoundDates } from "./found-dates";
import { dayOfMoment, type MomentStyle, momentOf, momentStyleOf } from "./moment-format";

// Fewer rows in a file without names could be any numbers that rise.
const FEWEST_UNNAMED = 3;

/**
 * The column of Unix seconds or milliseconds, or of a spreadsheet's serial days: named as one of dates, or the first of a
 * file without names, and with nothing else in it from its first row on but the notes at its end; all rise or all fall.
 */
export function findMoments(rows: readonly SampleRow[]): FoundDates | null {
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
