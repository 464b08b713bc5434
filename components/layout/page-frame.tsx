import type { ReactNode } from "react";
import { EarlierNotice, StaleNotice } from "@/components/ui/notices";
import { ProblemNote } from "@/components/ui/problem-note";
import { Unbroken } from "@/components/ui/unbroken";
import type { PageModel } from "@/lib/pages/page-model";
import { readChosen } from "./read-chosen";
import { TitleBar } from "./title-bar";
import { YearSpine } from "./year-spine";

interface PageFrameProps {
  readonly model: PageModel;
  /** What stands between bar and foot. */
  readonly children: ReactNode;
}

/** What every page has around its view: the title bar and year spine above it, the foot below. */
export async function PageFrame({ model, children }: PageFrameProps) {
  const { t, view, problems, staleSince } = model;
  const { bar, spine, earlier } = model.frame();
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
        {children}
      </main>
      <footer className="border-t border-rule py-6 text-small text-soft">
        <Unbroken text={t("footer.notice")} />
      </footer>
    </div>
  );
}
