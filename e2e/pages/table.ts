import type { Locator, Page } from "@playwright/test";
import Papa from "papaparse";
import type { Locale } from "../../lib/i18n/locale";
import { formatCell } from "../../lib/views/parts/cell";
import type { ColumnKind } from "../../lib/views/parts/content/table";

/**
 * The table of a plate, its header row first; small print and marks beside a cell's value are left out. Of one whose rows
 * stand side by side as columns, those rows.
 */
export async function shownTableOf(page: Page, id: string): Promise<string[][]> {
  const table = page.locator(`table[data-table="${id}"]`);
  const rows = await textsOf(table);
  if ((await table.getAttribute("data-turned")) === null) return rows;
  return (rows[0] ?? []).map((_, position) => rows.slice(1).map((row) => row[position] ?? ""));
}

function textsOf(shown: Locator): Promise<string[][]> {
  return shown.evaluate((table) =>
    [...(table as HTMLTableElement).rows].map((row) =>
      [...row.cells].map((cell) => {
        const value = cell.cloneNode(true) as HTMLElement;
        for (const extra of value.querySelectorAll("small")) extra.remove();
        return (value.textContent ?? "").trim();
      }),
    ),
  );
}

/** The names of the tables on the page. */
export async function tableNamesOf(page: Page): Promise<string[]> {
  return page
    .locator("table[data-table]")
    .evaluateAll((tables) => tables.map((table) => (table as HTMLElement).dataset["table"] ?? ""));
}

/** CSV as rows of text, the header row first; strict about quotes and equal row lengths. */
export function readCsv(text: string): string[][] {
  if (!text.endsWith("\r\n")) throw new Error("the file does not end with a line end");
  const { data, errors } = Papa.parse<string[]>(text.slice(0, -2), { delimiter: ",", newline: "\r\n" });
  const [fault] = errors;
  if (fault !== undefined) throw new Error(`row ${fault.row}: ${fault.message}`);
  const odd = data.findIndex((row) => row.length !== data[0]?.length);
  if (odd >= 0) throw new Error(`row ${odd} has ${data[odd]?.length} cells, the header ${data[0]?.length}`);
  return data;
}

// What a header promises about its column, by the unit in it; a header that none of these fits has no unit.
const KINDS: ReadonlyArray<readonly [RegExp, ColumnKind]> = [
  [/^(published_)?change_points$/, "points"],
  [/_points$/, "level"],
  [/^(published_change|change|depth|return|cagr|max_drawdown|median|best|worst|gain)\w*_percent$/, "change"],
  [/_percent$/, "percent"],
  [/^date$|_date$/, "date"],
  [/_at_utc$/, "time"],
  [/^year$/, "year"],
  [/^days_/, "days"],
  [/_ratio$|^weekly_correlation_/, "ratio"],
  [/^(rank|rows|weekly_returns|years|years_up|warnings|revision)$|^sessions|^sparse_closes_|^rows_/, "count"],
  [
    /^(index|other_index|span|symbol|currency|return_basis|publisher|period|decade|source|used_for|package_licence)$/,
    "text",
  ],
  [/^(title|kind|level_basis|table|dispute_kind|rough_5y_cagr_article)$/, "text"],
  [/^(import|number|file|status|dialect|finding|rule|closes_csv|tear_sheet_json)$|_source$/, "text"],
];

/** What kind of values a column of a file holds, as its header says. */
export function kindOf(header: string): ColumnKind {
  const kind = KINDS.find(([pattern]) => pattern.test(header))?.[1];
  if (kind === undefined) throw new Error(`the header ${header} does not say what it holds`);
  return kind;
}

const WORDS: readonly ColumnKind[] = ["text", "prose", "year", "date", "time"];

/** A cell of a file as the page should show it: rounded, with its sign and unit; `null` for an empty one. */
export function shownAs(text: string, kind: ColumnKind, locale: Locale): string | null {
  if (text === "") return null;
  if (WORDS.includes(kind)) return formatCell(text, kind, locale);
  const value = Number(text);
  return formatCell(kind === "change" || kind === "percent" ? value / 100 : value, kind, locale);
}
