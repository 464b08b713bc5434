import { proseText } from "@/lib/i18n/prose";
import type { ViewState } from "@/lib/url/view-state";
import { fileValue } from "@/lib/views/parts/cell";
import { shownTables } from "@/lib/views/parts/section";
import type { Table, TableSection, View } from "@/lib/views/parts/view";

/** A view in a state, of a revision of the store. */
export interface JsonSource {
  readonly view: View;
  readonly state: ViewState;
  readonly revision: number;
}

function tableRows(table: Table) {
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.map((column, position) => [
        column.key,
        fileValue(row[position]?.value ?? null, column.kind),
      ]),
    ),
  );
}

function headOf({ view, state, revision }: JsonSource) {
  return { revision, title: view.title, answer: proseText(view.headline), state };
}

/**
 * A view as JSON: its sentence, its tables with the headers and values of the CSV, and its plots as numbers, for
 * the live layer and for whoever wants to draw them.
 */
export function viewToJson(source: JsonSource): string {
  const { view } = source;
  const plots = view.sections.flatMap((each) =>
    each.kind === "plot" || each.kind === "rows" || each.kind === "lanes"
      ? [[each.id, each.build().plot] as const]
      : [],
  );
  return JSON.stringify({
    ...headOf(source),
    tables: Object.fromEntries(shownTables(view).map(({ id, build }) => [id, tableRows(build())])),
    plots: Object.fromEntries(plots),
  });
}

/** One table of a view as JSON, with the same head: what `?table=` names. */
export function tableToJson(source: JsonSource, { id, build }: TableSection): string {
  return JSON.stringify({ ...headOf(source), tables: { [id]: tableRows(build()) } });
}
