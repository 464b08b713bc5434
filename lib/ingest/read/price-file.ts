import { FIRST_TWO_DIGIT_YEAR } from "@/lib/ingest/read/dates/date-format";
import type { OrderTrack } from "@/lib/ingest/read/dates/order-track";
import type { TextEncoding } from "@/lib/ingest/read/encoding/choose-encoding";
import type { Layout } from "@/lib/ingest/read/layout/find-layout";
import type { CloseRows } from "./close-rows";
import type { Dialect } from "./dialect";
import type { RowsLeftOut } from "./row-span";
import type { Settled } from "./settle";

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
  /** The dates are moments, of which only the day in UTC is known. */
  | { readonly kind: "days-in-utc" }
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
  /** Where the dates are moments, these, in milliseconds since 1970 UTC; the days are then those in UTC. Else `null`. */
  readonly moments: Float64Array | null;
  readonly dialect: Dialect;
  readonly notes: readonly ReadNote[];
}

/** The file that rows make in the order of dates and with the decimal mark that they were settled to. */
export function priceFile(
  rows: CloseRows,
  settled: Settled,
  layout: Layout,
  encoding: TextEncoding,
): PriceFile {
  const { order, mark } = settled;
  const days = new Int32Array(order.days);
  const closes = new Float64Array(mark.closes);
  const lines = new Int32Array(rows.lines);
  const moments = order.moments === null ? null : new Float64Array(order.moments);
  if (order.isNewestFirst) for (const array of [days, closes, lines, moments]) array?.reverse();
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
  return { days, closes, lines, moments, dialect, notes: notesOf(rows, order, layout) };
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
