import { DataTable } from "@/components/tables/data-table";
import type { Translator } from "@/lib/i18n/translator";
import type { WorkedTable } from "@/lib/views/methodology/worked-table";
import type { Table } from "@/lib/views/parts/content/table";
import { shownTable } from "@/lib/views/parts/shown-table";
import { WorkedShell } from "./worked-shell";

interface WorkedViewProps {
  readonly t: Translator;
  readonly id: string;
  readonly title: string;
  readonly table: Table;
  readonly worked: WorkedTable;
}

/** A table that is worked through in steps: both as the server set them, until somebody touches them. */
export function WorkedView({ t, id, title, table, worked }: WorkedViewProps) {
  return (
    <WorkedShell worked={worked} locale={t.locale} title={title}>
      <DataTable t={t} id={id} caption={title} table={shownTable(t, table)} />
    </WorkedShell>
  );
}
