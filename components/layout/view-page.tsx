import type { ReactNode } from "react";
import { CopiesPlainNumbers } from "@/components/tables/copies-plain-numbers";
import { TakesAway } from "@/components/take/takes-away";
import type { PageModel } from "@/lib/pages/page-model";
import { LanguageOffer } from "./language-offer";
import { PageFrame } from "./page-frame";
import { Storeys } from "./storeys";

/** What a page has beside its view: for one reader only, so that it is no part of the view. */
export interface PageSlots {
  /** Above everything else. */
  readonly top?: ReactNode;
  /** Above a section, by its name. */
  readonly before?: Readonly<Record<string, ReactNode>>;
  /** What shows the view, and may show another in its place. */
  readonly around?: (view: ReactNode) => ReactNode;
}

interface ViewPageProps {
  readonly model: PageModel;
  readonly slots?: PageSlots;
}

/** Any view as a page: its sections in their order; tiles and definition have storeys of their own. */
export function ViewPage({ model, slots = {} }: ViewPageProps) {
  const { around = (view) => view, ...own } = slots;
  const { href, lang, offer } = model.frame().bar.language;
  return (
    <PageFrame model={model}>
      <CopiesPlainNumbers />
      <TakesAway />
      {around(<Storeys model={model} {...own} corner={<LanguageOffer {...{ href, lang }} {...offer} />} />)}
    </PageFrame>
  );
}
