import { stringify } from "csv-stringify/sync";
import { spreadsheetText } from "@/lib/format/spreadsheet-text";
import { fileValue } from "@/lib/views/parts/cell";
import type { Table } from "@/lib/views/parts/content/table";

const BYTE_ORDER_MARK = "\ufeff";

function safeCell(value: string | number | null): string | number | null {
  return typeof value === "string" ? spreadsheetText(value) : value;
}

/**
 * A table as CSV: header row with units, CRLF, ISO dates, plain numbers (per cent where the header says so),
 * empty for unknown, no cell that a spreadsheet would run. With `byteOrderMark` it starts with one.
 */
export function tableToCsv(table: Table, byteOrderMark: boolean): string {
  const records = table.rows.map((row) =>
    table.columns.map((column, position) => safeCell(fileValue(row[position]?.value ?? null, column.kind))),
  );
  const header = table.columns.map((column) => column.key);
  return (byteOrderMark ? BYTE_ORDER_MARK : "") + recordsToCsv([header, ...records]);
}

/** Records as CSV, each cell as it is, `null` empty. */
export function recordsToCsv(records: ReadonlyArray<ReadonlyArray<string | number | null>>): string {
  // A lone LF or CR in a cell ends a line for many readers, so that it is quoted like CRLF.
  const options = { record_delimiter: "\r\n", quote_record_delimiter: true };
  return stringify([...records], options);
}
