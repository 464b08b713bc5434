import { sheetNumber } from "@/components/tables/sheet-number";
import { spreadsheetText } from "@/lib/format/spreadsheet-text";

type Value = string | number | null;

/** A table as a view's JSON has it. */
export interface CopiedTable {
  readonly columns: ReadonlyArray<{
    readonly key: string;
    readonly title: string;
    readonly unit: string | null;
  }>;
  readonly rows: ReadonlyArray<Readonly<Record<string, Value>>>;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * A table for the clipboard, as markup and as text with tabs: what a spreadsheet takes for numbers, with a hyphen for a minus,
 * without commas, per cent with its sign; ISO dates; empty for unknown; no cell that a spreadsheet would run.
 */
export function tableTexts({ columns, rows }: CopiedTable): { readonly html: string; readonly text: string } {
  const titles = columns.map(({ title }) => oneLine(title));
  const cells = rows.map((row) => columns.map(({ key, unit }) => cellOf(row[key] ?? null, unit)));
  const head = titles.map((title) => `<th>${escaped(title)}</th>`);
  const body = cells.map((row) => row.map(({ text, told }) => `<td${told}>${escaped(text)}</td>`));
  const inRows = (row: readonly string[]) => `<tr>${row.join("")}</tr>`;
  return {
    html: `<table><thead>${inRows(head)}</thead><tbody>${body.map(inRows).join("")}</tbody></table>`,
    text: [titles, ...cells.map((row) => row.map(({ text }) => text))]
      .map((texts) => texts.join("\t"))
      .join("\r\n"),
  };
}

/** A cell as text, and what its markup says of its number. */
function cellOf(value: Value, unit: string | null): { readonly text: string; readonly told: string } {
  const text = cellText(value, unit);
  const number = typeof value === "number" ? sheetNumber(text) : null;
  const told = Object.entries(number ?? {}).map(([name, told]) => ` ${name}="${told}"`);
  return { text, told: told.join("") };
}

function cellText(value: Value, unit: string | null): string {
  if (value === null) return "";
  if (typeof value === "number") return unit === "percent" ? `${plain(value)}%` : plain(value);
  return spreadsheetText(oneLine(value));
}

/** A number without an exponent, which some programs take for text. */
function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
