import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { GrowingFaultList } from "@/lib/ingest/read/fault-list";
import type { Layout } from "@/lib/ingest/read/layout/find-layout";
import { readNumber } from "@/lib/ingest/read/numbers/number-format";
import { type Fault, faultAt, showCell } from "@/lib/ingest/read/price-file-error";
import { dateShapeOf, isSameShape } from "./date-format";
import { columnLabel } from "./order-track";

// A text that is longer is no date whose end is missing.
const LONGEST_CUT_DATE = 20;
const ONLY_DATE_SIGNS = /^[\d\s.,:/\-+年月日]+$/;
const BEGINS_WITH_MONTH = /^(?:\d{1,2}[- ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Rows of text below the data. */
export interface TrailingRows {
  readonly rows: number;
  readonly firstLine: number;
}

/**
 * Rows without a readable date. Those that hold neither a close nor part of a date, and that no dated row
 * follows, are notes below the data; all others are faults.
 */
export class UndatedRows {
  readonly faults = new GrowingFaultList();
  readonly #layout: Layout;
  #pending: Fault[] = [];
  #pendingRows = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** The notes below the data; `null` where there are none. */
  get trailing(): TrailingRows | null {
    const [first] = this.#pending;
    return first === undefined ? null : { rows: this.#pendingRows, firstLine: first.line };
  }

  /** Takes a row without a readable date; cells trimmed, `closeCell` undefined where the row ends before it. */
  take(dateCell: string, closeCell: string | undefined, line: number): void {
    if (!this.#isNote(dateCell, closeCell)) {
      this.faults.add(() => this.#fault(dateCell, line));
      return;
    }
    this.#pendingRows += 1;
    // Only the first is worth its words: what follows a note that stands between rows goes with it.
    if (this.#pending.length === 0) this.#pending.push(this.#fault(dateCell, line));
  }

  /** Says that a dated row comes next, so that the notes so far were not the end. */
  datedRowFollows(): void {
    if (this.#pendingRows === 0) return;
    for (const fault of this.#pending) this.faults.add(() => fault);
    this.#pending = [];
    this.#pendingRows = 0;
  }

  #isNote(dateCell: string, closeCell: string | undefined): boolean {
    if (closeCell !== undefined && !Number.isNaN(readNumber(closeCell, "."))) return false;
    if (ONLY_DATE_SIGNS.test(dateCell) || dateShapeOf(dateCell) !== null) return false;
    return dateCell.length > LONGEST_CUT_DATE || !BEGINS_WITH_MONTH.test(dateCell);
  }

  #fault(dateCell: string, line: number): Fault {
    const { dateColumn, dateShape, firstDate, firstDataLine } = this.#layout;
    const shape = dateShapeOf(dateCell);
    const isAlike = shape !== null && isSameShape(shape, dateShape);
    const [found, column] = [showCell(dateCell), columnLabel(dateColumn)];
    if (isAlike) return faultAt("impossible-date", line, column, readingWords.noSuchDay(found));
    const words = readingWords.notWrittenAlike(found, showCell(firstDate), firstDataLine);
    return faultAt("not-a-date", line, column, words);
  }
}
