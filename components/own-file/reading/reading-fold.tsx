import type { Desk } from "@/components/own-file/use-desk";
import type { Locale } from "@/lib/i18n/locale";
import type { Translator } from "@/lib/i18n/translator";
import type { OpenedFile } from "@/lib/own-file/own-desk";
import { DoubtsPanel, rowsIn } from "./doubts-panel";
import { FileFacts } from "./file-facts";

interface ReadingFoldProps {
  readonly t: Translator;
  readonly locale: Locale;
  readonly file: OpenedFile;
  readonly onChoices: Desk["choose"];
}

// As much of what looks wrong as leaves the answer in sight.
const SHOWN_AT_ONCE = 5;

/** How the file was read, in a line; behind it all of it, open from the start where it is short or none was read. */
export function ReadingFold({ t, locale, file, onChoices }: ReadingFoldProps) {
  const { symbol, told, choices } = file;
  const doubts = rowsIn(told.doubts);
  const notes = told.notes.length;
  const news = told.doubts.length + notes;
  const change = (next: OpenedFile["choices"]) => onChoices(symbol, next);
  const isRefused = told.kind === "refused";
  return (
    <details open={isRefused || (news > 0 && news <= SHOWN_AT_ONCE)} className="mt-2 text-label print:hidden">
      <summary className={`cursor-pointer py-1 hover:text-index ${news > 0 ? "font-medium" : "text-soft"}`}>
        {isRefused
          ? t("analyze.desk.refused")
          : t("analyze.desk.read", { doubts, notes, left: told.filledIn.count + told.leftOut.length })}
      </summary>
      <div className="grid gap-y-6 pt-3 pb-4">
        <DoubtsPanel id="own-reading" {...{ locale, told, choices }} onChoices={change} />
        {isRefused ? null : <FileFacts {...{ t, file }} onChoices={change} />}
      </div>
    </details>
  );
}
