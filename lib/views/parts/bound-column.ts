import type { ColumnOf } from "./table-from";

/**
 * A column of files that says of the figure before it whether it is `exact`, or else `bound`; empty where there is no
 * figure. The page has it as the figure's note.
 */
export function boundColumn<Row>(
  key: `${string}_is`,
  label: string,
  bound: "at_least" | "at_latest",
  isExact: (row: Row) => boolean | null,
): ColumnOf<Row> {
  const cellOf = (row: Row) => {
    const exact = isExact(row);
    return exact === null ? null : exact ? "exact" : bound;
  };
  return [key, label, "text", cellOf, "files"];
}
