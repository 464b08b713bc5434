import { Unbroken } from "@/components/ui/unbroken";
import type { Translator } from "@/lib/i18n/translator";
import { deskWords } from "@/lib/jobs/forms/importer-words";
import { pageHref } from "@/lib/url/address";
import { DeskForms, type IndexChoice } from "./importer-forms";
import { SignInForm } from "./sign-in-form";

/** Who sees the desk: nobody may import over HTTP, anybody may sign in, somebody has. */
export type DeskAccess = "off" | "signed-out" | "signed-in";

interface ImportDeskProps {
  readonly t: Translator;
  readonly access: DeskAccess;
  /** Whether the last token was wrong. */
  readonly isRefused: boolean;
  readonly indices: readonly IndexChoice[];
}

/** Where files are imported: by whoever has signed in, otherwise a line of how to. */
export function ImportDesk({ t, access, isRefused, indices }: ImportDeskProps) {
  const words = deskWords(t);
  const back = pageHref(t.locale, { page: "data" });
  const text = {
    off: "desk.off",
    "signed-out": "desk.signIn.text",
    "signed-in": "desk.upload.text",
  } as const;
  return (
    <section id="import" aria-labelledby="import-title" className="min-w-0 lg:col-span-2">
      <h2 id="import-title" className="font-serif text-title font-semibold">
        {words["desk.heading"]}
      </h2>
      <p className="mb-3 text-label text-soft">
        <Unbroken text={words[text[access]]} />
      </p>
      {access === "signed-out" ? <SignInForm words={words} back={back} isRefused={isRefused} /> : null}
      {access === "signed-in" ? (
        <DeskForms words={words} locale={t.locale} back={back} indices={indices} />
      ) : null}
    </section>
  );
}
