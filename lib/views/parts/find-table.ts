import type { Table, View } from "./view";

/** The names that `?table=` takes for a view. */
export function tableNames(view: View): string[] {
  return [...view.tables, ...view.fileTables].map(({ id }) => id);
}

/** The table with a picture's numbers, by the picture's name; the name itself where no picture has it. */
function tableOfPicture({ plots, coverage }: View, id: string): string {
  const pictures = coverage === null ? plots : [...plots, coverage];
  return pictures.find((plate) => plate.id === id)?.tableId ?? id;
}

/**
 * The view's table of that name, or the one with the numbers of the picture of that name; its first where none is
 * named; `null` for a name it does not have.
 */
export function findTable(view: View, id: string | null): Table | null {
  if (id === null) return view.tables.find((table) => table.half !== true) ?? view.tables[0] ?? null;
  const name = tableNames(view).includes(id) ? id : tableOfPicture(view, id);
  const shown = view.tables.find((table) => table.id === name);
  return shown ?? view.fileTables.find((table) => table.id === name)?.build() ?? null;
}
