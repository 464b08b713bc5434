import type { Translator } from "@/lib/i18n/translator";
import { type ImportOutcome, shownOutcome } from "@/lib/jobs/forms/import-outcome";
import { importerWords } from "@/lib/jobs/forms/importer-words";
import { OutcomeView } from "./outcome-view";

interface OutcomeNoteProps {
  readonly t: Translator;
  /** `null` where it is no longer kept. */
  readonly outcome: ImportOutcome | null;
}

/** What became of a form that a browser without scripts has sent, above everything else on the page. */
export function OutcomeNote({ t, outcome }: OutcomeNoteProps) {
  const words = importerWords(t);
  return (
    <section
      id="outcome"
      aria-labelledby="outcome-title"
      className="border-l-4 border-index pl-4 lg:col-span-2"
    >
      <h2 id="outcome-title" className="mb-2 font-serif text-title font-semibold">
        {words["importer.outcome.heading"]}
      </h2>
      {outcome === null ? (
        <p>{words["importer.outcome.gone"]}</p>
      ) : (
        <OutcomeView outcome={shownOutcome(outcome, t.locale, words)} words={words} />
      )}
    </section>
  );
}
