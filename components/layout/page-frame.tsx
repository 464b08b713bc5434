import type { ReactNode } from "react";
import { DefinitionStorey } from "@/components/ui/definition-storey";
import { FigureRow } from "@/components/ui/figure-row";
import { ProblemNote } from "@/components/ui/problem-note";
import { ProseText } from "@/components/ui/prose-text";
import type { DayRange } from "@/lib/series/series";
import type { Answer } from "@/lib/views/answer";
import { addressSymbol } from "@/lib/views/context";
import { rangePlace } from "@/lib/views/range-place";
import { yearSpine } from "@/lib/views/year-spine";
import { TitleBar } from "./title-bar";
import { YearSpine } from "./year-spine";

interface PageFrameProps {
  readonly answer: Answer;
  /** The days that the page is about, marked on the spine; `null` for none. */
  readonly shown: DayRange | null;
  /** Stands above the answer: where in a list this page lies. */
  readonly kicker?: ReactNode;
  /** The plates. */
  readonly children: ReactNode;
}

function Spine({ answer, shown }: Pick<PageFrameProps, "answer" | "shown">) {
  const { record, t, place, state } = answer;
  if (record === null) return null;
  return (
    <YearSpine
      spine={yearSpine(record, t, shown)}
      rangeHref={rangePlace(t.locale, place, addressSymbol(record), state)}
    />
  );
}

/** Every page's four storeys under its title bar and year spine: answer, figures, plates, definition. */
export function PageFrame({ answer, shown, kicker, children }: PageFrameProps) {
  const { t, place, state, view, record, problems, indices } = answer;
  return (
    <div className="mx-auto max-w-[1248px] px-4 sm:px-8">
      <a href="#answer" className="sr-only focus:not-sr-only">
        {t("nav.skip")}
      </a>
      <TitleBar t={t} place={place} state={state} symbol={record?.profile.symbol ?? null} indices={indices} />
      <Spine answer={answer} shown={shown} />
      <main className="pb-10">
        <ProblemNote t={t} problems={problems} />
        <div className="pt-8 pb-6">
          {kicker === undefined ? null : <div className="mb-2 text-label text-soft">{kicker}</div>}
          <h1
            id="answer"
            className="max-w-[31em] break-keep wrap-anywhere font-serif text-[1.4375rem] leading-snug font-normal sm:text-answer"
          >
            <ProseText prose={view.answer} />
          </h1>
        </div>
        <FigureRow figures={view.figures} />
        <div className="mt-10 grid gap-x-12 gap-y-12 lg:grid-cols-2">{children}</div>
        <DefinitionStorey heading={t("definition.heading")} items={view.definition} />
      </main>
      <footer className="border-t border-rule py-6 text-small text-soft">{t("footer.notice")}</footer>
    </div>
  );
}
