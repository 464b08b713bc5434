import { Fragment, type ReactNode } from "react";
import { SectionView } from "@/components/sections/section-view";
import { CopiesPlainNumbers } from "@/components/tables/copies-plain-numbers";
import { TakesAway } from "@/components/take/takes-away";
import type { PageModel } from "@/lib/pages/page-model";
import { PageFrame } from "./page-frame";

/** What a page has beside its view: for one reader only, so that it is no part of the view. */
export interface PageSlots {
  /** Above everything else. */
  readonly top: ReactNode;
  /** Above a section, by its name. */
  readonly before: Readonly<Record<string, ReactNode>>;
}

interface ViewPageProps {
  readonly model: PageModel;
  readonly slots?: PageSlots;
}

/** Any view as a page: its sections in their order; tiles and definition have storeys of their own. */
export function ViewPage({ model, slots }: ViewPageProps) {
  return (
    <PageFrame model={model}>
      <CopiesPlainNumbers />
      <TakesAway />
      {slots?.top}
      {model.view.sections.map((section) => {
        if (section.kind === "tiles" || section.kind === "definition") return null;
        return (
          <Fragment key={`${section.kind} ${section.id}`}>
            {slots?.before[section.id]}
            <SectionView source={model} section={section} />
          </Fragment>
        );
      })}
    </PageFrame>
  );
}
