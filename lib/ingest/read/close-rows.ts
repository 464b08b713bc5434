import { ordersOf } from "@/lib/ingest/read/dates/date-format";
import { columnLabel, OrderTrack } from "@/lib/ingest/read/dates/order-track";
import { UndatedRows } from "@/lib/ingest/read/dates/undated-rows";
import type { Layout } from "@/lib/ingest/read/layout/find-layout";
import { MarkTrack } from "@/lib/ingest/read/numbers/mark-track";
import { isNoValue, readNumber } from "@/lib/ingest/read/numbers/number-format";
import { ShownMark } from "@/lib/ingest/read/numbers/shown-mark";
import type { ReadOptions } from "./dialect";
import { GrowingFaultList } from "./fault-list";
import { OneSeries } from "./one-series";
import type { Fault } from "./price-file-error";
import { endlessUndated, isSurplus, missingClose, surplusCell, twoCloses } from "./row-faults";
import type { RowSink } from "./split-rows";

// Whether closes are worth keeping need not be asked for each row.
const ROWS_BETWEEN_LOOKS = 256;
// No note between the closes or below them is as long, but a flood of line ends is.
const MOST_UNDATED_ROWS = 100_000;

/**
 * Takes the rows of a price file one by one and keeps day, close and line of each, in every order of day, month
 * and year and with every decimal mark that is still possible. It keeps no cells, and once a fault is found that
 * no choice can mend, no more closes either.
 */
export class CloseRows implements RowSink {
  /** The orders of dates that may still be the right one, at least one. */
  orders: readonly OrderTrack[];
  /** The decimal marks that may still be the right one, at least one. */
  marks: readonly MarkTrack[];
  readonly lines: number[] = [];
  /** What is wrong whatever the order of dates and the decimal mark. */
  readonly faults = new GrowingFaultList();
  readonly undated: UndatedRows;
  readonly series: OneSeries;
  readonly shownMark: ShownMark;
  /** The first date that is a day in two orders but not the same one; `null` where there is none. */
  unclearDate: { readonly cell: string; readonly line: number } | null = null;
  /** Rows with a date: those kept, those left out and those at fault. */
  rowsRead = 0;
  readonly #layout: Layout;
  #isKept = true;
  /** Whether the next row may be like the ones before: one reading is left, and nothing is wrong so far. */
  #isOrdinary = false;
  #undatedInARow = 0;
  readonly #last = { cell: "", line: 0 };

  constructor(layout: Layout, options: ReadOptions) {
    const { dateColumn, dateShape, closeColumn } = layout;
    this.#layout = layout;
    const dates = { column: columnLabel(dateColumn), shape: dateShape };
    this.orders = ordersOf(dateShape, options.dateOrder).map((order) => new OrderTrack(dates, order));
    // A decimal comma between commas has to be quoted, so without quotes a point groups no thousands.
    const isPoint = layout.delimiter === "," && !layout.isQuoted;
    const mark = options.decimalMark ?? (isPoint ? "." : null);
    const marks = mark === null ? ([".", ","] as const) : [mark];
    this.marks = marks.map((each) => new MarkTrack(each, columnLabel(closeColumn)));
    this.shownMark = new ShownMark(mark);
    this.undated = new UndatedRows(layout);
    this.series = new OneSeries(layout.seriesColumn);
  }

  fault(fault: Fault): void {
    this.faults.add(() => fault);
  }

  row(cells: readonly string[], line: number): void {
    if (this.#isOrdinary && this.#takesOrdinary(cells, line)) return;
    const layout = this.#layout;
    if (line < layout.firstDataLine) return;
    const dateCell = (cells[layout.dateColumn.position] ?? "").trim();
    const closeCell = cells[layout.closeColumn.position]?.trim();
    if (!this.#readDate(dateCell)) {
      this.#undated(cells, dateCell, closeCell, line);
      return;
    }
    this.rowsRead += 1;
    this.#undatedInARow = 0;
    this.undated.datedRowFollows();
    this.series.check(cells, line);
    if (isSurplus(cells, layout)) this.faults.add(() => surplusCell(cells.length, layout, line));
    if (this.orders.length > 1) this.#compareOrders(dateCell, line);
    if (closeCell === undefined) this.faults.add(() => missingClose(cells.length, layout, line));
    else if (isNoValue(closeCell)) this.#withoutClose(line);
    else this.#close(cells, closeCell, line);
  }

  /**
   * Takes a row that is like nearly all others: a date that follows the one before, and a number. It is what `row`
   * does with such a row, in a third of the time; any other row it leaves alone.
   */
  #takesOrdinary(cells: readonly string[], line: number): boolean {
    const { dateColumn, closeColumn, width } = this.#layout;
    const dateCell = cells[dateColumn.position]?.trim();
    const closeCell = cells[closeColumn.position]?.trim();
    const [order] = this.orders;
    const [mark] = this.marks;
    if (dateCell === undefined || closeCell === undefined || cells.length > width) return false;
    if (order === undefined || mark === undefined) return false;
    const close = readNumber(closeCell, mark.mark);
    if (!(close > 0) || !order.takesNext(dateCell, line)) return false;
    mark.keep(close);
    this.rowsRead += 1;
    this.lines.push(line);
    this.#last.cell = closeCell;
    this.#last.line = line;
    return true;
  }

