import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import type { DateShape } from "@/lib/ingest/read/dates/date-format";
import { findDates } from "@/lib/ingest/read/dates/find-dates";
import type { Column, Delimiter } from "@/lib/ingest/read/dialect";
import { type PriceFileError, refusal, showCell, showNames } from "@/lib/ingest/read/price-file-error";
import { isDateName } from "./column-names";
import { findCloseColumn } from "./find-close-column";
import { findHeader } from "./find-header";
import { bestSample, refuseFewRows } from "./head-sample";
import { filledCells, findSeriesColumn, nameOf, type SampleRow } from "./table-head";

/** Where a file has its rows, dates and closes, as its head shows. */
export interface Layout {
  readonly delimiter: Delimiter;
  /** Whether the head of the file has quotes. */
  readonly isQuoted: boolean;
  readonly firstDataLine: number;
  /** The number of columns; a row may have fewer cells, but not more. */
  readonly width: number;
  readonly dateColumn: Column;
  readonly dateShape: DateShape;
  readonly firstDate: string;
  readonly closeColumn: Column;
  /** Whether the closes are called adjusted. */
  readonly isAdjusted: boolean;
  readonly hasHeader: boolean;
  /** The column that tells which series a row belongs to; `null` where there is none. */
  readonly seriesColumn: Column | null;
}

// A header may begin with a bracket too: `[Date]`, `<DATE>` or `<b>Date</b>`.
const JSON_START = /^(?:\{|\[)\s*(?:["{[\]}\d-]|$)/;
const MARKUP_START =
  /^<(?:!--|(?:!doctype|\?xml|html|head|body|table|svg|rss|feed|meta|script|style|div)\b)/i;

/**
 * Finds delimiter, header, dates and closes in the head of a file: the delimiter that leaves the most dates
 * standing alone in their cells, the column that has the most of them, and of the others the one that the header
 * calls a close.
 *
 * `isWhole` says that the head, of at most HEAD_LENGTH characters, is all there is. Throws a PriceFileError that lists
 * the columns and says what would count as one of dates or closes, or says that the head has too few rows to tell.
 */
export function findLayout(head: string, isWhole: boolean): Layout {
  refuseOtherFormats(head);
  const sample = bestSample(head, isWhole);
  const { delimiter, rows } = sample;
  const dates = findDates(rows);
  if (dates === null) refuseFewRows(sample, isWhole);
  const firstData = rows[dates?.firstRow ?? -1];
  if (dates === null || firstData === undefined) throw withoutDates(rows);
  const { position, firstRow } = dates;
  const data = dates.rows.slice(firstRow);
  const header = findHeader(dates.rows.slice(0, firstRow), data, position);
  const table = { header, data, dateColumn: position };
  const close = findCloseColumn(table);
  return {
    delimiter,
    isQuoted: head.includes('"'),
    firstDataLine: firstData.line,
    width: header.some(({ cells }) => filledCells(cells) > 1) ? widest(header) : firstData.cells.length,
    hasHeader: header.length > 0,
    dateColumn: { position, name: dateName(header, position) },
    dateShape: dates.shape,
    firstDate: firstData.cells[position] ?? "",
    closeColumn: close.column,
    isAdjusted: close.isAdjusted,
    seriesColumn: findSeriesColumn(table, close.column.position),
  };
}

function refuseOtherFormats(head: string): void {
  const start = head.trimStart();
  const line = head.slice(0, head.length - start.length).split(/\r\n?|\n/).length;
  if (start === "") throw refusal("empty", 1, readingWords.noText);
  if (JSON_START.test(start)) throw refusal("not-csv", line, readingWords.json);
  if (MARKUP_START.test(start)) throw refusal("not-csv", line, readingWords.markup);
}

/** A name for dates before any other: above it may stand what the names to its right have in common. */
function dateName(above: readonly SampleRow[], position: number): string | null {
  const names = above.map(({ cells }) => cells[position] ?? "");
  return names.findLast(isDateName) ?? nameOf(above, position);
}

function withoutDates(rows: readonly SampleRow[]): PriceFileError {
  const headerAt = rows.findIndex(({ cells }) => cells.some(isDateName));
  const header = rows[headerAt];
  if (header === undefined) {
    const [first] = rows;
    const words = readingWords.noDateColumn(showNames(first?.cells ?? []));
    return refusal("no-date-column", first?.line ?? 1, words);
  }
  const position = header.cells.findIndex(isDateName);
  const column = header.cells[position] ?? null;
  const next = rows.slice(headerAt + 1).find(({ cells }) => filledCells(cells) > 1);
  if (next === undefined) return refusal("no-rows", header.line, readingWords.noRows);
  const words = readingWords.notDates(showCell(next.cells[position] ?? ""));
  return refusal("not-a-date", next.line, words, column);
}

function widest(rows: readonly SampleRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}
