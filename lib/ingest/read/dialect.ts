import type { Encoding } from "@/lib/ingest/read/encoding/encodings";

/** The order of day, month and year in a date written in numbers. */
export type DateOrder = "YMD" | "DMY" | "MDY";

/** The sign before the decimals of a number; the other one of the two groups thousands. */
export type DecimalMark = "." | ",";

/** What separates the cells of a row. */
export type Delimiter = "," | ";" | "\t" | "|";

/** A column of a file: its position from 0, and its name as the header writes it; `null` where it has none. */
export interface Column {
  readonly position: number;
  readonly name: string | null;
}

/** How a price file is written, as found in the file itself. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  readonly delimiter: Delimiter;
  /** The line of the first row that is data; the lines before it are header and preamble. */
  readonly firstDataLine: number;
  readonly dateColumn: Column;
  readonly closeColumn: Column;
  readonly dateOrder: DateOrder;
  /** `null` where no close has decimals or grouped thousands. */
  readonly decimalMark: DecimalMark | null;
  readonly newestFirst: boolean;
}

/** What a caller may say where a file leaves a choice. */
export interface ReadOptions {
  /** Decides the order of dates in numbers whose year does not stand first in four digits; else not used. */
  readonly dateOrder?: DateOrder;
  /** Decides what `1,234` and `1.234` mean; closes that do not fit are faults. */
  readonly decimalMark?: DecimalMark;
  /** How the bytes stand for text, whatever the file shows; bytes that do not fit are a fault. */
  readonly encoding?: Encoding;
}
