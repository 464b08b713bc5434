import { Passages } from "@/components/ui/passages";
import { PickerLinks } from "@/components/ui/picker-links";
import { CoveragePlateView, PlotPlateView, TablePlateView } from "@/components/ui/view-plates";
import type { Answer } from "@/lib/views/answer";
import { PageFrame } from "./page-frame";

interface ViewPageProps {
  readonly answer: Answer;
  /** Since when the store has not confirmed the answer; `null` where it has. */
  readonly staleSince: Date | null;
}

/** Any view as a page: its pictures, texts and tables between the answer and the definition. */
export function ViewPage({ answer, staleSince }: ViewPageProps) {
  const { plots, tables, picker, coverage, passages, neighbours } = answer.view;
  return (
    <PageFrame answer={answer} staleSince={staleSince}>
      {picker === null ? null : <PickerLinks picker={picker} />}
      {plots.map((plate) => (
        <PlotPlateView key={plate.id} source={answer} plate={plate} />
      ))}
      <Passages passages={passages} neighbours={neighbours} />
      {coverage === null ? null : <CoveragePlateView source={answer} plate={coverage} />}
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <TablePlateView key={table.id} source={answer} table={table} />
        ))}
    </PageFrame>
  );
}
