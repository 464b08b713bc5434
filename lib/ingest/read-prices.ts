import { CloseRows } from "./close-rows";
import { FIRST_TWO_DIGIT_YEAR } from "./date-format";
import { chooseEncoding, type TextEncoding, textBlocks } from "./decode-text";
import type { Dialect, ReadOptions } from "./dialect";
import { findLayout, type Layout } from "./find-layout";
import type { OrderTrack } from "./order-track";
import type { RowsLeftOut } from "./row-span";
import { type Settled, settle } from "./settle";
import { type RowSplitter, rowSplitter } from "./split-rows";

/** What was left out of a file, or read in a way that a reader may want to know. */
export type ReadNote =
  /** Rows with a date and no close: days without a session. */
  | ({ readonly kind: "without-close" } & RowsLeftOut)
  /** Rows that repeat the date and the close of the row before. */
  | ({ readonly kind: "repeated" } & RowsLeftOut)
  /** Rows of text below the data. */
  | { readonly kind: "trailing-text"; readonly rows: number; readonly firstLine: number }
  /** The file has no other closes than adjusted ones. */
  | { readonly kind: "adjusted-close"; readonly column: string }
  /** Years of two digits were read as these. */
  | { readonly kind: "two-digit-years"; readonly from: number; readonly to: number };

/** A price file as read: three arrays of one length, in the order of days. */
export interface PriceFile {
  /** Day numbers (whole days since 1970-01-01), strictly increasing. */
  readonly days: Int32Array;
  /** Finite and above 0. */
  readonly closes: Float64Array;
  /** The line of the file that each close stands on, from 1. */
  readonly lines: Int32Array;
  readonly dialect: Dialect;
  readonly notes: readonly ReadNote[];
}

const HEAD_LENGTH = 1 << 13;

/**
 * Reads any price file that has a date and a close in each row: encoding, delimiter, header, format of dates and
 * numbers and the direction of time are found in the file. Nothing is guessed: what would fit two readings is
 * refused with the choice, which `options` can make. Needs about 50 bytes of memory a row beside the bytes.
 *
 * Throws a PriceFileError with all faults of the file, up to 50 in full.
 */
export function readPrices(bytes: Uint8Array, options: ReadOptions = {}): PriceFile {
  const encoding = chooseEncoding(bytes);
  const blocks = textBlocks(bytes, encoding);
  let layout: Layout | null = null;
  let rows: CloseRows | null = null;
  let splitter: RowSplitter | null = null;
  for (const block of blocks) {
    if (splitter === null) {
      const isWhole = bytes.length <= HEAD_LENGTH;
      layout = findLayout(isWhole ? block : headOf(block), isWhole);
      rows = new CloseRows(layout, options);
      splitter = rowSplitter(layout.delimiter, rows);
    }
    splitter.push(block);
  }
  splitter?.end();
  layout ??= findLayout("", true);
  rows ??= new CloseRows(layout, options);
  const settled = settle(rows, layout);
  return priceFile(rows, settled, layout, encoding);
}

/** The first lines of a text, without one that is cut in two. */
function headOf(block: string): string {
  const head = block.slice(0, HEAD_LENGTH);
  const end = Math.max(head.lastIndexOf("\n"), head.lastIndexOf("\r"));
  return end < 0 ? head : head.slice(0, end + 1);
}

function priceFile(rows: CloseRows, settled: Settled, layout: Layout, encoding: TextEncoding): PriceFile {
  const { order, mark } = settled;
  const days = new Int32Array(order.days);
  const closes = new Float64Array(mark.closes);
  const lines = new Int32Array(rows.lines);
  if (order.isNewestFirst) for (const array of [days, closes, lines]) array.reverse();
  const dialect: Dialect = {
    encoding: encoding.encoding,
    byteOrderMark: encoding.markLength > 0,
    delimiter: layout.delimiter,
    firstDataLine: layout.firstDataLine,
    dateColumn: layout.dateColumn,
    closeColumn: layout.closeColumn,
    dateOrder: order.order,
    decimalMark: rows.shownMark.mark === null && rows.shownMark.unclear === null ? null : mark.mark,
    newestFirst: order.isNewestFirst,
  };
  return { days, closes, lines, dialect, notes: notesOf(rows, order, layout) };
}

function notesOf(rows: CloseRows, order: OrderTrack, layout: Layout): ReadNote[] {
  const notes: ReadNote[] = [];
  const withoutClose = order.withoutClose.leftOut;
  const repeated = order.repeated.leftOut;
  const { trailing } = rows.undated;
  if (withoutClose !== null) notes.push({ kind: "without-close", ...withoutClose });
  if (repeated !== null) notes.push({ kind: "repeated", ...repeated });
  if (trailing !== null) notes.push({ kind: "trailing-text", ...trailing });
  if (layout.isAdjusted) notes.push({ kind: "adjusted-close", column: layout.closeColumn.name ?? "" });
  if (layout.dateShape.yearDigits === 2) {
    notes.push({ kind: "two-digit-years", from: FIRST_TWO_DIGIT_YEAR, to: FIRST_TWO_DIGIT_YEAR + 99 });
  }
  return notes;
}
