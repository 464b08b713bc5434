"use client";

import { BUTTON } from "@/components/ui/fields";
import { Unbroken } from "@/components/ui/unbroken";
import type { Locale } from "@/lib/i18n/locale";
import { type Translator, translator } from "@/lib/i18n/translator";
import type { OwnChoices } from "@/lib/own-file/own-choices";
import { withTakenOut } from "@/lib/own-file/own-choices";
import type { ToldReading } from "@/lib/own-file/told-reading";
import { DoubtsTable } from "./doubts-table";
import { ReadingSwitches } from "./reading-switches";

interface DoubtsPanelProps {
  /** Begins the ids in it: one a file on the page. */
  readonly id: string;
  readonly locale: Locale;
  readonly told: ToldReading;
  readonly choices: OwnChoices;
  /** Takes the choices as the reader has changed them; the file is then read again. */
  readonly onChoices: (choices: OwnChoices) => void;
}

const SUMMARY = "w-fit cursor-pointer py-1 text-index";

/**
 * What a reader should know of the reading of a file before its figures: how it is written, what was left out, which rows
 * look wrong, each with a button that takes it out and back, and what can be read in another way; or why it is refused.
 */
export function DoubtsPanel({ id, locale, told, choices, onChoices }: DoubtsPanelProps) {
  const t = translator(locale);
  const isRefused = told.kind === "refused";
  // The switches keep their place, and with it the reader's, when a choice has made a file readable.
  return (
    <div className="grid min-w-0 gap-y-8">
      <section aria-labelledby={`${id}-format`} className="min-w-0">
        {isRefused ? <Refused {...{ id, t, told }} /> : <Format {...{ id, t, told }} />}
        <ReadingSwitches {...{ id, t, choices, onChoices }} switches={told.switches} />
        <Sentences t={t} title={t("ownFile.leftOut.title")} texts={told.leftOut} />
        <FilledIn t={t} filledIn={told.filledIn} />
        <Sentences t={t} title={t("ownFile.notes.title")} texts={told.notes} />
      </section>
      {isRefused ? null : <Doubts {...{ id, t, told, choices, onChoices }} />}
    </div>
  );
}

function Format({ id, t, told }: PartProps) {
  return (
    <>
      <Title id={`${id}-format`} text={t("ownFile.format.title")} />
      <p className="max-w-[44rem] break-words text-label text-soft">
        <Unbroken text={told.format ?? ""} />
      </p>
    </>
  );
}

function Title({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <h2 id={id} className="font-serif text-title font-semibold">
      <Unbroken text={text} />
    </h2>
  );
}

interface PartProps {
  readonly id: string;
  readonly t: Translator;
  readonly told: ToldReading;
}

function Refused({ id, t, told }: PartProps) {
  return (
    <div role="note" className="border-l-4 border-mark bg-raised px-4 py-3 text-label">
      <h2 id={`${id}-format`} className="break-words font-semibold">
        {t("ownFile.refused.title", { name: told.name })}
      </h2>
      <ul>
        {told.faults.map((line) => (
          <li key={line} className="break-words">
            <Unbroken text={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SentencesProps {
  readonly t: Translator;
  readonly title?: string;
  readonly texts: readonly string[];
}

const SENTENCES_AT_FIRST = 8;

function Sentences({ t, title, texts }: SentencesProps) {
  if (texts.length === 0) return null;
  const others = texts.slice(SENTENCES_AT_FIRST);
  return (
    <>
      {title === undefined ? null : <h3 className="mt-3 text-label font-medium">{title}</h3>}
      <SentenceList texts={texts.slice(0, SENTENCES_AT_FIRST)} />
      {others.length === 0 ? null : (
        <details className="text-label">
          <summary className={SUMMARY}>{t("ownFile.notes.more", { count: others.length })}</summary>
          <SentenceList texts={others} />
        </details>
      )}
    </>
  );
}

function SentenceList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="max-w-[44rem] text-label text-soft">
      {texts.map((text) => (
        <li key={text} className="break-words">
          <Unbroken text={text} />
        </li>
      ))}
    </ul>
  );
}

function FilledIn({ t, filledIn }: { readonly t: Translator; readonly filledIn: ToldReading["filledIn"] }) {
  const { dates, count } = filledIn;
  if (count === 0) return null;
  const more = count - dates.length;
  return (
    <details className="max-w-[44rem] text-label">
      <summary className={SUMMARY}>{t("ownFile.leftOut.days", { count })}</summary>
      <p className="text-soft tabular-nums">
        {dates.map((date) => (
          <span key={date}>
            <span className="whitespace-nowrap">{date}</span>{" "}
          </span>
        ))}
        {more === 0 ? null : t("ownFile.leftOut.moreDays", { count: more })}
      </p>
    </details>
  );
}

function Doubts({ id, t, told, choices, onChoices }: DoubtsProps) {
  const { doubts, moreDoubts } = told;
  const count = rowsIn(doubts);
  const out = rowsIn(doubts.filter(({ isTakenOut }) => isTakenOut));
  return (
    <section aria-labelledby={`${id}-doubts`} className="min-w-0">
      <Title id={`${id}-doubts`} text={t("ownFile.doubts.title")} />
      <p className="text-label text-soft" aria-live="polite">
        <Unbroken text={count === 0 ? t("ownFile.doubts.none") : t("ownFile.doubts.line", { count, out })} />
      </p>
      {count === 0 ? null : (
        <DoubtsTable
          t={t}
          doubts={doubts}
          onTake={(takes, take) => onChoices(withTakenOut(choices, takes, take))}
        />
      )}
      <Sentences t={t} texts={moreDoubts} />
      {out < 2 ? null : (
        <button
          type="button"
          className={`mt-3 text-label ${BUTTON}`}
          onClick={() => onChoices(withTakenOut(choices, choices.takenOut ?? [], false))}
        >
          {t("ownFile.putBackAll")}
        </button>
      )}
    </section>
  );
}

/** How many rows of the file some doubts are about. */
/** How many rows of a file some doubts are about. */
export function rowsIn(doubts: ToldReading["doubts"]): number {
  return new Set(doubts.flatMap(({ takes }) => takes)).size;
}

type DoubtsProps = PartProps & Pick<DoubtsPanelProps, "choices" | "onChoices">;
