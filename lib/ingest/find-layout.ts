import { isDateName } from "./column-names";
import { type DateShape, dateShapeOf } from "./date-format";
import type { Column, Delimiter } from "./dialect";
import { findCloseColumn } from "./find-close-column";
import { findHeader } from "./find-header";
import { type Fault, PriceFileError, showCell, showNames } from "./price-file-error";
import { rowSplitter } from "./split-rows";
import { filledCells, findSeriesColumn, isDate, isNumber, nameOf, type SampleRow } from "./table-head";

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

/** How many characters of a file show how it is written. */
export const HEAD_LENGTH = 1 << 13;

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];
// A header may begin with a bracket too: `[Date]`, `<DATE>` or `<b>Date</b>`.
const JSON_START = /^(?:\{|\[)\s*(?:["{[\]}\d-]|$)/;
const MARKUP_START =
  /^<(?:!--|(?:!doctype|\?xml|html|head|body|table|svg|rss|feed|meta|script|style|div)\b)/i;
const DATES_READ = "2020-01-31, 31/01/2020, 01/31/2020, 31.01.20, 20200131, Jan 31, 2020 or 2020年1月31日";

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
  const dates = findDateColumn(rows);
  if (dates === null) {
    refuseFewRows(sample, isWhole);
    throw withoutDates(rows);
  }
  const { position, firstRow } = dates;
  const firstData = rows[firstRow];
  const firstDate = firstData?.cells[position] ?? "";
  const dateShape = dateShapeOf(firstDate);
  if (firstData === undefined || dateShape === null) throw withoutDates(rows);
  const data = rows.slice(firstRow);
  const header = findHeader(rows.slice(0, firstRow), data, position);
  const table = { header, data, dateColumn: position };
  const close = findCloseColumn(table);
  return {
    delimiter,
    isQuoted: head.includes('"'),
    firstDataLine: firstData.line,
    width: header.some(({ cells }) => filledCells(cells) > 1) ? widest(header) : firstData.cells.length,
    hasHeader: header.length > 0,
    dateColumn: { position, name: dateName(header, position) },
    dateShape,
    firstDate,
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

interface Sample {
  readonly delimiter: Delimiter;
  readonly rows: readonly SampleRow[];
  /** What ended the sample before the head did. */
  readonly fault: Fault | null;
}

function bestSample(head: string, isWhole: boolean): Sample {
  const samples = DELIMITERS.filter((each) => head.includes(each)).map((delimiter) => {
    const sample = sampleOf(head, isWhole, delimiter);
    const dated = sample.rows.filter(({ cells }) => cells.length > 1 && cells.some(isDate)).length;
    const cells = sample.rows.reduce((sum, row) => sum + row.cells.length, 0);
    return { ...sample, dated, cells };
  });
  const best = samples.sort((a, b) => b.dated - a.dated || b.cells - a.cells)[0];
  if (best !== undefined) return best;
  const sample = sampleOf(head, isWhole, ",");
  refuseFewRows(sample, isWhole);
  const [first] = sample.rows;
  throw refusal({
    line: first?.line ?? 1,
    reason: "one-column",
    found: showCell(first?.cells[0] ?? ""),
    expected: "two columns or more with a comma, semicolon, tab or | between them",
  });
}

function sampleOf(head: string, isWhole: boolean, delimiter: Delimiter): Sample {
  const rows: SampleRow[] = [];
  let first: Fault | null = null;
  const splitter = rowSplitter(delimiter, {
    row(cells, line) {
      const trimmed = cells.map((cell) => cell.trim());
      if (filledCells(trimmed) > 0) rows.push({ cells: trimmed, line });
    },
    // Where dates are found, the whole file is read with the delimiter that fits, and the fault is named then.
    fault(fault) {
      first = fault;
    },
  });
  splitter.push(head);
  if (isWhole) splitter.end();
  return { delimiter, rows, fault: first };
}

/** Of a head without two rows nothing can be said but why it has no more. */
function refuseFewRows({ rows, fault }: Sample, isWhole: boolean): void {
  if (rows.length > 1) return;
  if (fault !== null) throw new PriceFileError([fault]);
  if (isWhole) return;
  const line = (rows[0]?.line ?? 0) + 1;
  const found = `fewer than two whole rows in the first ${HEAD_LENGTH.toLocaleString("en")} characters`;
  throw refusal({ line, reason: "endless-row", found, expected: "rows with a date and a close" });
}

/** The column with the most dates, of equals one that is named so, then the leftmost; and its first row. */
function findDateColumn(rows: readonly SampleRow[]): { position: number; firstRow: number } | null {
  const counts: number[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, position) => {
      counts[position] = (counts[position] ?? 0) + (isDate(cell) ? 1 : 0);
    });
  }
  const most = Math.max(...counts);
  if (!(most > 0)) return null;
  const candidates = counts.flatMap((count, position) => (count === most ? [position] : []));
  const isNamed = (position: number) => rows.some(({ cells }) => isDateName(cells[position] ?? ""));
  const position = (candidates.length > 1 ? candidates.find(isNamed) : undefined) ?? candidates[0] ?? 0;
  return { position, firstRow: firstDatedRow(rows, position) };
}

/** The first row of a date, dates of a preamble left aside: they stand above the names, without a number. */
function firstDatedRow(rows: readonly SampleRow[], position: number): number {
  const isDated = ({ cells }: SampleRow) => isDate(cells[position] ?? "");
  const first = rows.findIndex(isDated);
  const named = rows.findIndex(({ cells }) => isDateName(cells[position] ?? ""));
  const above = rows.slice(first, Math.max(first, named));
  const isPreamble = above.every(({ cells }) => !cells.some((cell) => isNumber(cell)));
  return isPreamble ? rows.findIndex((row, at) => at >= first + above.length && isDated(row)) : first;
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

function refusal(fault: Omit<Fault, "column">): PriceFileError {
  return new PriceFileError([{ ...fault, column: null }]);
}
