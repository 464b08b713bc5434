import { type Finding, makeFinding } from "@/lib/findings/finding";
import { FIRST_TWO_DIGIT_YEAR } from "@/lib/ingest/read/dates/date-format";
import type { OrderTrack } from "@/lib/ingest/read/dates/order-track";
import type { TextEncoding } from "@/lib/ingest/read/encoding/choose-encoding";
import type { Layout } from "@/lib/ingest/read/layout/find-layout";
import type { CloseRows } from "./close-rows";
import type { Dialect } from "./dialect";
import { showCell } from "./price-file-error";
import { rowsLeftOut } from "./row-span";
import type { Settled } from "./settle";

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
  /** What was left out of the file, or read in a way that a reader may want to know. */
  readonly notes: readonly Finding[];
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

function notesOf(rows: CloseRows, order: OrderTrack, layout: Layout): Finding[] {
  const notes: Finding[] = [];
  const withoutClose = order.withoutClose.leftOut;
  const repeated = order.repeated.leftOut;
  const { trailing } = rows.undated;
  if (withoutClose !== null) notes.push(rowsLeftOut("without-close", withoutClose));
  if (repeated !== null) notes.push(rowsLeftOut("duplicate-row", repeated));
  if (trailing !== null) {
    const { rows: count, firstLine } = trailing;
    notes.push(makeFinding("trailing-text", { line: firstLine }, { rows: count, lastDate: null }));
  }
  if (layout.isAdjusted) {
    const column = showCell(layout.closeColumn.name ?? "");
    notes.push(makeFinding("adjusted-close", {}, { column }));
  }
  if (layout.dateShape.yearDigits === 2) {
    const years = { from: FIRST_TWO_DIGIT_YEAR, to: FIRST_TWO_DIGIT_YEAR + 99 };
    notes.push(makeFinding("two-digit-years", {}, years));
  }
  return notes;
}
