import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import type { Column, DateOrder } from "@/lib/ingest/read/dialect";
import { GrowingFaultList } from "@/lib/ingest/read/fault-list";
import { type Fault, faultAt, showCell } from "@/lib/ingest/read/price-file-error";
import { RowSpan } from "@/lib/ingest/read/row-span";
import { isoFromDay } from "@/lib/series/day";
import { type DateReader, type DateShape, dateReader } from "./date-format";
import { type MomentStyle, momentOf } from "./moment-format";

/** Where the dates of a file stand and how they are written. */
export interface DateColumn {
  readonly column: string;
  readonly shape: DateShape;
}

/**
 * The dates of a file read in one order of day, month and year: the days, and what is wrong with them if the
 * file runs forwards and if it runs backwards.
 */
export class OrderTrack {
  readonly order: DateOrder;
  readonly days: number[] = [];
  /** The moments that the days are of, in milliseconds since 1970 UTC; `null` where dates are written as such. */
  readonly moments: number[] | null;
  readonly impossible = new GrowingFaultList();
  readonly forwards = new GrowingFaultList();
  readonly backwards = new GrowingFaultList();
  readonly withoutClose = new RowSpan();
  readonly repeated = new RowSpan();
  /** The day read last; `null` where it was none in this order. */
  day: number | null = null;
  /** The day of the last close taken; `null` before the first. */
  lastDay: number | null = null;
  readonly #dates: DateColumn;
  readonly #read: DateReader;
  readonly #momentStyle: MomentStyle | null;
  #cell = "";
  #lastLine = 0;
  /** Whether so many days follow each other in one direction that the other is out of the question. */
  #isSettled = false;

  constructor(dates: DateColumn, order: DateOrder) {
    this.order = order;
    this.#dates = dates;
    this.#read = dateReader(dates.shape, order);
    const { style } = dates.shape;
    this.#momentStyle = style === "seconds" || style === "milliseconds" ? style : null;
    this.moments = this.#momentStyle === null ? null : [];
  }

  /** The day number of a trimmed cell; `null` where it is no real day in this order. */
  read(cell: string): number | null {
    this.day = this.#read(cell);
    this.#cell = cell;
    return this.day;
  }

  /** Notes a date that is written like the others but is no real day in this order. */
  refuse(cell: string, line: number): void {
    this.impossible.add(() => {
      const words = readingWords.noSuchDay(showCell(cell), this.order);
      return faultAt("impossible-date", line, this.#dates.column, words);
    });
  }

  /** Takes the day read last, if it is one, as that of the next close. `isKept`: stores it. */
  take(line: number, isKept: boolean): void {
    const { day, lastDay } = this;
    if (day === null) return;
    if (lastDay !== null && day <= lastDay) this.forwards.add(() => this.#misplaced(day, line, "after"));
    if (lastDay !== null && day >= lastDay) this.backwards.add(() => this.#misplaced(day, line, "before"));
    this.#isSettled = this.isPossible && (this.forwards.isFull || this.backwards.isFull);
    this.lastDay = day;
    this.#lastLine = line;
    if (isKept) this.#keep(day, this.#cell);
  }

  /**
   * Reads a cell and takes its day as that of the next close, where the direction of the file is settled and the
   * day lies in it. Else it takes nothing: the cell is then to be read and taken in the usual way.
   */
  takesNext(cell: string, line: number): boolean {
    const { lastDay } = this;
    const step = this.forwards.total === 0 ? 1 : -1;
    if (lastDay === null || !this.#isSettled) return false;
    const day = this.#read(cell);
    if (day === null || (day - lastDay) * step <= 0) return false;
    this.day = day;
    this.lastDay = day;
    this.#lastLine = line;
    this.#keep(day, cell);
    return true;
  }

  #keep(day: number, cell: string): void {
    this.days.push(day);
    if (this.#momentStyle !== null) this.moments?.push(momentOf(cell, this.#momentStyle) ?? Number.NaN);
  }

  /** Whether the day read last is also that of the last close taken. */
  get isSameDay(): boolean {
    return this.day !== null && this.day === this.lastDay;
  }

  /** Whether all dates so far are real days that run in one direction. */
  get isPossible(): boolean {
    return this.impossible.total === 0 && (this.forwards.total === 0 || this.backwards.total === 0);
  }

  /** Whether so many are not that another order, if it fits, must be the right one. */
  get isHopeless(): boolean {
    return this.impossible.isFull || (this.forwards.isFull && this.backwards.isFull);
  }

  /** Whether the dates fit the order better from the newest to the oldest. */
  get isNewestFirst(): boolean {
    return this.backwards.total < this.forwards.total;
  }

  /** What is wrong with the dates, in the direction that fits better. */
  get faults(): GrowingFaultList[] {
    return [this.impossible, this.isNewestFirst ? this.backwards : this.forwards];
  }

  /** How many faults there are in the direction that fits better; 0: this order is possible. */
  get faultCount(): number {
    return this.faults.reduce((sum, { total }) => sum + total, 0);
  }

  #misplaced(day: number, line: number, side: "after" | "before"): Fault {
    const last = isoFromDay(this.lastDay ?? day);
    const words = readingWords.misplaced(isoFromDay(day), side, last, this.#lastLine);
    return faultAt("order", line, this.#dates.column, words);
  }
}

/** How a fault names a column: as its header does, else by its number from 1. */
export function columnLabel({ name, position }: Column): string {
  return name ?? String(position + 1);
}
