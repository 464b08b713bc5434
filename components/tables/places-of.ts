import type { ShownTable } from "@/lib/views/parts/shown-table";

/** The places of the columns that `isSuch`, counted from 1 and each with a blank behind it; undefined for none. */
export function placesOf(table: ShownTable, isSuch: (column: ShownTable["columns"][number]) => boolean) {
  const places = table.columns.flatMap((column, position) => (isSuch(column) ? [position + 1] : []));
  return places.length === 0 ? undefined : places.join(" ");
}
