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
  readonly indices: readonly IndexChoice[] | null;
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
      <IndexField
        id="desk-index"
        label={words["importer.upload.index"]}
        none={words["importer.upload.anyIndex"]}
        indices={indices}
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

interface IndexFieldProps {
  readonly id: string;
  readonly label: string;
  /** What holds where none is named. */
  readonly none: string;
  readonly indices: readonly IndexChoice[] | null;
}

/** An index to choose; where there are too many for a list, its symbol to write. */
function IndexField({ id, label, none, indices }: IndexFieldProps) {
  if (indices !== null)
    return <ChoiceField {...{ id, label }} name="index" options={[{ value: "", label: none }, ...indices]} />;
  return (
    <Labelled id={id} label={label}>
      <input
        id={id}
        name="index"
        placeholder={none}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className={FIELD}
      />
    </Labelled>
  );
}

function UpdateFields({ words, back, indices }: FieldsProps) {
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <input type="hidden" name="back" value={back} />
      <div className="max-w-96 grow">
        <IndexField
          id="desk-update-index"
          label={words["importer.upload.index"]}
          none={words["importer.update.all"]}
          indices={indices}
        />
      </div>
      <button type="submit" className={BUTTON}>
        {words["importer.update.button"]}
      </button>
    </div>
  );
}
