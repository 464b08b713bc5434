import { columnLabel, SPELLED } from "@/lib/ingest/read/dates/order-track";
import type { Delimiter, Dialect } from "./dialect";
import { showCell } from "./price-file-error";

const DELIMITER_WORDS: Readonly<Record<Delimiter, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "vertical bars",
};

/**
 * How a file is written, in English: `UTF-8 with byte order mark, commas; dates in "Date" (month, day, year), closes in
 * "Price" (decimal point), newest first; rows from line 2`.
 */
export function dialectWords(dialect: Dialect): string {
  const { byteOrderMark, dateColumn, closeColumn, decimalMark, newestFirst } = dialect;
  const encoding = `${dialect.encoding.toUpperCase()}${byteOrderMark ? " with byte order mark" : ""}`;
  const mark = decimalMark === null ? "" : ` (decimal ${decimalMark === "." ? "point" : "comma"})`;
  const dates = `dates in ${showCell(columnLabel(dateColumn))} (${SPELLED[dialect.dateOrder]})`;
  const closes = `closes in ${showCell(columnLabel(closeColumn))}${mark}`;
  const direction = newestFirst ? "newest first" : "oldest first";
  const start = `rows from line ${dialect.firstDataLine}`;
  return `${encoding}, ${DELIMITER_WORDS[dialect.delimiter]}; ${dates}, ${closes}, ${direction}; ${start}`;
}
