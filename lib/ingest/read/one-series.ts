import { columnLabel } from "@/lib/ingest/read/dates/order-track";
import type { Column } from "./dialect";
import { type Fault, showCell } from "./price-file-error";

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
    const first = `${showCell(this.#first.name)} as in line ${this.#first.line}`;
    this.fault = {
      line,
      column: columnLabel(column),
      found: showCell(name),
      expected: `${first}: one series a file`,
      reason: "several-series",
    };
  }
}
