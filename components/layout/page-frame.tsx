import type { ReactNode } from "react";
import { SectionView } from "@/components/sections/section-view";
import { EarlierNotice, StaleNotice } from "@/components/ui/notices";
import { ProblemNote } from "@/components/ui/problem-note";
import { ProseText } from "@/components/ui/prose-text";
import { Unbroken } from "@/components/ui/unbroken";
import type { PageModel } from "@/lib/pages/page-model";
import { sectionsOf } from "@/lib/views/parts/section";
import { AgeNote } from "./age-note";
import { LanguageOffer } from "./language-offer";
import { readChosen } from "./read-chosen";
import { ReaderSessions } from "./reader-sessions";
import { TitleBar } from "./title-bar";
import { YearSpine } from "./year-spine";

interface PageFrameProps {
  readonly model: PageModel;
  /** The plates. */
  readonly children: ReactNode;
}

/** Every page's four storeys under its title bar and year spine: headline, tiles, plates, definition. */
export async function PageFrame({ model, children }: PageFrameProps) {
  const { t, view, problems, staleSince } = model;
  const { bar, spine, earlier } = model.frame();
  const { kicker } = view;
  return (
    <div className="mx-auto max-w-[1248px] px-4 sm:px-8 min-[1600px]:max-w-[1584px] print:max-w-none print:px-0">
      <a href="#answer" className="sr-only focus:not-sr-only">
        {t("nav.skip")}
      </a>
      <StaleNotice t={t} since={staleSince} />
      <EarlierNotice note={earlier} />
      <TitleBar bar={bar} chosen={await readChosen()} />
      {spine === null ? null : <YearSpine spine={spine} />}
      <main className="pb-10" data-sheet={view.sheet}>
        <ProblemNote t={t} problems={problems} />
        <div className={`relative pt-10 ${view.sessions === undefined ? "pb-7" : "pb-13 sm:pb-9"}`}>
          <LanguageOffer href={bar.language.href} lang={bar.language.lang} {...bar.language.offer} />
          {kicker === undefined ? null : (
            <p className="mb-2 text-label text-soft">
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
        <div className="mt-10 grid gap-x-12 gap-y-12 lg:grid-cols-2">{children}</div>
        {sectionsOf(view, "definition").map((section) => (
          <SectionView key={section.id} source={model} section={section} />
        ))}
      </main>
      <footer className="border-t border-rule py-6 text-small text-soft">
        <Unbroken text={t("footer.notice")} />
      </footer>
    </div>
  );
}
