import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { columnLabel } from "@/lib/ingest/read/dates/order-track";
import type { Layout } from "@/lib/ingest/read/layout/find-layout";
import { type Fault, faultAt, showCell } from "./price-file-error";

/** The fault of a row with more filled cells than the table has columns; `null` where the others are empty. */
export function surplusCell(cells: readonly string[], layout: Layout, line: number): Fault | null {
  if (cells.slice(layout.width).every((cell) => cell.trim() === "")) return null;
  const words = readingWords.surplus(cells.length, layout.width, layout.hasHeader);
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
