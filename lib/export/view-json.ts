import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { canonicalHref } from "@/lib/url/address";
import type { Place } from "@/lib/url/page-table";
import type { ViewState } from "@/lib/url/view-state";
import { fileValue } from "@/lib/views/parts/cell";
import type { Table } from "@/lib/views/parts/content/table";
import { sectionsOf, shownTables } from "@/lib/views/parts/section";
import type { TableSection, View } from "@/lib/views/parts/view";
import type { ViewBasis } from "@/lib/views/parts/view-basis";
import { columnUnit } from "./column-unit";

/** A view of a place in a state, of a revision of the store, with what its figures rest on. */
export interface JsonSource {
  readonly t: Translator;
  readonly place: Place;
  readonly view: View;
  readonly state: ViewState;
  readonly revision: number;
  readonly basis: () => ViewBasis;
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

function tableColumns({ columns }: Table) {
  return columns.map((column) => ({ key: column.key, title: column.label, unit: columnUnit(column) }));
}

function headOf({ t, place, view, state, revision }: JsonSource) {
  const address = canonicalHref(t.locale, place, state);
  return { revision, title: view.title, answer: proseText(view.headline), address, state };
}

/** Some tables of a view, their columns, and what their figures mean and rest on. */
function tablesOf({ view, basis }: JsonSource, sections: readonly TableSection[]) {
  const tables = sections.map(({ id, build }) => [id, build()] as const);
  const { used, lastDate, sources } = basis();
  return {
    dates: { from: used?.from ?? null, to: used?.to ?? null, lastClose: lastDate },
    sources,
    definitions: sectionsOf(view, "definition").flatMap(({ build }) =>
      build().map(({ term, text }) => ({ term, text })),
    ),
    columns: Object.fromEntries(tables.map(([id, table]) => [id, tableColumns(table)])),
    tables: Object.fromEntries(tables.map(([id, table]) => [id, tableRows(table)])),
  };
}

/**
 * A view as JSON: its sentence and address (without origin), the days used, the sources, what the figures mean, its tables
 * with the headers and values of the CSV and what these are in words and units, and its plots as numbers, for the live layer
 * and for whoever wants to draw them. Texts are in the language of the address.
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
    ...tablesOf(source, shownTables(view)),
    plots: Object.fromEntries(plots),
  });
}

/** One table of a view as JSON, with the same head: what `?table=` names. */
export function tableToJson(source: JsonSource, table: TableSection): string {
  return JSON.stringify({ ...headOf(source), ...tablesOf(source, [table]) });
}
