import type { Cell, ColumnKind, Table } from "./content/table";

/**
 * A column and what it holds of a row: its key, label and kind, and a value, or a cell with more to say; whether it is
 * there for files alone, or the key figure of its table.
 */
export type ColumnOf<Row> = readonly [
  key: string,
  label: string,
  kind: ColumnKind,
  cellOf: (row: Row, position: number) => Cell | Cell["value"],
  place?: "files" | "key",
];

/** A table with a row for each of `rows`, in their order. */
export function tableFrom<Row>(rows: Iterable<Row>, columns: ReadonlyArray<ColumnOf<Row>>): Table {
  return {
    columns: columns.map(([key, label, kind, , place]) => ({
      ...{ key, label, kind },
      ...(place === "files" ? { filesOnly: true as const } : {}),
      ...(place === "key" ? { isKey: true as const } : {}),
    })),
    rows: Array.from(rows, (row, position) => columns.map(([, , , held]) => asCell(held(row, position)))),
  };
}

/** A value as a cell; a cell as it is. */
export function asCell(held: Cell | Cell["value"]): Cell {
  return typeof held === "object" && held !== null ? held : { value: held };
}

/** A cell with a dash for `null`: what is not there, instead of what is not known. */
export function orDash(value: Cell["value"]): Cell {
  return value === null ? { value, instead: "–" } : { value };
}
