import { Unbroken } from "@/components/ui/unbroken";
import type { Translator } from "@/lib/i18n/translator";
import { importerWords } from "@/lib/jobs/forms/importer-words";
import { pageHref } from "@/lib/url/address";
import { ImporterForms, type IndexChoice } from "./importer-forms";
import { SignInForm } from "./sign-in-form";

/** Who sees the importer: nobody may import over HTTP, anybody may sign in, somebody has. */
export type ImporterAccess = "off" | "signed-out" | "signed-in";

interface ImporterProps {
  readonly t: Translator;
  readonly access: ImporterAccess;
  /** Whether the last token was wrong. */
  readonly isRefused: boolean;
  /** The indices to choose from; `null` where there are too many for that. */
  readonly indices: readonly IndexChoice[] | null;
}

/** Where files are imported: by whoever has signed in, otherwise a line of how to. */
export function Importer({ t, access, isRefused, indices }: ImporterProps) {
  const words = importerWords(t);
  const back = pageHref(t.locale, { page: "data" });
  const text = {
    off: "importer.off",
    "signed-out": "importer.signIn.text",
    "signed-in": "importer.upload.text",
  } as const;
  return (
    <section id="import" aria-labelledby="import-title" className="min-w-0 lg:col-span-2">
      <h2 id="import-title" className="font-serif text-title font-semibold">
        {words["importer.heading"]}
      </h2>
      <p className="mb-3 text-label text-soft">
        <Unbroken text={words[text[access]]} />
      </p>
      {access === "signed-out" ? <SignInForm words={words} back={back} isRefused={isRefused} /> : null}
      {access === "signed-in" ? (
        <ImporterForms words={words} locale={t.locale} back={back} indices={indices} />
      ) : null}
    </section>
  );
}
