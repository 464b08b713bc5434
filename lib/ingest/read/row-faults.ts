import { columnLabel } from "@/lib/ingest/read/dates/order-track";
import type { Layout } from "@/lib/ingest/read/layout/find-layout";
import { type Fault, showCell } from "./price-file-error";

/** The fault of a row with more filled cells than the table has columns; `null` where the others are empty. */
export function surplusCell(cells: readonly string[], layout: Layout, line: number): Fault | null {
  if (cells.slice(layout.width).every((cell) => cell.trim() === "")) return null;
  const widest = `at most ${layout.width}, as in the ${layout.hasHeader ? "header" : "first row"}`;
  return {
    line,
    column: null,
    found: `${cells.length} cells`,
    expected: `${widest}: a number or text with the delimiter in it needs quotes`,
    reason: "surplus-cell",
  };
}

/** The fault of a row that ends before its close. */
export function missingClose(length: number, { closeColumn }: Layout, line: number): Fault {
  return {
    line,
    column: columnLabel(closeColumn),
    found: length === 1 ? "a row of 1 cell" : `a row of ${length} cells`,
    expected: `a close in cell ${closeColumn.position + 1}, or an empty cell there for no close`,
    reason: "missing-cell",
  };
}

/** The fault of a second close on a date, `earlier` the first. */
export function twoCloses(
  cell: string,
  earlier: { readonly cell: string; readonly line: number },
  { closeColumn }: Layout,
  line: number,
): Fault {
  return {
    line,
    column: columnLabel(closeColumn),
    found: showCell(cell),
    expected: `${showCell(earlier.cell)} as in line ${earlier.line}, which has the same date`,
    reason: "two-closes-a-day",
  };
}

/** The fault of rows without a date that go on and on, empty ones included; `line` that of the last looked at. */
export function endlessUndated(line: number): Fault {
  return {
    line,
    column: null,
    found: "row after row without a date",
    expected: "rows with a date and a close",
    reason: "endless-undated",
  };
}
