import { isWebsite, sourceEntries } from "@/lib/reference/source-entries";
import { fault, type Located, readTable } from "./read-table";
import { sourceRow } from "./row-schemas";

/** The ids that sources.csv gives names to. Throws a ShippedError where one stands there twice. */
export async function readSourceIds(folder: string): Promise<ReadonlySet<string>> {
  const rows = await readTable(folder, "sources.csv", sourceRow);
  requireUnique(rows, "id", ({ id }) => id);
  requireUnique(rows, "short_en", ({ short_en }) => short_en);
  return new Set(rows.map(({ row }) => row.id));
}

/** Throws a ShippedError naming the line of the first row that names a source without a name for readers. */
export function requireKnownSources<Row>(
  rows: readonly Located<Row>[],
  column: string,
  textOf: (row: Row) => string,
  ids: ReadonlySet<string>,
): void {
  const sound = new Set<string>();
  for (const { row, file, line } of rows) {
    const text = textOf(row);
    if (sound.has(text)) continue;
    const unknown = sourceEntries(text).find(({ id }) => !ids.has(id) && !isWebsite(id));
    if (unknown !== undefined) {
      throw fault(file, line, `${column}: found "${unknown.id}", expected an id of sources.csv or a website`);
    }
    sound.add(text);
  }
}

/** Throws a ShippedError naming the line of the first row whose key an earlier one has. */
export function requireUnique<Row>(
  rows: readonly Located<Row>[],
  column: string,
  keyOf: (row: Row) => string,
): void {
  const lines = new Map<string, number>();
  for (const { row, file, line } of rows) {
    const key = keyOf(row);
    const earlier = lines.get(key);
    if (earlier !== undefined) {
      throw fault(file, line, `${column}: found "${key}" again (line ${earlier}), expected it once`);
    }
    lines.set(key, line);
  }
}
