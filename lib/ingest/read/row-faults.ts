import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { columnLabel } from "@/lib/ingest/read/dates/order-track";
import type { Layout } from "@/lib/ingest/read/layout/find-layout";
import { type Fault, faultAt, showCell } from "./price-file-error";

/** Whether a row has more filled cells than the table has columns. */
export function isSurplus(cells: readonly string[], { width }: Layout): boolean {
  return cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "");
}

/** The fault of such a row, of `length` cells. */
export function surplusCell(length: number, layout: Layout, line: number): Fault {
  const words = readingWords.surplus(length, layout.width, layout.hasHeader);
  return faultAt("surplus-cell", line, null, words);
}

/** The fault of a row that ends before its close. */
export function missingClose(length: number, { closeColumn }: Layout, line: number): Fault {
  const words = readingWords.rowEnds(length, closeColumn.position + 1);
  return faultAt("missing-cell", line, columnLabel(closeColumn), words);
}

/** The fault of a second close on a date, `earlier` the first. */
export function twoCloses(
  cell: string,
  earlier: { readonly cell: string; readonly line: number },
  { closeColumn }: Layout,
  line: number,
): Fault {
  const words = readingWords.otherClose(showCell(cell), showCell(earlier.cell), earlier.line);
  return faultAt("duplicate-date", line, columnLabel(closeColumn), words);
}

/** The fault of rows without a date that go on and on, empty ones included; `line` that of the last looked at. */
export function endlessUndated(line: number): Fault {
  return faultAt("endless-undated", line, null, readingWords.endlessUndated);
}
