import type { Table, View } from "./view";

/** The names that `?table=` takes for a view. */
export function tableNames(view: View): string[] {
  return [...view.tables, ...view.fileTables].map(({ id }) => id);
}

/** The view's table of that name, or its first where none is named; `null` for a name it does not have. */
export function findTable(view: View, id: string | null): Table | null {
  if (id === null) return view.tables.find((table) => table.half !== true) ?? view.tables[0] ?? null;
  const shown = view.tables.find((table) => table.id === id);
  return shown ?? view.fileTables.find((table) => table.id === id)?.build() ?? null;
}
