import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { columnLabel } from "@/lib/ingest/read/dates/order-track";
import type { Column } from "./dialect";
import { type Fault, faultAt, showCell } from "./price-file-error";

/** Sees to it that all rows belong to one series, where a column tells. */
export class OneSeries {
  /** The first row that belongs to another series than the first; `null` while there is none. */
  fault: Fault | null = null;
  readonly #column: Column | null;
  #first: { readonly name: string; readonly line: number } | null = null;

  constructor(column: Column | null) {
    this.#column = column;
  }

  check(cells: readonly string[], line: number): void {
    const column = this.#column;
    if (column === null || this.fault !== null) return;
    const name = (cells[column.position] ?? "").trim();
    if (name === "") return;
    this.#first ??= { name, line };
    if (name === this.#first.name) return;
    const words = readingWords.severalSeries(showCell(name), showCell(this.#first.name), this.#first.line);
    this.fault = faultAt("several-series", line, columnLabel(column), words);
  }
}
