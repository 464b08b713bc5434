import { BUTTON, ChoiceField, FIELD, Labelled } from "@/components/ui/fields";
import type { Locale } from "@/lib/i18n/locale";
import type { ImporterWords } from "@/lib/jobs/forms/importer-words";
import { LiveForm } from "./live-form";

/** An index to choose. */
export interface IndexChoice {
  readonly value: string;
  readonly label: string;
}

interface ImporterFormsProps {
  readonly words: ImporterWords;
  readonly locale: Locale;
  readonly back: string;
  readonly indices: readonly IndexChoice[];
}

/** For whoever is signed in: a form that imports files, one that asks providers, and the way out. */
export function ImporterForms({ words, locale, back, indices }: ImporterFormsProps) {
  const { "importer.update.heading": heading, "importer.update.text": text } = words;
  return (
    <div className="text-label">
      <LiveForm action="/api/v1/imports" encType="multipart/form-data" locale={locale} words={words}>
        <UploadFields words={words} back={back} indices={indices} />
      </LiveForm>
      <h3 className="mt-8 font-semibold">{heading}</h3>
      <p className="mb-3 text-soft">{text}</p>
      <LiveForm action="/api/v1/updates" locale={locale} words={words}>
        <UpdateFields words={words} back={back} indices={indices} />
      </LiveForm>
      <form method="post" action="/session" className="mt-6">
        <input type="hidden" name="back" value={back} />
        <button type="submit" name="leave" value="1" className="py-1 text-index hover:underline">
          {words["importer.signOut"]}
        </button>
      </form>
    </div>
  );
}

type FieldsProps = Omit<ImporterFormsProps, "locale">;

/** The file stands last: what is said of it must have come before it. */
function UploadFields({ words, back, indices }: FieldsProps) {
  return (
    <>
      <input type="hidden" name="back" value={back} />
      <UploadChoices words={words} indices={indices} />
      <label className="mt-3 flex w-fit items-center gap-2 py-1">
        <input type="checkbox" name="dryRun" value="1" className="size-4 accent-index" />
        {words["importer.upload.dryRun"]}
      </label>
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <Labelled id="desk-file" label={words["importer.upload.file"]}>
          <input
            id="desk-file"
            name="file"
            type="file"
            multiple
            required
            accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
            className={`${FIELD} file:mr-3 file:border-0 file:bg-raised file:px-3 file:py-0.5 file:text-ink`}
          />
        </Labelled>
        <button type="submit" className={BUTTON}>
          {words["importer.upload.button"]}
        </button>
      </div>
    </>
  );
}

/** Which index it is, and what the file may not tell by itself. */
function UploadChoices({ words, indices }: Omit<FieldsProps, "back">) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-3">
      <ChoiceField
        id="desk-index"
        name="index"
        label={words["importer.upload.index"]}
        options={[{ value: "", label: words["importer.upload.anyIndex"] }, ...indices]}
      />
      <ChoiceField
        id="desk-prefer"
        name="prefer"
        label={words["importer.upload.prefer"]}
        options={[
          { value: "stored", label: words["importer.upload.preferStored"] },
          { value: "file", label: words["importer.upload.preferFile"] },
        ]}
      />
      <ChoiceField
        id="desk-dates"
        name="dateOrder"
        label={words["importer.upload.dates"]}
        options={[
          { value: "", label: words["importer.upload.anyDates"] },
          { value: "DMY", label: words["importer.upload.dmy"] },
          { value: "MDY", label: words["importer.upload.mdy"] },
          { value: "YMD", label: words["importer.upload.ymd"] },
        ]}
      />
    </div>
  );
}

function UpdateFields({ words, back, indices }: FieldsProps) {
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <input type="hidden" name="back" value={back} />
      <div className="max-w-96 grow">
        <ChoiceField
          id="desk-update-index"
          name="index"
          label={words["importer.upload.index"]}
          options={[{ value: "", label: words["importer.update.all"] }, ...indices]}
        />
      </div>
      <button type="submit" className={BUTTON}>
        {words["importer.update.button"]}
      </button>
    </div>
  );
}
