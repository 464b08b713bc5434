import type { DateShape } from "@/lib/ingest/read/dates/date-format";
import { findDates } from "@/lib/ingest/read/dates/find-dates";
import type { Column, Delimiter } from "@/lib/ingest/read/dialect";
import { PriceFileError, refusal, showCell, showNames } from "@/lib/ingest/read/price-file-error";
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
const DATES_READ =
  "2020-01-31, 31/01/2020, 01/31/2020, 31.01.20, 20200131, Jan 31, 2020, 2020年1月31日 or Unix seconds";

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
  const rows = "rows with a date and a close";
  if (start === "") throw refusal({ line: 1, reason: "empty", found: "no text", expected: rows });
  const kind = JSON_START.test(start) ? "JSON" : MARKUP_START.test(start) ? "a web page or XML" : null;
  if (kind !== null) throw refusal({ line, reason: "not-csv", found: kind, expected: `CSV: ${rows}` });
}

/** A name for dates before any other: above it may stand what the names to its right have in common. */
function dateName(above: readonly SampleRow[], position: number): string | null {
  const names = above.map(({ cells }) => cells[position] ?? "");
  return names.findLast(isDateName) ?? nameOf(above, position);
}

function withoutDates(rows: readonly SampleRow[]): PriceFileError {
  const headerAt = rows.findIndex(({ cells }) => cells.some(isDateName));
  const header = rows[headerAt];
  const expected = `dates such as ${DATES_READ}`;
  if (header === undefined) {
    const [first] = rows;
    const found = `the columns ${showNames(first?.cells ?? [])}`;
    const line = first?.line ?? 1;
    return refusal({ line, reason: "no-date-column", found, expected: `a column of ${expected}` });
  }
  const position = header.cells.findIndex(isDateName);
  const column = header.cells[position] ?? null;
  const next = rows.slice(headerAt + 1).find(({ cells }) => filledCells(cells) > 1);
  if (next === undefined) {
    const rest = { found: "no rows below the header", expected: "rows with a date and a close" };
    return refusal({ line: header.line, reason: "no-rows", ...rest });
  }
  const found = showCell(next.cells[position] ?? "");
  return new PriceFileError([{ line: next.line, column, found, expected, reason: "not-a-date" }]);
}

function widest(rows: readonly SampleRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}