  /** Reads a date in each order; whether it is a day in any. */
  #readDate(dateCell: string): boolean {
    let isDay = false;
    for (let at = 0; at < this.orders.length; at++) {
      const day = this.orders[at]?.read(dateCell) ?? null;
      if (day !== null) isDay = true;
    }
    return isDay;
  }

  #undated(cells: readonly string[], dateCell: string, closeCell: string | undefined, line: number): void {
    this.#isOrdinary = false;
    this.#undatedInARow += 1;
    if (this.#undatedInARow === MOST_UNDATED_ROWS) this.faults.add(() => endlessUndated(line));
    if (dateCell !== "" || cells.some((cell) => cell.trim() !== "")) {
      this.undated.take(dateCell, closeCell, line);
    }
  }

  #withoutClose(line: number): void {
    for (const { day, withoutClose } of this.orders) if (day !== null) withoutClose.add(day, line);
  }

  #close(cells: readonly string[], cell: string, line: number): void {
    let isSameDay = false;
    let isSameClose: boolean | null = null;
    for (let at = 0; at < this.orders.length; at++) if (this.orders[at]?.isSameDay) isSameDay = true;
    for (let at = 0; at < this.marks.length; at++) {
      const isRepeated = this.marks[at]?.repeats(cell, line) ?? null;
      isSameClose = isRepeated === true ? true : (isSameClose ?? isRepeated);
    }
    if (this.marks.length > 1) this.#compareMarks(cells, cell, line);
    if (!isSameDay) this.#keep(cell, line);
    else if (isSameClose === false) this.faults.add(() => twoCloses(cell, this.#last, this.#layout, line));
    else if (isSameClose)
      for (const { day, repeated } of this.orders) if (day !== null) repeated.add(day, line);
  }

  #keep(cell: string, line: number): void {
    if (this.lines.length % ROWS_BETWEEN_LOOKS === 0) this.#isKept = this.isPossible;
    const isKept = this.#isKept;
    for (let at = 0; at < this.orders.length; at++) this.orders[at]?.take(line, isKept);
    for (let at = 0; isKept && at < this.marks.length; at++) this.marks[at]?.take();
    if (isKept) this.lines.push(line);
    this.#last.cell = cell;
    this.#last.line = line;
    const isOneReading = this.orders.length === 1 && this.marks.length === 1;
    this.#isOrdinary = isKept && isOneReading && this.#layout.seriesColumn === null;
  }

  /** Whether the rows so far can still be read in some way; else their closes need not be kept. */
  get isPossible(): boolean {
    if (this.series.fault !== null || this.faults.total > 0 || this.undated.faults.total > 0) return false;
    return this.orders.some(isPossible) && this.marks.some(isPossible);
  }

  #compareOrders(cell: string, line: number): void {
    let common: number | null = null;
    for (const track of this.orders) {
      if (track.day === null) track.refuse(cell, line);
      else if (common !== null && track.day !== common) this.unclearDate ??= { cell, line };
      common ??= track.day;
    }
    this.orders = withoutHopeless(this.orders);
  }

  #compareMarks(cells: readonly string[], cell: string, line: number): void {
    if (this.shownMark.mark === null) {
      const [point, comma] = this.marks.map(({ close }) => close);
      const isUnclear = Number(point) > 0 && Number(comma) > 0 && point !== comma;
      this.shownMark.weigh(cells, cell, isUnclear, line);
    }
    this.marks = withoutHopeless(this.marks);
  }
}

interface Track {
  readonly isPossible: boolean;
  readonly isHopeless: boolean;
}

function isPossible(track: Track): boolean {
  return track.isPossible;
}

/** Without the readings that have 50 faults while another has none. */
function withoutHopeless<Reading extends Track>(tracks: readonly Reading[]): readonly Reading[] {
  if (!tracks.some(({ isHopeless }) => isHopeless) || !tracks.some(isPossible)) return tracks;
  return tracks.filter(({ isHopeless }) => !isHopeless);
}
