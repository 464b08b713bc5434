import type { DecimalMark } from "@/lib/ingest/read/dialect";
import { markShownBy } from "./number-format";

/** A close that says different things with a decimal point and with a decimal comma. */
export interface UnclearClose {
  readonly cell: string;
  readonly line: number;
}

/**
 * The decimal mark that the cells of a file show. Most show it in their first row; until one does, all columns
 * are asked, since every close may be like `1,234`.
 */
export class ShownMark {
  mark: DecimalMark | null;
  unclear: UnclearClose | null = null;

  /** `known`: the mark, where it is known beforehand. */
  constructor(known: DecimalMark | null) {
    this.mark = known;
  }

  /** Takes the cells of a row; `closeCell` trimmed, `isUnclear` where both marks make a number of it. */
  weigh(cells: readonly string[], closeCell: string, isUnclear: boolean, line: number): void {
    if (this.mark !== null) return;
    this.mark = cells.reduce<DecimalMark | null>((mark, cell) => mark ?? markShownBy(cell), null);
    if (isUnclear) this.unclear ??= { cell: closeCell, line };
  }
}
