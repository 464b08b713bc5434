/**
 * Rows as lines of text, each column padded to one width and two spaces between columns. The columns in `right`, from
 * 0, are figures and end at one edge; the others begin at one.
 */
export function alignColumns(
  rows: ReadonlyArray<readonly string[]>,
  right: readonly number[] = [],
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  const pad = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
}
