import type { Locale } from "@/lib/i18n/locale";
import type { Translator } from "@/lib/i18n/translator";
import type { OpenedFile } from "@/lib/own-file/own-desk";
import { DoubtsPanel } from "./doubts-panel";
import { FileFacts } from "./file-facts";
import type { Desk } from "./use-desk";

interface ReadingFoldProps {
  readonly t: Translator;
  readonly locale: Locale;
  readonly file: OpenedFile;
  readonly onChoices: Desk["choose"];
}

/** How the file was read, in a line; behind it all of it, open from the start where a row looks wrong or none was read. */
export function ReadingFold({ t, locale, file, onChoices }: ReadingFoldProps) {
  const { symbol, told, choices } = file;
  const doubts = told.doubts.length;
  const change = (next: OpenedFile["choices"]) => onChoices(symbol, next);
  const isRefused = told.kind === "refused";
  return (
    <details open={isRefused || doubts > 0} className="mt-3 text-label print:hidden">
      <summary className="cursor-pointer py-1 text-soft hover:text-index">
        {isRefused
          ? t("analyze.desk.refused")
          : t("analyze.desk.read", { doubts, left: told.filledIn.count + told.leftOut.length })}
      </summary>
      <div className="grid gap-y-6 pt-3 pb-4">
        <DoubtsPanel id="own-reading" {...{ locale, told, choices }} onChoices={change} />
        {isRefused ? null : <FileFacts {...{ t, file }} onChoices={change} />}
      </div>
    </details>
  );
}
