import type { Cell, Table } from "@/lib/views/parts/content/table";
import { findTable } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { present } from "./view-context";

/** A table with the name and the title of its section. */
export interface NamedTable extends Table {
  readonly id: string;
  readonly caption: string;
}

/** The view's table of that name; an error where it has none. */
export function tableOf(view: View, id: string): NamedTable {
  const section = present(findTable(view, id));
  return { ...section.build(), id: section.id, caption: section.title };
}

/** The values of a column, from top to bottom; an error where the table has none of that key. */
export function valuesOf(table: Table, key: string): Cell["value"][] {
  const position = positionOf(table, key);
  return table.rows.map((row) => present(row[position]).value);
}

/** The table with those rows alone that have `value` under `key`. */
export function rowsWhere<T extends Table>(table: T, key: string, value: Cell["value"]): T {
  const position = positionOf(table, key);
  return { ...table, rows: table.rows.filter((cells) => cells[position]?.value === value) };
}

/** The cell of a column in the one row that has `value` under `key`. */
export function cellWhere(table: Table, key: string, value: Cell["value"], column: string): Cell {
  const row = table.rows.filter((cells) => cells[positionOf(table, key)]?.value === value);
  if (row.length !== 1) throw new Error(`${row.length} rows have ${value} as ${key}`);
  return present(row[0]?.[positionOf(table, column)]);
}

function positionOf({ columns }: Table, key: string): number {
  const position = columns.findIndex((column) => column.key === key);
  if (position < 0) throw new Error(`there is no column ${key}`);
  return position;
}
