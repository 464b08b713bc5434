import { spreadsheetText } from "@/lib/format/spreadsheet-text";
import { fileValue } from "./cell";
import type { Table } from "./view";

const NEEDS_QUOTES = /[",\r\n]/;

/** A table as CSV without a library, for a browser: the same bytes as the page's own file has. */
export function csvText({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const lines = rows.map((row) =>
    columns.map(({ kind }, position) => csvCell(fileValue(row[position]?.value ?? null, kind))),
  );
  return [columns.map(({ key }) => key), ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
}

function csvCell(value: string | number | null): string {
  if (typeof value !== "string") return String(value ?? "");
  const text = spreadsheetText(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
