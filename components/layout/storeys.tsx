import { Fragment, type ReactNode } from "react";
import { SectionView } from "@/components/sections/section-view";
import { ProseText } from "@/components/ui/prose-text";
import { Unbroken } from "@/components/ui/unbroken";
import type { PageModel } from "@/lib/pages/page-model";
import { sectionsOf } from "@/lib/views/parts/section";
import { AgeNote } from "./age-note";
import { ReaderSessions } from "./reader-sessions";

interface StoreysProps {
  /** A view, and what its sections are shown with. */
  readonly model: Pick<PageModel, "t" | "place" | "state" | "view" | "links">;
  /** In the corner of the headline. */
  readonly corner?: ReactNode;
  /** Above the plates, and above a section by its name. */
  readonly top?: ReactNode;
  readonly before?: Readonly<Record<string, ReactNode>>;
}

/** The four storeys of every view: headline, tiles, plates in their order, definition. */
export function Storeys({ model, corner, top, before = {} }: StoreysProps) {
  const { t, view } = model;
  const { kicker } = view;
  return (
    <>
      <div className={`relative pt-10 ${view.sessions === undefined ? "pb-7" : "pb-13 sm:pb-9"}`}>
        {corner}
        {kicker === undefined ? null : (
          <p className="mb-2 text-label text-soft wrap-anywhere">
            <a href={kicker.href} className="hover:text-index">
              <Unbroken text={kicker.label} />
            </a>{" "}
            / <Unbroken text={kicker.detail} />
          </p>
        )}
        <h1
          id="answer"
          className="max-w-[31em] text-pretty break-keep wrap-anywhere font-serif text-[1.4375rem] leading-snug font-normal sm:text-answer print:text-title"
        >
          <ProseText prose={view.headline} />
        </h1>
        {view.lastClose === undefined ? null : (
          <AgeNote date={view.lastClose} locale={t.locale} words={t("headline.age")} />
        )}
        {view.sessions === undefined ? null : (
          <ReaderSessions sessions={view.sessions} locale={t.locale} words={t("facts.sessions")} />
        )}
      </div>
      {sectionsOf(view, "tiles").map((section) => (
        <SectionView key={section.id} source={model} section={section} />
      ))}
      <div className="mt-10 grid gap-x-12 gap-y-12 lg:grid-cols-2">
        {top}
        {view.sections.map((section) => {
          if (section.kind === "tiles" || section.kind === "definition") return null;
          return (
            <Fragment key={`${section.kind} ${section.id}`}>
              {before[section.id]}
              <SectionView source={model} section={section} />
            </Fragment>
          );
        })}
      </div>
      {sectionsOf(view, "definition").map((section) => (
        <SectionView key={section.id} source={model} section={section} />
      ))}
    </>
  );
}
