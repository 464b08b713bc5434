import { readChosen } from "@/components/layout/read-chosen";
import { TitleBar } from "@/components/layout/title-bar";
import { EarlierNotice, StaleNotice } from "@/components/ui/notices";
import { ProblemNote } from "@/components/ui/problem-note";
import { Unbroken } from "@/components/ui/unbroken";
import type { Take } from "@/lib/pages/find-take";
import type { PageModel } from "@/lib/pages/page-model";
import { takeHref } from "@/lib/url/address";
import { TakeSheetView } from "./take-sheet-view";
import { TakesAway } from "./takes-away";

interface TakePageProps extends Take {
  readonly model: PageModel;
}

/** What a plate can be taken away as, as a page: for whoever has no scripts, and for the script that opens it in place. */
export async function TakePage({ model, sheet, problems }: TakePageProps) {
  const { t, place, state, staleSince } = model;
  const { bar, earlier } = model.frame();
  const other = t.locale === "en" ? "zh-Hant" : "en";
  const language = { ...bar.language, href: takeHref(other, place, state, sheet.plate) };
  return (
    <div className="mx-auto max-w-[1248px] px-4 sm:px-8 min-[1600px]:max-w-[1584px]">
      <StaleNotice t={t} since={staleSince} />
      <EarlierNotice note={earlier} />
      <TitleBar bar={{ ...bar, language }} chosen={await readChosen()} />
      <TakesAway />
      <main className="pb-16">
        <ProblemNote t={t} problems={problems} />
        <p className="pt-8 text-label text-soft">
          <a href={sheet.back} className="inline-flex min-h-11 items-center hover:text-index">
            ← <Unbroken text={model.view.title} />
          </a>
        </p>
        <h1 id="answer" className="font-serif text-answer">
          {t("take.title")}
        </h1>
        <p className="mt-1 mb-8 max-w-[60ch] font-serif text-title text-pretty">
          <Unbroken text={sheet.title} />
        </p>
        <TakeSheetView t={t} sheet={sheet} />
      </main>
    </div>
  );
}
