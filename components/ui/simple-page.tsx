import type { ReactNode } from "react";
import { PageFrame } from "@/components/layout/page-frame";
import type { DayRange } from "@/lib/series/series";
import type { Answer } from "@/lib/views/answer";
import { PlotPlateView, TablePlateView } from "./view-plates";

interface SimplePageProps {
  readonly answer: Answer;
  readonly shown: DayRange | null;
  readonly kicker?: ReactNode;
  /** Stands between pictures and tables. */
  readonly children?: ReactNode;
}

/** A page that shows its view's pictures and then its tables, each over the whole width. */
export function SimplePage({ answer, shown, kicker, children }: SimplePageProps) {
  const { plots, tables } = answer.view;
  return (
    <PageFrame answer={answer} shown={shown} kicker={kicker}>
      {plots.map((plate) => (
        <PlotPlateView key={plate.id} source={answer} plate={plate} />
      ))}
      {children}
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <TablePlateView key={table.id} source={answer} table={table} />
        ))}
    </PageFrame>
  );
}
