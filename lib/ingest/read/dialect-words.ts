import { dialectSentence } from "@/lib/i18n/messages/findings/reading-words";
import { columnLabel } from "@/lib/ingest/read/dates/order-track";
import type { Dialect } from "./dialect";
import { showCell } from "./price-file-error";

/**
 * How a file is written, in English: `UTF-8 with byte order mark, commas; dates in "Date" (month, day, year), closes in
 * "Price" (decimal point), newest first; rows from line 2`.
 */
export function dialectWords(dialect: Dialect): string {
  return dialectSentence({
    ...dialect,
    encoding: dialect.encoding.toUpperCase(),
    dates: showCell(columnLabel(dialect.dateColumn)),
    closes: showCell(columnLabel(dialect.closeColumn)),
  });
}
