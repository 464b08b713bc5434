import { isSeriesName } from "./column-names";
import type { Column } from "./dialect";

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The first rows of a file: those of names, those of data, and which column holds the dates. */
export interface TableHead {
  readonly header: readonly Row[];
  readonly data: readonly Row[];
  readonly dateColumn: number;
}

/** The last name that the rows of a header give a column; `null` where none does. */
export function nameOf(header: readonly Row[], position: number): string | null {
  return header.map(({ cells }) => cells[position] ?? "").findLast((name) => name !== "") ?? null;
}

/** The columns beside the dates that have a name or any content, by position. */
export function otherColumns({ header, data, dateColumn }: TableHead): number[] {
  const found = new Set<number>();
  for (const { cells } of [...header, ...data]) {
    cells.forEach((cell, position) => {
      if (cell !== "" && position !== dateColumn) found.add(position);
    });
  }
  return [...found].sort((a, b) => a - b);
}

/** The column, neither of dates nor of closes, whose name says which series a row belongs to; else `null`. */
export function findSeriesColumn(table: TableHead, closeColumn: number): Column | null {
  for (const position of otherColumns(table)) {
    if (position === closeColumn) continue;
    const names = table.header.map(({ cells }) => cells[position] ?? "");
    const name = names.find(isSeriesName);
    if (name !== undefined) return { position, name };
  }
  return null;
}
