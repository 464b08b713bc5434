import { Fragment, type ReactNode } from "react";
import { CopiesPlainNumbers } from "@/components/tables/copies-plain-numbers";
import { PickerLinks } from "@/components/ui/picker-links";
import { Passages } from "@/components/ui/texts";
import { ViewNotes } from "@/components/ui/view-notes";
import { CoveragePlateView, PlotPlateView, TablePlateView } from "@/components/ui/view-plates";
import type { PageModel } from "@/lib/pages/page-model";
import { PageFrame } from "./page-frame";

/** What a page has beside its view: for one reader only, so that it is no part of the view. */
export interface PageSlots {
  /** Above everything else. */
  readonly top: ReactNode;
  /** Above a table, by the table's name. */
  readonly before: Readonly<Record<string, ReactNode>>;
}

interface ViewPageProps {
  readonly model: PageModel;
  readonly slots?: PageSlots;
}

/** Any view as a page: its pictures, texts and tables between the answer and the definition. */
export function ViewPage({ model, slots }: ViewPageProps) {
  const { plots, tables, picker, coverage, notes, passages, neighbours } = model.view;
  return (
    <PageFrame model={model}>
      <CopiesPlainNumbers />
      {slots?.top}
      {picker === null ? null : <PickerLinks picker={picker} />}
      <ViewNotes notes={notes} />
      {plots.map((plate) => (
        <PlotPlateView key={plate.id} source={model} plate={plate} />
      ))}
      <Passages passages={passages} neighbours={neighbours} />
      {coverage === null ? null : <CoveragePlateView source={model} plate={coverage} />}
      {tables.map((table) => (
        <Fragment key={table.id}>
          {slots?.before[table.id]}
          {table.rows.length === 0 ? null : <TablePlateView source={model} table={table} />}
        </Fragment>
      ))}
    </PageFrame>
  );
}
