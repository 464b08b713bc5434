import { fault, type Located } from "./read-table";

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
