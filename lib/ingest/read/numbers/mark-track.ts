import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import type { DecimalMark } from "@/lib/ingest/read/dialect";
import { GrowingFaultList } from "@/lib/ingest/read/fault-list";
import { faultAt, showCell } from "@/lib/ingest/read/price-file-error";
import { readNumber } from "./number-format";

const INFINITE = /^[+-]?(?:inf(?:inity)?|∞|1\.#inf|\d[\d.,]*e\+?\d{3,})$/i;

/** The closes of a file read with one decimal mark, and what is wrong with them if it is the right one. */
export class MarkTrack {
  readonly mark: DecimalMark;
  readonly closes: number[] = [];
  readonly faults = new GrowingFaultList();
  /** The close read last; NaN where the cell held none, and before the first. */
  close = Number.NaN;
  readonly #column: string;

  constructor(mark: DecimalMark, column: string) {
    this.mark = mark;
    this.#column = column;
  }

  /**
   * Reads the close that a trimmed cell writes; one that is no number above 0 is a fault. Whether it is the same
   * as the one read before; `null` where either is none.
   */
  repeats(cell: string, line: number): boolean | null {
    const before = this.close;
    const value = readNumber(cell, this.mark);
    this.close = value > 0 ? value : Number.NaN;
    if (value > 0) return before > 0 ? value === before : null;
    this.#refuse(cell, value, line);
    return null;
  }

  #refuse(cell: string, value: number, line: number): void {
    this.faults.add(() => {
      const rule = !Number.isNaN(value)
        ? "non-positive"
        : INFINITE.test(cell)
          ? "non-finite"
          : "not-a-number";
      return faultAt(rule, line, this.#column, readingWords.notAbove0(showCell(cell), this.mark));
    });
  }

  /** Keeps a close that is known to be above 0. */
  keep(close: number): void {
    this.close = close;
    this.closes.push(close);
  }

  /** Keeps the close read last. */
  take(): void {
    this.closes.push(this.close);
  }

  /** Whether all closes so far are numbers with this mark. */
  get isPossible(): boolean {
    return this.faults.total === 0;
  }

  /** Whether so many are not that another mark, if it fits, must be the right one. */
  get isHopeless(): boolean {
    return this.faults.isFull;
  }
}
