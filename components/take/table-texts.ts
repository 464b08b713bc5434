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
  const cells = [
    columns.map(({ title }) => oneLine(title)),
    ...rows.map((row) => columns.map(({ key, unit }) => cellText(row[key] ?? null, unit))),
  ];
  const [head = [], ...body] = cells.map((row) => row.map(escaped));
  const row = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
  return {
    html: `<table><thead>${row("th", head)}</thead><tbody>${body.map((texts) => row("td", texts)).join("")}</tbody></table>`,
    text: cells.map((texts) => texts.join("\t")).join("\r\n"),
  };
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
